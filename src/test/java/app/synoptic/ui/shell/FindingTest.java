package app.synoptic.ui.shell;

import app.synoptic.domain.Event;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.UnkeptView;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

/// How a researcher finds events and words in the window.
@InWindow
class FindingTest {

    private final Workspace workspace = MemorySeeker.workspace();
    private final Selection selection = new Selection();
    private Jobs jobs;
    private MainView view;

    @BeforeEach
    void start(Stage stage) {
        Theme.install();
        jobs = new Jobs(failure -> { throw new AssertionError(failure); });
        view = UnkeptView.of(workspace, selection, new Viewport(), Settings.of(Map.of()), jobs);
        Scene scene = new Scene(view, 1400, 800);
        Theme.colour(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        selection.reset();
        workspace.show(Velden.open());
    }

    @AfterEach
    void close(WindowRobot robot) {
        robot.interact(() -> view.dispose());
        jobs.close();
    }

    @Test
    void turnsToTheListAsOneTypesAndBackToAllWithEscape(WindowRobot robot) {
        find(robot, "curfew");

        assertThat(robot.lookup(".side").<TabPane>query().getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(in(robot).rows()).contains("Curfew in the town").doesNotContain("Dockers at Velden stop work");
        robot.type(KeyCode.ESCAPE);
        WindowDriver.settle();
        assertThat(robot.lookup("#find").<TextInputControl>query().getText()).isEmpty();
        assertThat(in(robot).rows()).contains("Dockers at Velden stop work");
    }

    @Test
    void goesFromWhatWasTypedToWhatWasFound(WindowRobot robot) {
        find(robot, "\"night shift\"");
        robot.type(KeyCode.DOWN);
        WindowDriver.settle();
        assertThat(selection.focus().event()).isEqualTo(Velden.STRIKE);
        robot.type(KeyCode.END);
        WindowDriver.settle();

        assertThat(in(robot).styled(Velden.COURIER, "current")).containsExactly("It was the night shift that walked out first");
    }

    @Test
    void showsWordsThatAttestNothingWithoutChangingTheEvent(WindowRobot robot) {
        robot.interact(() -> selection.select(Velden.CURFEW));
        find(robot, "baker");
        robot.interact(() -> in(robot).list().getSelectionModel().selectLast());
        WindowDriver.settle();

        assertThat(selection.focus().event()).isEqualTo(Velden.CURFEW);
        assertThat(in(robot).styled(Velden.COURIER, "current")).containsExactly("baker");
    }

    @Test
    void saysThatNothingWasFoundAndOffersTheWayOut(WindowRobot robot) {
        find(robot, "zeppelin");

        assertThat(robot.from(robot.lookup("#nothing-found").<Node>query()).lookup(".label").<Label>query().getText())
                .isEqualTo("No event and no sentence of the texts holds “zeppelin”.");
        robot.clickOn(robot.from(robot.lookup("#nothing-found").<Node>query()).lookup(".button").<Button>query());
        WindowDriver.settle();
        assertThat(workspace.filterProperty().get()).isEqualTo(Filter.NONE);
        assertThat(robot.lookup("#find").<TextInputControl>query().getText()).isEmpty();
    }

    @Test
    void tellsBesideEachChoiceHowManyEventsItWouldLeave(WindowRobot robot) {
        robot.interact(() -> workspace.filter(Filter.NONE.with(Facet.SOURCE, Set.of("gazette"))));
        robot.clickOn("#kinds");
        WindowDriver.settle();
        assertThat(robot.lookup(".choice").lookup(".count").<Label>queryAll()).extracting(Label::getText)
                .containsExactly("1", "1", "1", "1");
        robot.clickOn(robot.lookup(".choice").nth(2).<Node>query());
        WindowDriver.settle();

        assertThat(workspace.filterProperty().get().of(Facet.KIND)).containsExactly("strike");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#clear-filters");
        assertThat(workspace.filterProperty().get()).isEqualTo(Filter.NONE);
        assertThat(robot.lookup("#clear-filters").query().isVisible()).isFalse();
    }

    @Test
    void choosesEventsByHowTheirSourcesStandToEachOther(WindowRobot robot) {
        robot.clickOn("#more-facets");
        WindowDriver.settle();
        assertThat(robot.lookup(".choice").lookup(".check-box").<CheckBox>queryAll()).extracting(CheckBox::getAccessibleText)
                .startsWith("= agree, no events", "≈ compatible, 2 events", "≠ differ, one event", "one source, one event");
        robot.clickOn(robot.lookup(".choice").nth(3).<Node>query());
        WindowDriver.settle();

        assertThat(workspace.shownProperty().getValue()).extracting(Event::id).containsExactly(Velden.SETTLED);
    }

    @Test
    void sortsTheListAndWalksItByKeyboard(WindowRobot robot) {
        in(robot).turnToList();
        robot.interact(() -> robot.lookup("#event-sort").<ChoiceBox<?>>query().getSelectionModel().select(1));
        robot.interact(() -> in(robot).list().requestFocus());
        robot.type(KeyCode.HOME);
        WindowDriver.settle();
        assertThat(selection.focus().event()).isEqualTo(Velden.CURFEW);
        robot.type(KeyCode.T);
        WindowDriver.settle();
        assertThat(selection.focus().event()).isEqualTo(Velden.TROOPS);
        robot.type(KeyCode.ENTER);
        WindowDriver.settle();

        assertThat(robot.lookup(".side").<TabPane>query().getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void leadsFromASourcesDateToItsWords(WindowRobot robot) {
        robot.interact(() -> selection.select(Velden.STRIKE));
        WindowDriver.settle();
        robot.clickOn(robot.lookup("#inspector").lookup(".dating").nth(3).<Node>query());
        WindowDriver.settle();

        assertThat(in(robot).styled(Velden.LANTERN, "current"))
                .containsExactly("the second of March, when the first gang went home");
    }

    private static void find(WindowRobot robot, String words) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        robot.interact(() -> robot.lookup("#find").<TextInputControl>query().setText(words));
        WindowDriver.settle();
    }

    private static WindowDriver in(WindowRobot robot) {
        return new WindowDriver(robot);
    }
}
