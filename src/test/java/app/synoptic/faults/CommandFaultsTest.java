package app.synoptic.faults;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.Harbour;
import app.synoptic.cli.Headless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The disk fails under the store while a command is at work: it says so in words, and the library is what it was or what it was to be.
@Tag("slow")
class CommandFaultsTest {

    private static final int SOME = 4;
    private static final boolean ALL = "all".equals(System.getProperty("synoptic.faults"));
    private static final Map<String, String[]> COMMANDS = new TreeMap<>(Map.of(
            "import", new String[] {"GAZETTE"},
            "restore", new String[] {"BACKUP"},
            "backup", new String[] {"NEW"},
            "check", new String[] {}));

    @TempDir
    Path folder;

    private final Random random = new Random(2);
    private Harbour harbour;
    private Path base;
    private Path backup;

    static Stream<Arguments> failures() {
        return COMMANDS.keySet().stream().flatMap(command -> Stream.of(Fault.values()).map(fault -> Arguments.of(command, fault)));
    }

    @BeforeEach
    void keepADossier() throws IOException {
        harbour = Harbour.in(Files.createDirectory(folder.resolve("harbour")));
        base = harbour.store();
        backup = folder.resolve("made.backup");
        assertThat(Headless.run("backup", "--store", base, backup).exit()).isZero();
        assertThat(Headless.run("import", "--store", base, harbour.courier()).exit()).isZero();
    }

    @AfterEach
    void mend() {
        Disk.mend(random);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void areSaidInWordsAndLeaveTheLibraryWhole(String command, Fault fault) throws IOException {
        Path whole = copy("whole");
        String before = dump(whole);
        Disk.fail(Fault.ERROR, Long.MAX_VALUE);
        assertThat(run(command, whole).exit()).isZero();
        long calls = Disk.mend(random);
        String after = dump(whole);
        for (long at = 1; at <= calls; at += ALL ? 1 : Math.max(1, calls / SOME)) {
            Path store = copy("at-" + at);
            Disk.fail(fault, at);
            Headless run = run(command, store);
            Disk.mend(random);
            assertThat(run.err()).as("%s at call %d of %d", fault, at, calls).doesNotContain("\tat ", "not foreseen");
            assertThat(run.exit()).isIn(0, 1);
            assertThat(run.exit() == 0 || !run.err().isBlank() || !run.out().isBlank()).isTrue();
            assertThat(dump(store)).as("%s at call %d of %d", fault, at, calls).isIn(run.exit() == 0 ? new String[] {after} : new String[] {before, after});
            assertThat(Headless.run("check", "--store", store).exit()).as("%s at call %d of %d", fault, at, calls).isZero();
        }
    }

    private Headless run(String command, Path store) {
        return Headless.run(Stream.concat(Stream.of(command, "--store", store), Stream.of(COMMANDS.get(command)).map(word -> switch (word) {
            case "GAZETTE" -> harbour.gazette();
            case "BACKUP" -> backup;
            default -> store.resolve("new.backup");
        })).toArray());
    }

    private static String dump(Path store) {
        Headless dump = Headless.run("dump", "--store", store);
        assertThat(dump.err()).isEmpty();
        return dump.out();
    }

    private Path copy(String name) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        Files.copy(base.resolve("library.mv.db"), to.resolve("library.mv.db"));
        return to;
    }
}
