package app.synoptic.ui.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.Verdict;
import app.synoptic.edit.Edit;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Why a change is made, as the forms ask for it.
@InWindow
class WhyTest {

    private static final OpenDossier OPEN = Velden.open();

    private record Asked(Edit edit, String reason) {}

    private final List<Asked> asked = new ArrayList<>();
    private final StackPane root = new StackPane();
    private final ChangeSubmitter keeping = (edit, reason, done, _) -> {
        asked.add(new Asked(edit, reason));
        done.run();
    };

    @BeforeEach
    void start(Stage stage) {
        Scene scene = new Scene(root, 900, 800);
        Theme.follow(scene, new SimpleObjectProperty<>(Look.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    private void show(WindowRobot robot, Supplier<Form> form) {
        asked.clear();
        robot.interact(() -> {
            Form shown = form.get();
            root.getChildren().setAll(shown);
            root.applyCss();
            shown.initialFocus().requestFocus();
        });
    }

    private void close() {
        root.getChildren().clear();
    }

    private static void press(WindowRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<Button>query().fire());
    }

    @Test
    void itIsAskedOfWhoeverWantsToSayIt(WindowRobot robot) {
        Event before = OPEN.event(Velden.CURFEW).orElseThrow();
        show(robot, () -> new EventForm(OPEN, before, Describe::new, keeping, this::close));
        assertThat(robot.lookup("#why").tryQuery()).isEmpty();
        robot.interact(() -> robot.lookup("#why-give").<Hyperlink>query().fire());
        assertThat(robot.lookup("#why").query().isFocused()).isTrue();
        robot.write(" the herald was wrong ").type(KeyCode.ENTER);
        assertThat(asked).containsExactly(new Asked(new Describe(before), "the herald was wrong"));
    }

    @Test
    void enterIsAYesWithoutOne(WindowRobot robot) {
        RemoveEvent edit = new RemoveEvent(Velden.CURFEW);
        show(robot, () -> new ConfirmChangeForm("Sure?", "Much goes.", "deed.remove.go", edit, keeping, this::close));
        robot.type(KeyCode.ENTER);
        assertThat(asked).containsExactly(new Asked(edit, ""));
        assertThat(root.getChildren()).isEmpty();
    }

    @Test
    void aVerdictIsOverruledForTheReasonItHasAndNoOther(WindowRobot robot) {
        Question question = OPEN.question(Velden.SOLDIERS).orElseThrow();
        show(robot, () -> new VerdictForm(question, Verdict.COMPATIBLE, keeping, this::close));
        assertThat(robot.lookup("#why-give").tryQuery()).isEmpty();
        robot.interact(() -> robot.lookup("#verdict-reason").<TextInputControl>query().setText("Two counts of one."));
        press(robot, "#authoring-save");
        assertThat(asked).extracting(Asked::reason).containsExactly("Two counts of one.");
        show(robot, () -> new VerdictForm(question.judged(new Overruling(Verdict.AGREE, "So.")), Verdict.COMPATIBLE, keeping, this::close));
        press(robot, "#verdict-computed");
        assertThat(asked).extracting(Asked::reason).as("why it was overruled is not why it is no longer").containsExactly("");
    }
}
