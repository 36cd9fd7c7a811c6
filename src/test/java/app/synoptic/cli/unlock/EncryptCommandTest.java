package app.synoptic.cli.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.CommandLineProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every command works on an encrypted library, and none leaves a word of it anywhere.
@Tag("slow")
class EncryptCommandTest {

    private static final String WORD = "Zwirbelquaste";
    private static final String DRAFT = "Plumpsackdeich";

    @TempDir
    Path folder;

    @TempDir
    Path given;

    private final Instant begun = Instant.now().minusSeconds(2);
    private Path store;
    private Path words;
    private Path others;
    private final StringBuilder said = new StringBuilder();

    @BeforeEach
    void begin() throws IOException {
        store = folder.resolve("store");
        words = Files.writeString(given.resolve("words"), "seven grey herons\n");
        others = Files.writeString(given.resolve("others"), "seven white herons\n");
        Files.writeString(given.resolve("article.txt"), "The quay of Ostermoor\n\nBy Ada Lund\n3 May 2021\n\n" + ("On Monday the " + WORD
                + " was moored at the quay, and forty people came to see it, the harbour master said. ").repeat(30) + "Nobody had seen the "
                + WORD + " in this town before.\n");
        Files.writeString(given.resolve("table.csv"), "date,label\n2021-05-03,The " + WORD + " is moored\n");
    }

    private int run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandLineProgram.run(out, err, Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        said.setLength(0);
        said.append(out.toString(StandardCharsets.UTF_8)).append(err.toString(StandardCharsets.UTF_8));
        return exit;
    }

    private void done(Object... arguments) {
        assertThat(run(arguments)).as("%s: %s", List.of(arguments), said).isZero();
    }

    @Test
    void encryptsChangesAndDecrypts() {
        done("new", "--store", store, "Quay");
        done("backup", "--store", store);
        done("encrypt", "--store", store, "--passphrase-file", words);
        assertThat(said).contains("is encrypted. Nothing helps", "Still in plain, from before:", "synoptic-");
        assertThat(run("encrypt", "--store", store, "--passphrase-file", words)).isEqualTo(1);
        assertThat(run("dump", "--store", store, "--dossier", "quay")).isEqualTo(1);
        assertThat(said.toString()).isEqualTo(store + " is encrypted, and there is no terminal to ask for its passphrase: give it in a file with --library-passphrase-file.\n");
        assertThat(run("dump", "--store", store, "--dossier", "quay", "--passphrase-file", others)).isEqualTo(1);
        assertThat(said.toString()).isEqualTo("This is not the passphrase of the library in " + store + ".\n");

        done("encrypt", "--store", store, "--plain", "encrypt", "--library-passphrase-file", words);
        assertThat(said).contains("Encrypted: ").doesNotContain("Still in plain");
        done("passphrase", "--store", store, "--passphrase-file", words, "--new-passphrase-file", others);
        done("restore", "--store", store, "--newest", "--passphrase-file", others);
        done("check", "--store", store, "--passphrase-file", others);
        done("verify", "--store", store, "--passphrase-file", others);
        done("restore", "--store", folder.resolve("elsewhere"), newest(), "--passphrase-file", words);
        done("decrypt", "--store", store, "--passphrase-file", others);
        done("dump", "--store", store, "--dossier", "quay");
    }

    @Test
    void aShortPassphraseIsRefusedAndNothingChanged() throws IOException {
        done("new", "--store", store, "Quay");
        assertThat(run("encrypt", "--store", store, "--passphrase-file", Files.writeString(given.resolve("short"), "abc"))).isEqualTo(1);
        assertThat(said).contains("A passphrase has at least 8 characters.");
        done("dump", "--store", store, "--dossier", "quay");
    }

    @Test
    void noWordOfATextLeavesAnEncryptedLibrary() throws IOException {
        done("new", "--store", store, "Quay");
        done("encrypt", "--store", store, "--passphrase-file", words);
        done("import", "--store", store, "--dossier", "quay", given.resolve("article.txt"), "--passphrase-file", words);
        done("import", "--store", store, "--dossier", "quay", given.resolve("table.csv"), "--passphrase-file", words);
        done("dump", "--store", store, "--dossier", "quay", "--texts", "--passphrase-file", words);
        String source = said.substring(said.indexOf("\"id\": \"", said.indexOf("\"sources\"")) + 7).replaceFirst("(?s)\".*", "");
        assertThat(said).contains(WORD);
        Path drafts = Files.writeString(given.resolve("drafts.json"), """
                {"proposals": [{"kind": "event", "source": "%s", "label": "%s", "date": "2021-05-03", "because": "said", "eventKind": "other",
                "passages": [{"quote": "Nobody had seen the %s in this town before"}]}]}""".formatted(source, DRAFT, WORD));
        done("propose", "--store", store, "--dossier", "quay", "--from", drafts, "--passphrase-file", words);
        assertThat(store.resolve("proposals")).isNotEmptyDirectory();
        done("backup", "--store", store, "--passphrase-file", words);
        run("report", "--store", store, "--dossier", "quay", "--out", folder.resolve("none/report.pdf"), "--library-passphrase-file", words);
        run("check", "--store", store, "--passphrase-file", words);
        done("verify", "--store", store, "--reread", "--passphrase-file", words);
        done("restore", "--store", store, "--newest", "--passphrase-file", words);
        assertThat(files(folder)).isNotEmpty().allSatisfy(this::tellsNothing);
        assertThat(files(Path.of(System.getProperty("java.io.tmpdir")))).allSatisfy(this::tellsNothing);
    }

    private Path newest() {
        try (Stream<Path> all = Files.list(store.resolve("backups"))) {
            return all.sorted().toList().getLast();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Those written since the test began, but for what it was given.
    private List<Path> files(Path below) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> all = Files.find(below, 4, (file, about) -> about.isRegularFile() && about.size() < 30_000_000
                && about.lastModifiedTime().compareTo(FileTime.from(begun)) > 0 && !file.startsWith(given))) {
            all.forEach(found::add);
        } catch (UncheckedIOException others) {
            return found;
        }
        return found;
    }

    private void tellsNothing(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            return;
        }
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String word : List.of(WORD, DRAFT)) {
            assertThat(bytes.contains(word)).as("%s in %s", word, file).isFalse();
            assertThat(bytes.contains(String.join("\0", word.split("")))).as("%s in %s, in UTF-16", word, file).isFalse();
        }
    }
}
