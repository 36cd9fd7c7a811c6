package app.synoptic.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.work.safety.HealthRun.Entry;
import app.synoptic.ui.work.safety.HealthRun.State;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library is examined in the window, and mended where that does no harm.
@InWindow
class HealthTest {

    @TempDir
    private Path folder;
    private final WindowRobot robot = new WindowRobot();

    private List<Entry> entries() {
        return robot.lookup("#health-list").<ListView<Entry>>query().getItems();
    }

    private void untilExamined() {
        Waiting.until(() -> entries().stream().allMatch(entry -> entry.state() == State.DONE));
    }

    @Test
    void saysWhatIsSpoiltAndPutsItBack() throws Exception {
        ShippedLibrary.in(folder);
        try (Connection direct = DriverManager.getConnection("jdbc:h2:" + folder.resolve("library") + ";IFEXISTS=TRUE", "sa", "");
                Statement statement = direct.createStatement()) {
            statement.execute("UPDATE text SET wording = INSERT(wording, 10, 3, 'xxx') WHERE sha = (SELECT MIN(sha) FROM text)");
        }
        try (Started started = new Started(folder, robot)) {
            started.untilOpen();
            started.command("Health of the library");
            started.until("#health-list");
            untilExamined();
            assertThat(started.words("#health")).contains("1 thing is not what was written.", "the text held for");
            started.fire("#health-repair");
            started.untilSaid("1 text is what it was again.");
            started.fire("#notice .action");
            started.until("#health-list");
            untilExamined();
            assertThat(started.words("#health")).contains("All of it is what was kept.").doesNotContain("is not what was written");
        }
    }

    @Test
    void offersABackupWhereThereIsNone() throws Exception {
        ShippedLibrary.in(folder);
        try (Started started = new Started(folder, robot)) {
            started.untilOpen();
            started.command("Health of the library");
            started.until("#health-list");
            untilExamined();
            int at = entries().stream().map(entry -> entry.check().name()).toList().indexOf("backups");
            robot.interact(() -> robot.lookup("#health-list").<ListView<Entry>>query().getSelectionModel().select(at));
            Waiting.settle();
            assertThat(robot.lookup("#health-repair").<Button>query().getText()).isEqualTo("Back up now");
            started.fire("#health-repair");
            started.untilSaid("is backed up");
        }
    }
}
