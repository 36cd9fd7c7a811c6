package app.synoptic.cli.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.CommandLineProgram;
import app.synoptic.store.h2.H2Library;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves a library is signed and verified from the command line.
@Tag("slow")
class VerifyTest {

    @TempDir
    Path folder;

    private Path store;
    private Path key;
    private Path passphrase;

    /// What a command printed, and how it ended.
    private record Said(int exit, String out, String err) {}

    @BeforeEach
    void makeAKey() throws IOException {
        store = folder.resolve("library");
        key = folder.resolve("key.pem");
        passphrase = Files.writeString(folder.resolve("passphrase"), "in the test alone\n");
        assertThat(key("new", "--name", "Ada").exit).isZero();
    }

    private static Said run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = CommandLineProgram.run(out, err, args);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Said key(String action, String... more) {
        return run(with(new String[] {"key", action, "--key", key.toString(), "--passphrase-file", passphrase.toString()}, more));
    }

    private static String[] with(String[] first, String... more) {
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    private String export(String... more) {
        String file = folder.resolve("affair.dossier").toString();
        assertThat(run(with(new String[] {"export", "--store", store.toString(), file}, more)).exit).isZero();
        return file;
    }

    private String[] signed() {
        return new String[] {"--sign", "--key", key.toString(), "--passphrase-file", passphrase.toString()};
    }

    @Test
    void aSignedFileIsVerifiedAndHeldToItsLibrary() {
        String file = export(signed());
        Said verified = run("verify", "--store", store.toString(), file);
        assertThat(verified.exit).as(verified.err).isZero();
        assertThat(verified.out).contains("is what its chain says", file + ": as it was written", "It calls itself “Ada”; whose it is, the file cannot say");
        assertThat(run("verify", "--json", file).out).startsWith("{\"kind\":\"file\"").contains("\"sound\":true", "\"name\":\"Ada\"", "\"stamped\":null", "\"words\":\"");
    }

    @Test
    void aFileThatWasChangedIsNamedAndTheExitCodeIsOne() throws IOException {
        Path file = Path.of(export());
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\3\4", 200) + 80;
        bytes[at] ^= 1;
        Said verified = run("verify", Files.write(folder.resolve("changed.dossier"), bytes).toString());
        assertThat(verified.exit).isEqualTo(1);
        assertThat(verified.out).contains("changed since it was written").doesNotContain("as it was written").contains("signed by nobody");
    }

    @Test
    void whoeverTakesASignedFileInIsToldWhoseKeySignedIt() throws IOException {
        String file = export(signed());
        String other = folder.resolve("other").toString();
        assertThat(run("import", "--store", other, file).err).contains("signed with the key", "It calls itself “Ada”; whose it is, the file cannot say");
        assertThat(run("import", "--store", other, export()).err).doesNotContain("signed");
    }

    /// The library that a file states to be of this one, but in another past, is found out.
    @Test
    void aLibraryThatWasMadeAnewFromAnEarlierDayDoesNotKnowTheLaterFile() throws IOException {
        run("import", "--store", store.toString(), text("mill", "The mill stands still").toString());
        Path backup = folder.resolve("backup");
        try (H2Library open = H2Library.open(store)) {
            open.backup(backup);
        }
        run("import", "--store", store.toString(), text("weir", "The weir is open").toString());
        String file = export();
        H2Library.restore(backup, store);
        run("import", "--store", store.toString(), text("lock", "The lock is shut").toString());
        Said verified = run("verify", "--store", store.toString(), file);
        assertThat(verified.exit).isEqualTo(1);
        assertThat(verified.out).contains("This library never stood where a file says it did: " + file);
    }

    private Path text(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name + ".txt"), words + "\n\nNobody has turned the wheel since the flood of March.\n");
    }

    @Test
    void everyFileIsReadAgainWhereThatIsAsked() {
        export();
        Said again = run("verify", "--store", store.toString(), "--reread");
        assertThat(again.exit).isZero();
        assertThat(again.err).contains("5 texts are made again from their files, with ", "none was made by another version of a reader");
    }

    @Test
    void theChainIsWrittenALinkALine() throws IOException {
        export();
        Path chain = folder.resolve("chain.txt");
        assertThat(run("verify", "--store", store.toString(), "--chain", chain.toString()).exit).isZero();
        assertThat(Files.readAllLines(chain)).first().asString().matches("[0-9a-f]{64}\t1\t1\t.*\tbegun\t.*");
    }

    @Test
    void aKeyIsExportedImportedAndForgottenByItsName() throws IOException {
        Path exported = folder.resolve("exported.pem");
        assertThat(key("export", exported.toString()).exit).isZero();
        assertThat(Files.readString(exported)).contains("ENCRYPTED PRIVATE KEY");
        Path open = folder.resolve("public.pem");
        assertThat(key("export", "--public", open.toString()).exit).isZero();
        assertThat(Files.readString(open)).doesNotContain("PRIVATE");
        assertThat(key("import", exported.toString()).err).contains("There is a key in");
        assertThat(key("forget").err).contains("give its name: --name “Ada”");
        assertThat(key("forget", "--name", "Ada").exit).isZero();
        assertThat(key("show").err).contains("There is no key in");
        assertThat(key("import", exported.toString()).out).startsWith("Ada\nSHA-256 of the key: ");
        Files.writeString(passphrase, "something else");
        assertThat(run(with(new String[] {"report", "--store", store.toString(), "--out", folder.resolve("r.pdf").toString()}, signed())).err)
                .contains("That is not the passphrase of the key");
        assertThat(folder.resolve("r.pdf")).doesNotExist();
    }

    @Test
    void whatCannotBeVerifiedIsSaid() throws IOException {
        assertThat(run("verify", "--store", folder.resolve("none").toString()).err).contains("There is no library in");
        assertThat(folder.resolve("none")).doesNotExist();
        Said other = run("verify", Files.writeString(folder.resolve("other.pdf"), "%PDF-1.7").toString());
        assertThat(other.exit).isEqualTo(1);
        assertThat(other.out).contains("does not say what it was when it was written");
        assertThat(run("report", "--store", store.toString(), "--out", "r.html", "--sign").err).contains("Only a PDF can be signed");
        assertThat(run("export", "--store", store.toString(), "a.dossier", "--stamp", "http://127.0.0.1:1/").err).contains("give --sign, too");
        Files.writeString(key, "damaged", StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(key("show").err).contains("holds no Ed25519 key");
    }
}
