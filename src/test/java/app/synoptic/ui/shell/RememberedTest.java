package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the window remembers of the last time.
@InWindow
class RememberedTest {

    private VeldenView window;
    private Stage stage;

    @BeforeEach
    void start(Stage shown) {
        stage = shown;
        window = new VeldenView(shown, Map.of("place.layout.side-tab", "1.0", "place.layout.timeline", "0.33", "place.layout.table", "1.0",
                "word.layout.events-sorting", "LABEL"));
    }

    @AfterEach
    void close(WindowRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void showsTheTabTheDividerAndTheTableOfLastTime(WindowRobot robot) {
        assertThat(robot.lookup(".side").<TabPane>query().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(robot.lookup(".split-pane").<SplitPane>query().getDividerPositions()[0])
                .isCloseTo(0.33, org.assertj.core.data.Offset.offset(0.02));
        assertThat(robot.lookup("#event-table").query().isVisible()).isTrue();
        robot.interact(() -> robot.lookup(".side").<TabPane>query().getSelectionModel().select(0));
        assertThat(window.settings.place("layout.side-tab")).contains(0.0);
    }

    @Test
    void sortsTheListAsLastTime(WindowRobot robot) {
        ChoiceBox<?> sort = robot.lookup("#event-sort").query();
        assertThat(new WindowDriver(robot).rows().getFirst()).isEqualTo("Curfew in the town");
        robot.interact(() -> sort.getSelectionModel().selectLast());
        assertThat(window.settings.kept()).containsEntry("word.layout.events-sorting", "DISAGREEMENT");
    }

    @Test
    void keepsWhereTheWindowWasMoved(WindowRobot robot) {
        Subscription[] watch = new Subscription[1];
        robot.interact(() -> {
            watch[0] = WindowMemory.watch(stage, window.settings);
            stage.setX(37);
            stage.setY(21);
            stage.setWidth(870);
            stage.setHeight(640);
        });
        WindowDriver.settle();
        robot.interact(() -> watch[0].unsubscribe());

        assertThat(WindowPlace.kept(window.settings)).map(WindowPlace::bounds).contains(new Rectangle2D(37, 21, 870, 640));
    }
}
