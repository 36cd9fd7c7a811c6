package app.synoptic.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.axis.TimeSpan;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.Overview;
import app.synoptic.ui.work.Jobs;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Wheel and mouse on the timeline in a real window.
@Tag("xvfb")
@InWindow
class RealTimelineTest {

    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private final Viewport viewport = new Viewport();
    private final Jobs jobs = new Jobs(failure -> { throw new AssertionError(failure); });
    private TimelineView view;

    @BeforeEach
    void start(Stage stage) {
        view = new TimelineView(workspace, selection, viewport, jobs);
        view.animatedProperty().set(false);
        workspace.show(SampleAffair.open());
        Scene scene = new Scene(view, 1200, 400);
        scene.getStylesheets().add(Objects.requireNonNull(Messages.class.getResource("tokens-light.css")).toExternalForm());
        stage.setScene(scene);
        stage.setX(40);
        stage.setY(40);
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

    private TimeSpan window() {
        Waiting.settle();
        return Objects.requireNonNull(viewport.span());
    }

    private Point2D at(double x, double y) {
        return view.localToScreen(x, y);
    }

    @Test
    void theWheelWithControlZoomsAboutThePointer(WindowRobot robot) {
        double x = 640;
        double moment = frame().scale().moment(x);
        TimeSpan home = window();
        robot.moveTo(at(x, 180)).press(KeyCode.CONTROL);
        robot.scroll(2, VerticalDirection.UP);
        robot.release(KeyCode.CONTROL);
        TimeSpan first = window();
        assertThat(first.length()).isNotEqualTo(home.length());
        assertThat(frame().scale().x(moment)).isCloseTo(x, within(1.5));
    }

    @Test
    void draggingTheGroundMovesWhatIsSeenWithThePointer(WindowRobot robot) {
        double y = frame().areas().lanesTop() - 4;
        double moment = frame().scale().moment(700);
        robot.moveTo(at(700, y)).press(MouseButton.PRIMARY).moveTo(at(660, y)).moveTo(at(560, y)).release(MouseButton.PRIMARY);
        assertThat(frame().scale().x(moment)).isCloseTo(560, within(1.5));
        assertThat(selection.focus().event()).isNull();
    }

    @Test
    void theBrushIsDraggedToTheBackgroundYears(WindowRobot robot) {
        Overview.Brush brush = frame().overview().brush(window());
        double x = (brush.left() + brush.right()) / 2;
        double y = frame().areas().stripTop() + 10;
        long length = window().length();
        robot.moveTo(at(x, y)).press(MouseButton.PRIMARY).moveTo(at(x - 90, y)).moveTo(at(x - 300, y)).release(MouseButton.PRIMARY);
        double middle = frame().overview().whole().x(window().from() + window().length() / 2.0);
        assertThat(middle).isCloseTo(x - 300, within(Overview.NARROWEST));
        assertThat((double) window().length()).isCloseTo(length, within(10.0));
    }
}
