package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.report.ReportException;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.Reporting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Reports from the window.
class ReportTest extends InVelden {

    private static final int PATIENCE = 60;

    @TempDir
    private Path folder;

    @Test
    void areAskedForOnTheEventsShown(FxRobot robot) {
        robot.interact(() -> robot.lookup("#find").queryTextInputControl().setText("curfew"));
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        WindowDriver.settle();

        assertThat(window.reported).containsExactly(List.of(Velden.CURFEW));
    }

    @Test
    void quoteTheTextsTheWindowShows(FxRobot robot) throws Exception {
        OpenDossier open = Velden.open();
        Path file = folder.resolve("strike.html");
        CompletableFuture<Path> written = new CompletableFuture<>();
        Jobs jobs = new Jobs(written::completeExceptionally);
        robot.interact(() -> Reporting.write(jobs, open, List.of(Velden.STRIKE), file, written::complete));

        assertThat(written.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo(file);
        assertThat(Files.readString(file)).contains("Dockers at Velden stop work", "The stoppage began on 3 March").doesNotContain("Curfew in the town");
        jobs.close();
    }

    @Test
    void sayWhyTheyCannotBeWritten(FxRobot robot) throws Exception {
        Path file = folder.resolve("no such folder").resolve("strike.pdf");
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        Jobs jobs = new Jobs(failed::complete);
        robot.interact(() -> Reporting.write(jobs, Velden.open(), List.of(Velden.STRIKE), file, _ -> {}));

        assertThat(failed.get(PATIENCE, TimeUnit.SECONDS)).isInstanceOf(ReportException.class).hasMessageContaining("its folder does not exist");
        jobs.close();
    }
}
