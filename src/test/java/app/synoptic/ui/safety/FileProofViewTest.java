package app.synoptic.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.cli.Headless;
import app.synoptic.export.DossierProof;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.report.pdf.ReportProof;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.sign.FileProof;
import app.synoptic.ui.safety.FileProofView.Known;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window says of a file that somebody gave her is what the file proves, and no more.
@InWindow
class FileProofViewTest {

    @TempDir
    private Path folder;
    private final WindowRobot robot = new WindowRobot();

    private String said(Path file, FileProof proof, Known known) {
        AtomicReference<String> words = new AtomicReference<>("");
        robot.interact(() -> words.set(new FileProofView(file, proof, known, () -> { }, () -> { }).copy()));
        return words.get();
    }

    private Path written(String command, String... more) throws Exception {
        Path store = ShippedLibrary.in(folder.resolve("library"));
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "a passphrase of words");
        Path key = folder.resolve("key.pem");
        assertThat(Headless.run("key", "new", "--name", "A. Lund", "--key", key, "--passphrase-file", passphrase).exit()).isZero();
        Path file = folder.resolve(more[more.length - 1]);
        Object[] words = more.length == 2 ? new Object[] {command, "--store", store, "--sign", "--key", key, "--passphrase-file", passphrase, more[0], file}
                : new Object[] {command, "--store", store, "--sign", "--key", key, "--passphrase-file", passphrase, file};
        assertThat(Headless.run(words).exit()).isZero();
        return file;
    }

    @Test
    void ofADossierSaysWhoseKeySignedItAndOfWhichLibraryItIs() throws Exception {
        Path file = written("export", "affair.dossier");
        assertThat(said(file, DossierProof.of(file), Known.OWN)).contains("It is as it was written", "a key that calls itself “A. Lund”, and unchanged since", "Whose key it is, the file cannot say",
                "this one, which stood at link");
        assertThat(said(file, DossierProof.of(file), Known.STRANGER)).contains("another one than this");
    }

    @Test
    void ofAReportSaysThatSomethingWasAppended() throws Exception {
        Path file = written("report", "--out", "affair.pdf");
        assertThat(said(file, ReportProof.of(file), Known.OWN)).contains("It is as it was written", "“A. Lund”");
        Files.writeString(file, "\n% more\n", StandardOpenOption.APPEND);
        assertThat(said(file, ReportProof.of(file), Known.NEVER)).contains("It was changed since it was written.", "which never stood at link").doesNotContain("unchanged since");
    }

    @Test
    void ofAFileThatNobodySignedSaysSo() throws Exception {
        Path file = folder.resolve("plain.dossier");
        assertThat(Headless.run("export", "--store", ShippedLibrary.in(folder.resolve("library")), file).exit()).isZero();
        assertThat(said(file, DossierProof.of(file), Known.OWN)).contains("It is as it was written", "Signed by nobody").doesNotContain("SHA-256 of the key");
    }
}
