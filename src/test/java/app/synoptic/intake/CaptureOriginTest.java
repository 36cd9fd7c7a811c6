package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.CaptureOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaptureOriginTest {

    private static final String WORDS = "The mill stands still\n\nNobody has turned the wheel since the flood of March.\n";

    @TempDir
    Path folder;

    @Test
    void aFileIsNamedByItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("mill.txt"), WORDS);
        assertThat(FileCaptures.of(file, true)).isInstanceOfSatisfying(FileCaptures.Whole.class, whole ->
                assertThat(origin(whole.text())).isEqualTo(CaptureOrigin.file(file.toString())));
    }

    @Test
    void whatLiesInAnArchiveIsNamedByBoth() throws IOException {
        Path file = folder.resolve("press.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : new String[] {"a/mill.txt", "b/mill.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name + "\n" + WORDS).getBytes());
            }
        }
        assertThat(FileCaptures.of(file, true)).isInstanceOfSatisfying(FileCaptures.Several.class, several ->
                assertThat(several.items()).extracting(item -> origin(item.text().get()))
                        .containsExactly(CaptureOrigin.file(file.toString()).within("a/mill.txt"), CaptureOrigin.file(file.toString()).within("b/mill.txt")));
    }

    @Test
    void ofAFileWithARecordThatIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("mill.txt"), WORDS);
        Files.writeString(folder.resolve("mill.ris"), "TY  - NEWS\nTI  - The mill\nER  - \n");
        assertThat(origin(CaptureText.of(file))).isEqualTo(CaptureOrigin.file(file.toString()).recorded());
    }

    private static CaptureOrigin origin(CaptureText text) {
        return ((CaptureText.Read) text).text().origin();
    }
}
