package app.synoptic.ui.shell;

import static app.synoptic.ui.Velden.GAZETTE;
import static app.synoptic.ui.Velden.HERALD;
import static app.synoptic.ui.Velden.TROOPS;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.EditRequest;
import app.synoptic.ui.state.Settings.Reading;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notes on sources and on what they tell, where they are written and where they are found again.
class NotesTest extends InVelden {

    private static final OfTestimony COUNTED = new OfTestimony(AttestationId.of(TROOPS, HERALD, 1));

    @BeforeEach
    void sitDown(WindowRobot robot) {
        Session session = Session.begun(new SessionId("first"), Velden.dossier().id(), "First session");
        robot.interact(() -> window.session.setCurrent(session, List.of(session)));
    }

    private void write(WindowRobot robot, Subject about, String words) {
        robot.interact(() -> window.session.write(about, words));
        WindowDriver.settle();
    }

    private static Node pane(WindowRobot robot) {
        return new WindowDriver(robot).pane(HERALD);
    }

    private static void typeAndLeave(WindowRobot robot, String words) {
        TextArea area = robot.lookup("#note-form .note-area").query();
        robot.interact(() -> area.setText(words));
        robot.clickOn("#note-done");
        WindowDriver.settle();
    }

    @Test
    void aNoteOnASourceIsWrittenAndMarkedAtItsPane(WindowRobot robot) {
        Node mark = robot.from(pane(robot)).lookup(".note-mark").query();
        assertThat(mark.isVisible()).isFalse();
        robot.interact(() -> EditRequest.fire(pane(robot), new Wish.WriteNote(new OfSource(HERALD))));
        WindowDriver.settle();
        assertThat(robot.lookup("#note-form .head").<Label>query().getText()).isEqualTo("Note on Velden Herald");
        typeAndLeave(robot, "Owned by the **port**.");
        assertThat(window.session.words(new OfSource(HERALD))).isEqualTo("Owned by the **port**.");
        assertThat(mark.isVisible()).isTrue();
        assertThat(mark.getAccessibleHelp()).isEqualTo("Owned by the port.");
        robot.clickOn(mark);
        WindowDriver.settle();
        typeAndLeave(robot, " ");
        assertThat(mark.isVisible()).isFalse();
    }

    @Test
    void aNoteOnATestimonyStandsUnderItsRow(WindowRobot robot) {
        robot.interact(() -> window.selection.select(TROOPS));
        WindowDriver.settle();
        Node row = robot.lookup("#inspector").lookup(".dating").queryAll().stream()
                .filter(one -> one.getAccessibleText().startsWith("Velden Herald")).findFirst().orElseThrow();
        robot.interact(row::requestFocus);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.M).release(KeyCode.SHORTCUT);
        WindowDriver.settle();
        assertThat(robot.lookup("#note-form .head").<Label>query().getText()).isEqualTo("Note on what Velden Herald tells");
        typeAndLeave(robot, "Told by *cooks*.");
        assertThat(window.session.words(COUNTED)).isEqualTo("Told by *cooks*.");
        List<Node> shown = List.copyOf(row.getParent().getChildrenUnmodifiable());
        Node under = shown.get(shown.indexOf(row) + 1);
        assertThat(under.isVisible()).isTrue();
        assertThat(robot.from(under).lookup(".note-text").<Text>queryAll()).extracting(Text::getText).containsExactly("Told by ", "cooks", ".");
        assertThat(shown.get(shown.indexOf(row) + 3).isManaged()).as("where there is no note, there is no room for one").isFalse();
    }

    @Test
    void theSessionKeepsThemTogetherAndLeadsThere(WindowRobot robot) {
        robot.interact(() -> window.settings.readingProperty().set(Reading.MATRIX));
        write(robot, COUNTED, "Told by *cooks*.");
        write(robot, new OfSource(HERALD), "Owned by the **port**.");
        write(robot, new OfEvent(TROOPS), "Count again.");
        List<Parent> rows = robot.lookup("#session-notes .note-row").<Parent>queryAll().stream().toList();
        assertThat(rows).extracting(NotesTest::words).satisfiesExactly(
                event -> assertThat(event).endsWith("Count again.").startsWith(Velden.dossier().event(TROOPS).orElseThrow().label()),
                testimony -> assertThat(testimony).startsWith("Velden Herald").endsWith("Told by cooks."),
                source -> assertThat(source).containsExactly("Velden Herald", "source", "Owned by the port."));
        assertThat(rows).extracting(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("within"))).containsExactly(false, true, false);
        visit(robot, rows.get(2));
        assertThat(window.settings.readingProperty().get()).isEqualTo(Reading.TEXTS);
        assertThat(robot.lookup("#pane-" + HERALD).<Node>query().isVisible()).isTrue();
        assertThat(window.selection.focus().event()).isNull();
        visit(robot, rows.get(1));
        assertThat(window.selection.focus().event()).isEqualTo(TROOPS);
        assertThat(new WindowDriver(robot).styled(HERALD, "current")).isNotEmpty();
        assertThat(new WindowDriver(robot).styled(GAZETTE, "current")).isEmpty();
    }

    private static List<String> words(Parent row) {
        return row.getChildrenUnmodifiable().stream().map(label -> ((Label) label).getText()).toList();
    }

    private static void visit(WindowRobot robot, Node row) {
        robot.interact(() -> {
            row.requestFocus();
            row.fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        WindowDriver.settle();
    }
}
