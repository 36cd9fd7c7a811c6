package app.synoptic.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.LaneGrouping;
import app.synoptic.ui.timeline.layout.LaneGroups;
import app.synoptic.ui.work.Jobs;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// More lanes than fit, and more events than are laid out at once.
@InWindow
class AffairOfManySourcesTest {

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
        workspace.show(AffairOfManySources.open(SOURCES, 200));
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

    private void lead(WindowRobot robot, String... sources) {
        robot.interact(() -> view.lead(Stream.of(sources).map(SourceId::new).toList()));
    }

    @Test
    void theSourcesThatLeadHaveLanesAndAllOthersAreCountedInOne(WindowRobot robot) {
        lead(robot, "s7", "s3");
        assertThat(frame().seen()).containsExactly(7, 3);
        assertThat(Objects.requireNonNull(frame().rest()).sources()).isEqualTo(SOURCES - 2);
        ToggleButton rest = robot.lookup("#rest-lanes").query();
        assertThat(rest.getText()).isEqualTo("48 more sources");
        assertThat(rest.getAccessibleText()).contains("testimonies in view").contains("to contested events");
        assertThat(view.getAccessibleText()).contains("48 more sources in one lane");
        assertThat(robot.lookup("#lane-bar").query().isVisible()).isFalse();
    }

    @Test
    void whatTellsOfTheSelectedEventHasALaneToo(WindowRobot robot) {
        lead(robot, "s7", "s3");
        robot.interact(() -> selection.select(new EventId("e30")));
        assertThat(frame().seen()).containsExactly(7, 3, 30, 31);
        robot.interact(() -> selection.select((EventId) null));
        assertThat(frame().seen()).containsExactly(7, 3);
    }

    @Test
    void aClickOnTheirLaneUnfoldsTheOthersAndAnotherFoldsThem(WindowRobot robot) {
        lead(robot, "s7");
        int rows = frame().areas().rows();
        robot.clickOn(view.localToScreen(500, frame().areas().restTop() + 8));
        assertThat(frame().seen()).startsWith(7, 0, 1).hasSizeGreaterThan(4);
        assertThat(frame().areas().rows()).isLessThan(rows);
        robot.moveTo(view.localToScreen(500, 60)).clickOn(view.localToScreen(500, frame().areas().restTop() + 8));
        assertThat(frame().seen()).containsExactly(7);
    }

    @Test
    void theButtonBesideThemDoesTheSameByKey(WindowRobot robot) {
        robot.interact(() -> robot.lookup("#rest-lanes").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(frame().seen()).hasSizeGreaterThan(2);
        robot.type(KeyCode.SPACE);
        assertThat(frame().seen()).isEmpty();
    }

    @Test
    void unfoldedLanesAreGroupedOnRequestThoseAtTheTopStayWhereTheyAre(WindowRobot robot) {
        lead(robot, "s7");
        MenuButton groups = robot.lookup("#lane-groups").query();
        assertThat(groups.isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#rest-lanes").<ToggleButton>query().fire());
        assertThat(frame().seen()).startsWith(7, 0, 1);
        assertThat(frame().apart()).isEmpty();
        assertThat(groups.isVisible()).isTrue();

        robot.interact(() -> groups.getItems().getLast().fire());
        assertThat(view.groupingProperty().get()).isEqualTo(LaneGrouping.ORIGIN);
        List<Source> sources = Objects.requireNonNull(workspace.open()).dossier().sources();
        LaneGroups expected = LaneGroups.of(sources, LaneGrouping.ORIGIN, workspace.open()::root);
        assertThat(frame().seen()).startsWith(7).containsSequence(expected.order().stream().filter(index -> index != 7).limit(3).toList());
        assertThat(frame().derived()).isNotEmpty().allSatisfy(lane -> assertThat(sources.get(frame().seen().get(lane)).derivedFrom()).isNotNull());
        assertThat(frame().apart()).isNotEmpty().doesNotContain(0, frame().areas().top());

        robot.interact(() -> groups.getItems().getFirst().fire());
        assertThat(frame().seen()).startsWith(7, 0, 1);
    }

    @Test
    void lanesThatDoNotFitAreReachedByKeyWheelAndBar(WindowRobot robot) {
        lead(robot, "s0");
        robot.interact(view::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(frame().seen()).startsWith(0, 1, 2);
        ScrollBar bar = robot.lookup("#lane-bar").query();
        assertThat(bar.isVisible()).isTrue();
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        assertThat(frame().first()).isEqualTo(1);
        assertThat(frame().seen()).startsWith(0, 2, 3);

        long shown = frame().scale().span().length();
        robot.moveTo(view.localToScreen(500, frame().areas().laneY(2)));
        robot.scroll(2, VerticalDirection.DOWN);
        assertThat(frame().first()).isNotEqualTo(1);
        assertThat(frame().scale().span().length()).isEqualTo(shown);

        robot.interact(() -> bar.setValue(bar.getMax()));
        assertThat(frame().seen()).startsWith(0).endsWith(SOURCES - 1);
        robot.interact(() -> bar.setValue(0));
        robot.type(KeyCode.UP);
        assertThat(frame().seen()).containsExactly(0);
    }

    @Test
    void manyEventsAreLaidOutAwayFromTheWindowAndTheLastAskedForIsShown(WindowRobot robot) throws Exception {
        robot.interact(() -> {
            workspace.show(AffairOfManySources.open(4, 12_000));
            workspace.show(AffairOfManySources.open(3, 12_001));
            assertThat(view.model()).isNull();
        });
        Waiting.until(() -> view.model() != null);
        assertThat(Objects.requireNonNull(view.model()).table().size()).isEqualTo(12_001);
        Waiting.until(() -> {
            Frame frame = view.frame();
            return frame != null && frame.best().size() > 5;
        });
    }
}
