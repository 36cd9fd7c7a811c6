package app.synoptic.safekeeping;

import app.synoptic.App;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import com.sun.javafx.application.ParametersImpl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/// The program, started on a folder whatever lies there.
final class Started implements AutoCloseable {

    private final Stage stage = new Stage();
    private final App app = new App();
    private final WindowRobot robot;

    Started(Path folder, WindowRobot robot) throws Exception {
        this.robot = robot;
        if (Files.notExists(folder.resolve("settings.properties"))) {
            Files.writeString(folder.resolve("settings.properties"), "place.tour-taken = 1\n");
        }
        ParametersImpl.registerParameters(app, new ParametersImpl(List.of(folder.toString())));
        app.start(stage);
    }

    void untilOpen() {
        Waiting.until(() -> !robot.lookup(".source-pane").queryAll().isEmpty());
    }

    void until(String query) {
        Waiting.until(() -> robot.lookup(query).tryQuery().isPresent());
        Waiting.settle();
    }

    void untilSaid(String words) {
        Waiting.until(() -> robot.lookup("#notice .label").<Label>tryQuery().filter(label -> label.getText().contains(words)).isPresent());
    }

    void command(String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until("#palette");
        robot.interact(() -> robot.lookup("#palette-typed").<TextField>query().setText(words));
        robot.type(KeyCode.ENTER);
    }

    void fire(String button) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
        Waiting.settle();
    }

    String words(String sheet) {
        return robot.lookup(sheet).lookup(".label").<Label>queryAll().stream().map(Label::getText).reduce("", (all, one) -> all + one + "\n");
    }

    @Override
    public void close() {
        app.stop();
        stage.hide();
    }
}
