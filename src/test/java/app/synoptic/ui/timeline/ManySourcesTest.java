package app.synoptic.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.EventId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.work.Jobs;
import java.util.Objects;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// More lanes than fit, and more events than are laid out at once.
@InWindow
class ManySourcesTest {

    private static final int SOURCES = 50;
    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private final Viewport viewport = new Viewport();
    private final Jobs jobs = new Jobs(failure -> { throw new AssertionError(failure); });
    private TimelineView view;

    @BeforeEach
    void start(Stage stage) {
        view = new TimelineView(workspace, selection, viewport, jobs);
        view.animatedProperty().set(false);
        workspace.show(ManySources.open(SOURCES, 200));
        Scene scene = new Scene(view, 960, 400);
        scene.getStylesheets().add(Objects.requireNonNull(Messages.class.getResource("tokens-light.css")).toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close(WindowRobot robot) {
        robot.interact(view::dispose);
        jobs.close();
    }

    private Frame frame() {
        Waiting.settle();
        return Objects.requireNonNull(view.frame());
    }

    @Test
    void lanesThatDoNotFitAreReachedByKeyWheelAndBar(WindowRobot robot) {
        assertThat(frame().areas().lanes()).isLessThan(SOURCES);
        ScrollBar bar = robot.lookup("#lane-bar").query();
        assertThat(bar.isVisible()).isTrue();
        robot.interact(view::requestFocus);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        assertThat(frame().firstLane()).isEqualTo(1);

        long shown = frame().scale().span().length();
        robot.moveTo(view.localToScreen(500, frame().areas().laneY(2)));
        robot.scroll(2, VerticalDirection.DOWN);
        assertThat(frame().firstLane()).isNotEqualTo(1);
        assertThat(frame().scale().span().length()).isEqualTo(shown);

        robot.interact(() -> bar.setValue(bar.getMax()));
        assertThat(frame().firstLane() + frame().areas().lanes()).isEqualTo(SOURCES);
    }

    @Test
    void selectingBringsALaneIntoViewThatTellsOfTheEvent(WindowRobot robot) {
        robot.interact(() -> selection.select(new EventId("e30")));
        Frame frame = frame();
        assertThat(frame.firstLane()).isLessThanOrEqualTo(30);
        assertThat(frame.firstLane() + frame.areas().lanes()).isGreaterThan(30);
    }

    @Test
    void manyEventsAreLaidOutAwayFromTheWindowAndTheLastAskedForIsShown(WindowRobot robot) throws Exception {
        robot.interact(() -> {
            workspace.show(ManySources.open(4, 12_000));
            workspace.show(ManySources.open(3, 12_001));
            assertThat(view.chart()).isNull();
        });
        Waiting.until(() -> view.chart() != null);
        assertThat(Objects.requireNonNull(view.chart()).table().size()).isEqualTo(12_001);
        Waiting.until(() -> {
            Frame frame = view.frame();
            return frame != null && frame.best().size() > 5;
        });
    }
}
