package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Span;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What a researcher does in the window, on the invented affair.
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private Jobs jobs;
    private MainView view;

    @Start
    void start(Stage stage) {
        Theme.install();
        jobs = new Jobs(failure -> { throw new AssertionError(failure); });
        view = new MainView(workspace, selection, jobs, () -> {}, _ -> {});
        Scene scene = new Scene(view, 1000, 800);
        Theme.colour(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        show(Velden.open());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> view.dispose());
        jobs.close();
    }

    private void show(OpenDossier open) {
        selection.reset(Span.of(open.dossier().window().bounds(open.dossier().zone()), new Span(0, 1)));
        workspace.show(open);
    }

    @Test
    void lightsTheWordsOfAnEventChosenInTheListInEverySource(FxRobot robot) {
        choose(robot, Velden.STRIKE);

        assertThat(lit(robot, Velden.HERALD)).containsExactly("Dockers laid down their hooks on 4 March");
        assertThat(lit(robot, Velden.COURIER)).containsExactly("The stoppage began on 3 March",
                "It was the night shift that walked out first");
        assertThat(lit(robot, Velden.TIDINGS)).containsExactly("in the first days of March");
        assertThat(lit(robot, Velden.LANTERN)).containsExactly("the second of March, when the first gang went home");
        assertThat(lit(robot, Velden.GAZETTE)).containsExactly("a stoppage that started nine days earlier");
    }

    @Test
    void walksTheListByKeyboard(FxRobot robot) {
        choose(robot, Velden.STRIKE);
        robot.type(KeyCode.DOWN);
        settle();

        assertThat(selection.focus().event()).isEqualTo(Velden.CURFEW);
        assertThat(lit(robot, Velden.COURIER)).containsExactly("A curfew has been in force since the fifth");
        assertThat(robot.lookup("#event-list").<ListView<?>>query().isFocused()).isTrue();
    }

    @Test
    void saysWhyASourceIsSilent(FxRobot robot) {
        choose(robot, Velden.SETTLED);

        assertThat(lit(robot, Velden.HERALD)).isEmpty();
        assertThat(notice(robot, Velden.HERALD)).startsWith("Too early to know");
        choose(robot, Velden.TROOPS);
        assertThat(notice(robot, Velden.COURIER)).isEqualTo("Does not mention this event.");
        assertThat(notice(robot, Velden.GAZETTE)).isEmpty();
    }

    @Test
    void saysThatASourceIsNotRead(FxRobot robot) {
        robot.interact(() -> show(Velden.open(List.of(Velden.HERALD, Velden.GAZETTE))));
        choose(robot, Velden.SETTLED);

        assertThat(notice(robot, Velden.COURIER)).isEqualTo("Not read: no text of this source is held.");
    }

    @Test
    void stepsThroughTheSeveralPassagesOfOneSource(FxRobot robot) {
        choose(robot, Velden.STRIKE);
        var next = robot.from(pane(robot, Velden.COURIER)).lookup(".step").nth(1).query();
        robot.interact(() -> ((Button) next).fire());
        settle();

        assertThat(styled(robot, Velden.COURIER, "current")).containsExactly("It was the night shift that walked out first");
    }

    @Test
    void underlinesWhatAttestsOtherEvents(FxRobot robot) {
        choose(robot, Velden.STRIKE);

        assertThat(styled(robot, Velden.HERALD, "attested")).contains("Two companies were ordered to the quays");
    }

    @Test
    void selectsTheEventOfAPassageThatIsClicked(FxRobot robot) {
        choose(robot, Velden.STRIKE);
        StyleClassedTextArea area = area(robot, Velden.COURIER);
        robot.clickOn(onScreen(area, area.getText().indexOf("A curfew") + 4));
        settle();

        assertThat(selection.focus().event()).isEqualTo(Velden.CURFEW);
        assertThat(lit(robot, Velden.COURIER)).containsExactly("A curfew has been in force since the fifth");
        assertThat(lit(robot, Velden.HERALD)).containsExactly("From the fifth to the ninth nobody may be out after dark");
    }

    @Test
    void tellsTheDatesBySource(FxRobot robot) {
        choose(robot, Velden.STRIKE);

        List<String> words = robot.lookup("#inspector").lookup(".label").<Label>queryAll().stream().map(Label::getText).toList();
        assertThat(words).contains("Velden Herald", "4 March", "3 March", "2 March", "≠ differ", "Best reading: 2 March 1931");
    }

    @Test
    void showsOnlyTheEventsLookedFor(FxRobot robot) {
        robot.interact(() -> robot.lookup("#find").queryTextInputControl().setText("curfew"));
        settle();

        assertThat(list(robot).getItems()).hasSize(1);
    }

    private void choose(FxRobot robot, EventId event) {
        TabPane side = robot.lookup(".side").query();
        robot.interact(() -> side.getSelectionModel().select(1));
        settle();
        String label = workspace.open().event(event).orElseThrow().label();
        robot.clickOn(robot.from(list(robot)).lookup(".label-line").<Label>queryAll().stream()
                .filter(words -> words.getText().equals(label)).findFirst().orElseThrow());
        settle();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#event-list").query();
    }

    private static Node pane(FxRobot robot, SourceId source) {
        return robot.lookup("#pane-" + source).query();
    }

    private static StyleClassedTextArea area(FxRobot robot, SourceId source) {
        return robot.from(pane(robot, source)).lookup(".reading").query();
    }

    private static String notice(FxRobot robot, SourceId source) {
        Label notice = robot.from(pane(robot, source)).lookup(".notice").query();
        return notice.isManaged() ? notice.getText() : "";
    }

    private static List<String> lit(FxRobot robot, SourceId source) {
        return styled(robot, source, "lit");
    }

    private static List<String> styled(FxRobot robot, SourceId source, String style) {
        StyleClassedTextArea area = area(robot, source);
        List<String> found = new ArrayList<>();
        int at = 0;
        for (StyleSpan<Collection<String>> span : area.getStyleSpans(0, area.getLength())) {
            if (span.getStyle().contains(style)) {
                found.add(area.getText(at, at + span.getLength()));
            }
            at += span.getLength();
        }
        return found;
    }

    private static Bounds onScreen(StyleClassedTextArea area, int character) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> area.getCharacterBoundsOnScreen(character, character + 1).orElseThrow());
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
