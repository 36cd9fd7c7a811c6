package app.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {

    @TempDir
    Path folder;

    @Test
    void replacesWhatWasThereAndLeavesNothingBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("report.html"), "old");
        Reports.write(Strike.plain(), Format.HTML, file);
        assertThat(file).content().startsWith("<!DOCTYPE html>").endsWith("</html>");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void namesTheFolderThatIsMissing() {
        Path file = folder.resolve("nowhere/report.html");
        assertThatThrownBy(() -> Reports.write(Strike.plain(), Format.HTML, file)).isInstanceOf(ReportException.class)
                .hasMessage("The report cannot be written to " + file + ": its folder does not exist.");
    }

    @Test
    void doesNotPutAReportInPlaceOfAFolder() throws Exception {
        Path file = Files.createDirectory(folder.resolve("report.pdf"));
        assertThatThrownBy(() -> Reports.write(Strike.plain(), Format.PDF, file)).isInstanceOf(ReportException.class)
                .hasMessageContaining("it is a folder");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void tellsTheFormatByTheName() {
        assertThat(Format.of(Path.of("a.PDF"))).contains(Format.PDF);
        assertThat(Format.of(Path.of("a.htm"))).contains(Format.HTML);
        assertThat(Format.of(Path.of("a.txt"))).isEmpty();
    }
}
