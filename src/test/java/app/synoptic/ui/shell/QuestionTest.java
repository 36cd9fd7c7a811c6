package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Question;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings.Reading;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

/// One question by itself.
class QuestionTest extends InVelden {

    @Override
    Map<String, String> kept() {
        return Map.of("reading", "question");
    }

    @Test
    void offersTheQuestionsAboutTheSelectedEvent(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.TROOPS));
        WindowDriver.settle();
        assertThat(said(robot)).contains("How many soldiers came?", "≈ compatible");

        robot.clickOn(robot.lookup("#question").lookup(".hyperlink").<Node>query());
        WindowDriver.settle();
        assertThat(window.selection.focus().question()).isEqualTo(Velden.SOLDIERS);
    }

    @Test
    void drawsTheAnswersOnOneScaleAndSetsThemInTheirSentences(WindowRobot robot) {
        robot.clickOn("#next-question");
        WindowDriver.settle();

        assertThat(said(robot)).contains("How many soldiers came?", "≈ compatible", "over 70 soldiers", "100 soldiers", "said by the cooks");
        assertThat(said(robot)).contains("2 sources, 2 origins");
        assertThat(robot.lookup(".scale-figure .point").queryAll()).hasSize(1);
        assertThat(robot.lookup(".scale-figure .head-right").match(Node::isVisible).queryAll()).hasSize(1);
        assertThat(new WindowDriver(robot).excerpts(Velden.GAZETTE)).singleElement().asString().contains("a hundred of them");
        assertThat(said(robot)).contains("Too early to know: its knowledge ends 5 Mar 1931.", "Does not answer this question.");
    }

    @Test
    void drawsASingleOpenAnswerAsABarWithAnArrow(WindowRobot robot) {
        Dossier plain = Velden.dossier();
        List<Question> asked = plain.questions().stream().map(question -> question.answered(question.readings().subList(0, 1), Map.of())).toList();
        robot.interact(() -> window.show(OpenDossier.of(plain.with(plain.sources(), plain.events(), asked), Velden.open().texts())));
        robot.clickOn("#next-question");
        WindowDriver.settle();

        Region bar = robot.lookup(".scale-figure .bar").query();
        Region arrow = robot.lookup(".scale-figure .head-right").query();
        assertThat(List.of(bar, arrow)).allSatisfy(part -> {
            assertThat(part.isVisible()).isTrue();
            assertThat(part.getBackground()).isNotNull().extracting(Background::getFills).asList().isNotEmpty();
            assertThat(((Color) part.getBackground().getFills().getFirst().getFill()).getOpacity()).isEqualTo(1);
        });
        assertThat(bar.getWidth()).isGreaterThan(100);
        assertThat(arrow.getLayoutX()).isEqualTo(bar.getLayoutX() + bar.getWidth());
    }

    @Test
    void isFoundByItsWordsInThePalette(WindowRobot robot) {
        robot.interact(() -> window.settings.readingProperty().set(Reading.TEXTS));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        WindowDriver.settle();
        robot.write("many soldiers").type(KeyCode.ENTER);
        WindowDriver.settle();

        assertThat(window.selection.focus().question()).isEqualTo(Velden.SOLDIERS);
        assertThat(robot.lookup("#question").query().isVisible()).isTrue();
    }

    private static List<String> said(WindowRobot robot) {
        return Rooms.within(robot.lookup("#question").query()).filter(Labeled.class::isInstance).map(Labeled.class::cast)
                .map(Labeled::getText).toList();
    }
}
