package app.synoptic.ui.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.DossierEdits.DescribeDossier;
import app.synoptic.edit.Edit;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Messages;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.Settings.Look;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A dossier begins with its title alone, and is described in the same form.
@InWindow
class DossierFormTest {

    private static final ZoneId HERE = ZoneId.systemDefault();

    private final List<Edit> asked = new ArrayList<>();
    private final StackPane root = new StackPane();

    @BeforeEach
    void start(Stage stage) {
        Scene scene = new Scene(root, 900, 800);
        Theme.follow(scene, new SimpleObjectProperty<>(Look.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    private void begin(WindowRobot robot) {
        show(robot, () -> new DossierForm(asked::add, root.getChildren()::clear));
    }

    private void describe(WindowRobot robot, Dossier before) {
        show(robot, () -> new DossierForm(before, (edit, _, done, _) -> {
            asked.add(edit);
            done.run();
        }, root.getChildren()::clear));
    }

    private void show(WindowRobot robot, Supplier<Form> form) {
        robot.interact(() -> {
            Form shown = form.get();
            root.getChildren().setAll(shown);
            root.applyCss();
            root.layout();
            shown.initialFocus().requestFocus();
        });
    }

    private static <N extends Node> N the(WindowRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private static void fire(WindowRobot robot, String id) {
        robot.interact(() -> DossierFormTest.<Button>the(robot, id).fire());
    }

    private static void more(WindowRobot robot) {
        robot.interact(() -> DossierFormTest.<ToggleButton>the(robot, "#authoring-more").fire());
    }

    private static void type(WindowRobot robot, String words) {
        robot.interact(() -> DossierFormTest.<TextField>the(robot, "#dossier-window").setText(words));
    }

    private static String words(WindowRobot robot, String id) {
        return DossierFormTest.<Label>the(robot, id).getText();
    }

    private static boolean savable(WindowRobot robot) {
        return !the(robot, "#authoring-save").isDisabled();
    }

    @Test
    void aTitleIsEnough(WindowRobot robot) {
        begin(robot);
        assertThat(savable(robot)).isFalse();
        assertThat(the(robot, "#dossier-window").getParent().isVisible()).isFalse();
        assertThat(words(robot, "#dossier-zone-said")).isEqualTo(Messages.get("authoring.zone.here", DateLabels.zone(HERE)));
        robot.write("The mill");
        fire(robot, "#authoring-save");
        assertThat(asked).containsExactly(new DescribeDossier("The mill", null, HERE, null));
    }

    @Test
    void theZoneIsSaidAndChanged(WindowRobot robot) {
        begin(robot);
        robot.write("The mill");
        fire(robot, "#dossier-zone-change");
        robot.interact(() -> DossierFormTest.<ComboBox<String>>the(robot, "#dossier-zone").getEditor().setText("Asia/Alma"));
        assertThat(words(robot, "#dossier-zone-said")).isEqualTo(Messages.get("authoring.zone.unclear"));
        assertThat(savable(robot)).isFalse();
        robot.interact(() -> DossierFormTest.<ComboBox<String>>the(robot, "#dossier-zone").getEditor().setText("Asia/Almaty"));
        assertThat(words(robot, "#dossier-zone-said")).isEqualTo("Times are shown in Asia/Almaty.");
        fire(robot, "#authoring-save");
        assertThat(asked).containsExactly(new DescribeDossier("The mill", null, ZoneId.of("Asia/Almaty"), null));
    }

    @Test
    void moreIsSaidOnlyIfSomebodyWants(WindowRobot robot) {
        begin(robot);
        robot.write("The mill");
        more(robot);
        assertThat(the(robot, "#dossier-window").getParent().isVisible()).isTrue();
        assertThat(words(robot, "#dossier-window-made")).isEqualTo(Messages.get("authoring.window.none"));
        type(robot, "since 3 May 2023");
        assertThat(savable(robot)).as("a window without an end").isFalse();
        type(robot, "some day");
        assertThat(savable(robot)).isFalse();
        type(robot, "3-20 May 2023");
        fire(robot, "#authoring-save");
        assertThat(asked).containsExactly(new DescribeDossier("The mill", Edtf.parse("2023-05-03/2023-05-20"), HERE, null));
    }

    @Test
    void aSetWindowIsClearedToFollowTheEventsAgain(WindowRobot robot) {
        Dossier before = Velden.dossier();
        describe(robot, before);
        assertThat(the(robot, "#dossier-window").getParent().isVisible()).isTrue();
        assertThat(words(robot, "#dossier-zone-said")).isEqualTo("Times are shown in " + DateLabels.zone(before.zone()) + ".");
        type(robot, "");
        assertThat(words(robot, "#dossier-window-made")).startsWith("Left empty: it follows from the events; now ").endsWith(" 1931.");
        fire(robot, "#authoring-save");
        assertThat(asked).containsExactly(new DescribeDossier(before.title(), null, before.zone(), before.note()));
        describe(robot, before.described(before.title(), null, before.zone(), null));
        assertThat(the(robot, "#dossier-window").getParent().isVisible()).isFalse();
    }
}
