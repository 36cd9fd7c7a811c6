package app.synoptic.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.synoptic.cli.CommandLineProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A pipe nobody writes to, a device without end, a folder and nothing at all in the place of a file: each command says so at once.
@Tag("process")
@EnabledOnOs(OS.LINUX)
class SpecialFilesTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final List<String> ENDINGS = List.of("dossier", "json", "jsonld", "qdpx", "ris", "bib", "rdf", "csv", "xlsx", "pdf", "txt", "zip", "warc", "html");

    /// The log of a command lies beside its library until the next one, so this folder cannot be taken away in between.
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path library;

    @TempDir
    Path folder;

    @BeforeAll
    static void secret() throws IOException {
        Files.writeString(library.resolve("SECRET"), "a long passphrase");
    }

    static Stream<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        ENDINGS.forEach(ending -> commands.add(List.of("import", "--store", "STORE", "FILE." + ending)));
        ENDINGS.forEach(ending -> commands.add(List.of("read", "FILE." + ending)));
        commands.add(List.of("verify", "FILE.dossier"));
        commands.add(List.of("verify", "FILE.pdf"));
        commands.add(List.of("verify", "FILE"));
        commands.add(List.of("restore", "--store", "STORE", "FILE.backup"));
        commands.add(List.of("seal", "FILE.json"));
        commands.add(List.of("check", "--dossier", "FILE.json"));
        commands.add(List.of("check", "--dossier", "FILE.dossier"));
        commands.add(List.of("propose", "--store", "STORE", "--from", "FILE.json"));
        commands.add(List.of("propose", "FILE.txt"));
        commands.add(List.of("propose", "--texts", "FILE", "--known", "FILE.json"));
        commands.add(List.of("key", "import", "FILE.pem", "--key", "KEY", "--passphrase-file", "SECRET"));
        commands.add(List.of("key", "show", "--key", "FILE.pem"));
        return commands.stream();
    }

    private Path pipe(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        return pipe;
    }

    private List<Path> files(String ending) throws IOException, InterruptedException {
        Path endless = Files.createSymbolicLink(folder.resolve("endless" + ending), Path.of("/dev/zero"));
        return List.of(pipe("pipe" + ending), endless, Files.createDirectory(folder.resolve("folder" + ending)), folder.resolve("gone" + ending));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void areRefusedAtOnceWithASentence(List<String> command) throws Exception {
        String given = command.stream().filter(word -> word.startsWith("FILE")).findFirst().orElseThrow();
        for (Path file : files(given.substring("FILE".length()))) {
            String[] words = command.stream().map(word -> word.startsWith("FILE") ? file.toString() : List.of("STORE", "KEY", "SECRET").contains(word) ? library.resolve(word).toString() : word).toArray(String[]::new);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int exit = assertTimeoutPreemptively(LONGEST, () -> CommandLineProgram.run(out, err, words), () -> String.join(" ", words));
            String said = err.toString(StandardCharsets.UTF_8) + out.toString(StandardCharsets.UTF_8);
            if (exit == 0 && Files.isDirectory(file)) {
                continue; // A folder stands for the files in it.
            }
            assertThat(exit).as(String.join(" ", words) + ": " + said).isNotZero();
            assertThat(said).as(String.join(" ", words)).doesNotContainPattern("Exception|Error\\b|unforeseen|\tat |: null$").isNotBlank();
            assertThat(said.strip()).as(String.join(" ", words)).contains(String.valueOf(file.getFileName()));
        }
    }
}
