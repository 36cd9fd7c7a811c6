package app.synoptic.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.report.pdf.PageImages.Page;
import app.synoptic.report.progress.ReportProgress;
import app.synoptic.report.progress.Stage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(Stage.class)
    void leavesNothingBehindWhereItIsStopped(Stage last) throws Exception {
        Path file = Files.writeString(folder.resolve("report.pdf"), "old");
        Followed until = new Followed(last);
        assertThatThrownBy(() -> Reports.write(Strike.plain(), Format.PDF, file, until)).isInstanceOf(CancellationException.class);
        assertThat(until.seen).endsWith(last);
        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void tellsHowFarItIs() {
        Followed follower = new Followed(null);
        Reports.write(Strike.plain(), Format.PDF, folder.resolve("report.pdf"), follower);
        assertThat(follower.seen).containsSubsequence(Stage.values()).isSorted();
        assertThat(follower.shares).isSorted().first().isEqualTo(0.0);
        assertThat(follower.shares).last().isEqualTo(1.0);
    }

    @Test
    void showsItsFirstPages() throws Exception {
        List<Page> pages = Reports.preview(Strike.plain(), 2, 36, ReportProgress.NONE);
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().width()).isEqualTo(297);
        assertThat(IntStream.of(pages.getFirst().pixels()).distinct().count()).isGreaterThan(10);
    }

    /// Stops at a stage; null for never.
    private static final class Followed implements ReportProgress {
        private final List<Stage> seen = new ArrayList<>();
        private final List<Double> shares = new ArrayList<>();
        private final @Nullable Stage last;

        Followed(@Nullable Stage last) {
            this.last = last;
        }

        @Override
        public void at(Stage stage, int done, int all) {
            seen.add(stage);
            shares.add(stage.overall(done, all));
        }

        @Override
        public boolean wanted() {
            return last == null || seen.isEmpty() || seen.getLast() != last;
        }
    }

    @Test
    void tellsTheFormatByTheName() {
        assertThat(Format.of(Path.of("a.PDF"))).contains(Format.PDF);
        assertThat(Format.of(Path.of("a.htm"))).contains(Format.HTML);
        assertThat(Format.of(Path.of("a.txt"))).isEmpty();
    }
}
