package app.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.MainWindow;
import app.synoptic.ui.state.Settings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a window shows while its library is not open.
@InWindow
class OpeningViewTest {

    private final CountDownLatch tried = new CountDownLatch(1);
    private final List<URI> shown = new ArrayList<>();
    private MainWindow window;

    @BeforeEach
    void start(Stage stage) {
        Theme.install();
        window = new MainWindow(stage, Settings.of(Map.of()), () -> {
            tried.await();
            throw new StoreException(Reason.UNREADABLE, "The cellar is under water.", null);
        }, shown::add);
        window.show();
    }

    @AfterEach
    void close(WindowRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void isThatItIsBeingOpened(WindowRobot robot) {
        Waiting.until(() -> robot.lookup("#opening .label").<Label>queryAll().stream().anyMatch(label -> label.getText().equals("Opening the library")));
        assertThat(robot.lookup(".timeline").tryQuery()).isEmpty();
        tried.countDown();
    }

    @Test
    void isWhyItCannotBeOpenedAndWhatCanBeDone(WindowRobot robot) {
        tried.countDown();
        Waiting.until(() -> robot.lookup("#command-settings").tryQuery().isPresent());
        assertThat(robot.lookup("#notice .label").<Label>query().getText()).isEqualTo("The cellar is under water.");
        robot.interact(() -> robot.lookup("#command-log").<Button>query().fire());
        assertThat(shown).hasSize(1);
        robot.clickOn("#command-settings");
        assertThat(robot.lookup("#settings").tryQuery()).isPresent();
    }
}
