package app.synoptic.ui.authoring;

import static app.synoptic.ui.Velden.HERALD;

import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.edit.Edit;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;

/// A test of forms, each alone in a window.
@InWindow
abstract class InForm {

    final List<Edit> asked = new ArrayList<>();
    final StackPane root = new StackPane();
    final ChangeSubmitter keeping = (edit, _, done, _) -> {
        asked.add(edit);
        done.run();
    };

    @BeforeEach
    void start(Stage stage) {
        Scene scene = new Scene(root, 900, 800);
        Theme.follow(scene, new SimpleObjectProperty<>(Look.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    final void show(WindowRobot robot, Supplier<Form> form) {
        asked.clear();
        robot.interact(() -> {
            Form shown = form.get();
            root.getChildren().setAll(shown);
            root.applyCss();
            shown.initialFocus().requestFocus();
        });
    }

    final void close() {
        root.getChildren().clear();
    }

    static void type(WindowRobot robot, String id, String words) {
        robot.interact(() -> robot.lookup(id).<TextInputControl>query().setText(words));
    }

    static Button save(WindowRobot robot) {
        return robot.lookup("#authoring-save").query();
    }

    static void press(WindowRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<Button>query().fire());
    }

    static Question question(ValueType type, Reading... readings) {
        return new Question(Velden.SOLDIERS, "What?", List.of(), null, type, null, List.of(readings), null, Map.of());
    }

    static OpenDossier asking(Question question) {
        var dossier = Velden.dossier();
        return OpenDossier.of(dossier.with(dossier.sources(), dossier.events(), List.of(question)), Map.of());
    }

    Value answer(WindowRobot robot, ValueType type, Consumer<WindowRobot> typing) {
        Question question = question(type);
        show(robot, () -> new ReadingForm(asking(question), question, HERALD, made -> new Testify(question.id(), made), keeping, this::close));
        typing.accept(robot);
        press(robot, "#authoring-save");
        return ((Reading) ((Testify) asked.getLast()).now()).value();
    }
}
