package app.synoptic.ui.shell;

import app.synoptic.domain.EventId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.UnkeptView;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

/// What a researcher does in the window, on the invented affair.
@InWindow
class WindowTest {

    private final Workspace workspace = MemorySeeker.workspace();
    private final Selection selection = new Selection();
    private Jobs jobs;
    private MainView view;

    @BeforeEach
    void start(Stage stage) {
        Theme.install();
        jobs = new Jobs(failure -> { throw new AssertionError(failure); });
        view = UnkeptView.of(workspace, selection, new Viewport(), Settings.of(Map.of()), jobs);
        Scene scene = new Scene(view, 1000, 800);
        Theme.colour(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        show(Velden.open());
    }

    @AfterEach
    void close(WindowRobot robot) {
        robot.interact(() -> view.dispose());
        jobs.close();
    }

    private void show(OpenDossier open) {
        selection.reset();
        workspace.show(open);
    }

    @Test
    void lightsTheWordsOfAnEventChosenInTheListInEverySource(WindowRobot robot) {
        choose(robot, Velden.STRIKE);

        assertThat(in(robot).lit(Velden.HERALD)).containsExactly("Dockers laid down their hooks on 4 March");
        assertThat(in(robot).lit(Velden.COURIER)).containsExactly("The stoppage began on 3 March",
                "It was the night shift that walked out first");
        assertThat(in(robot).lit(Velden.TIDINGS)).containsExactly("in the first days of March");
        assertThat(in(robot).lit(Velden.LANTERN)).containsExactly("the second of March, when the first gang went home");
        assertThat(in(robot).lit(Velden.GAZETTE)).containsExactly("a stoppage that started nine days earlier");
    }

    @Test
    void hasAllOfTheTimelineEvenWhereItIsLow(WindowRobot robot) {
        Window window = view.getScene().getWindow();
        double before = window.getHeight();
        robot.interact(() -> window.setHeight(560));
        WindowDriver.settle();

        Region timeline = robot.lookup(".timeline").query();
        Node shown = robot.lookup(".split-pane").query();
        assertThat(timeline.getHeight()).isGreaterThanOrEqualTo(timeline.minHeight(-1));
        for (Node around = timeline.getParent(); around != shown; around = around.getParent()) {
            assertThat(around.localToScene(around.getLayoutBounds()).getHeight()).isGreaterThanOrEqualTo(timeline.getHeight());
        }
        robot.interact(() -> window.setHeight(before));
    }

    @Test
    void walksTheListByKeyboard(WindowRobot robot) {
        choose(robot, Velden.STRIKE);
        robot.type(KeyCode.DOWN);
        WindowDriver.settle();

        assertThat(selection.focus().event()).isEqualTo(Velden.CURFEW);
        assertThat(in(robot).lit(Velden.COURIER)).containsExactly("A curfew has been in force since the fifth");
        assertThat(robot.lookup("#event-list").<ListView<?>>query().isFocused()).isTrue();
    }

    @Test
    void saysWhyASourceIsSilent(WindowRobot robot) {
        choose(robot, Velden.SETTLED);

        assertThat(in(robot).lit(Velden.HERALD)).isEmpty();
        assertThat(in(robot).notice(Velden.HERALD)).startsWith("Too early to know");
        choose(robot, Velden.TROOPS);
        assertThat(in(robot).notice(Velden.COURIER)).isEqualTo("Does not mention this event.");
        assertThat(in(robot).notice(Velden.GAZETTE)).isEmpty();
    }

    @Test
    void saysThatASourceIsNotRead(WindowRobot robot) {
        robot.interact(() -> show(OpenDossier.of(Velden.unmarked(Velden.COURIER), Map.of())));
        choose(robot, Velden.SETTLED);

        assertThat(in(robot).notice(Velden.COURIER)).isEqualTo("Not read: no text of this source is held.");
    }

    @Test
    void saysThatATextIsHereInWhichNothingIsMarked(WindowRobot robot) {
        robot.interact(() -> show(OpenDossier.of(Velden.unmarked(Velden.COURIER), Map.of(Velden.COURIER, Velden.text(Velden.COURIER)))));
        choose(robot, Velden.STRIKE);

        assertThat(in(robot).notice(Velden.COURIER)).isEqualTo("Not read yet: the text is here.");
    }

    @Test
    void stepsThroughTheSeveralPassagesOfOneSource(WindowRobot robot) {
        choose(robot, Velden.STRIKE);
        in(robot).next(Velden.COURIER);

        assertThat(in(robot).styled(Velden.COURIER, "current")).containsExactly("It was the night shift that walked out first");
    }

    @Test
    void marksTheScrollTrackStronglyWhereThePassagesLie(WindowRobot robot) {
        choose(robot, Velden.STRIKE);

        assertThat(in(robot).strongMarks(Velden.COURIER)).isEqualTo(2);
        choose(robot, Velden.SETTLED);
        assertThat(in(robot).strongMarks(Velden.COURIER)).isZero();
    }

    @Test
    void underlinesWhatAttestsOtherEvents(WindowRobot robot) {
        choose(robot, Velden.STRIKE);

        assertThat(in(robot).styled(Velden.HERALD, "attested")).contains("Two companies were ordered to the quays");
    }

    @Test
    void selectsTheEventOfAPassageThatIsClicked(WindowRobot robot) {
        choose(robot, Velden.STRIKE);
        in(robot).click(Velden.COURIER, "A curfew");

        assertThat(selection.focus().event()).isEqualTo(Velden.CURFEW);
        assertThat(in(robot).lit(Velden.COURIER)).containsExactly("A curfew has been in force since the fifth");
        assertThat(in(robot).lit(Velden.HERALD)).containsExactly("From the fifth to the ninth nobody may be out after dark");
    }

    @Test
    void tellsTheDatesBySource(WindowRobot robot) {
        choose(robot, Velden.STRIKE);

        assertThat(in(robot).inspector()).contains("Velden Herald", "4 March", "3 March", "2 March", "≠ differ", "Best reading: 2 March 1931");
    }

    @Test
    void showsExcerptsInsteadOfTextsAndGoesBackToThePassageReadOn(WindowRobot robot) {
        choose(robot, Velden.STRIKE);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.E).release(KeyCode.SHORTCUT);
        WindowDriver.settle();

        assertThat(in(robot).excerpts(Velden.COURIER)).containsExactly(
                "The stoppage began on 3 March, our man in Velden writes, when the night shift refused the new rate.",
                "It was the night shift that walked out first, and the day shift followed.");
        in(robot).readOn(Velden.COURIER, 1);
        assertThat(robot.lookup("#excerpts").query().isVisible()).isFalse();
        assertThat(in(robot).styled(Velden.COURIER, "current")).containsExactly("It was the night shift that walked out first");
    }

    @Test
    void saysWhatIsUnderWayWithoutABarThatHasTheWindowDrawnAllTheTime(WindowRobot robot) {
        CountDownLatch over = new CountDownLatch(1);
        robot.interact(() -> jobs.read("Counting the ships", () -> {
            over.await();
            return 11;
        }, _ -> { }));
        Waiting.until(() -> robot.lookup("Counting the ships").query().isVisible());
        assertThat(robot.lookup("#status .working").query().isVisible()).isTrue();
        assertThat(robot.lookup("#status .progress-bar").<Node>queryAll()).noneMatch(Node::isVisible);
        over.countDown();
        Waiting.until(() -> !robot.lookup("#status .working").query().isVisible());
    }

    @Test
    void showsOnlyTheEventsLookedFor(WindowRobot robot) {
        robot.interact(() -> robot.lookup("#find").queryTextInputControl().setText("curfew"));
        WindowDriver.settle();

        assertThat(in(robot).rows()).containsSubsequence("One event", "Curfew in the town");
    }

    private static WindowDriver in(WindowRobot robot) {
        return new WindowDriver(robot);
    }

    private void choose(WindowRobot robot, EventId event) {
        in(robot).choose(workspace.open().event(event).orElseThrow().label());
    }
}
