package app.synoptic.ui.shell.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.export.ExportException;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.sources.table.TableCsv;
import app.synoptic.ui.work.Jobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of sources in a file of its own.
@InWindow
class ListingFileTest {

    @TempDir
    Path folder;

    @Test
    void isWrittenUnderANameThatSaysWhatItIsAndTold() throws Exception {
        List<Throwable> failures = new ArrayList<>();
        Notice notice = new Notice();
        try (Jobs jobs = new Jobs(failures::add)) {
            new ListingFile(jobs, notice).write(new TableCsv("velden-sources.csv", "Publisher\r\nTidings\r\n"), folder.resolve("mine"));
            Waiting.until(notice::isVisible);
            assertThat(notice.getChildren()).anyMatch(node -> node instanceof Label label && label.getText().contains("mine.csv"));
            assertThat(Files.readString(folder.resolve("mine.csv"))).isEqualTo("Publisher\r\nTidings\r\n");

            new ListingFile(jobs, notice).write(new TableCsv("velden-sources.csv", ""), folder.resolve("nowhere/mine.csv"));
            Waiting.until(() -> !failures.isEmpty());
            assertThat(failures.getFirst()).isInstanceOf(ExportException.class).hasMessageContaining("The table cannot be written").hasMessageContaining("its folder does not exist");
        }
    }
}
