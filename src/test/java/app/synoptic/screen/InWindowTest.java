package app.synoptic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class InWindowTest {

    private final List<String> pressed = new ArrayList<>();
    private final TextField field = new TextField();

    @BeforeEach
    void open(Stage stage) {
        assertThat(Platform.isFxApplicationThread()).isTrue();
        Button button = new Button("Press");
        button.setOnAction(_ -> pressed.add("pressed"));
        Label hidden = new Label("Hidden");
        hidden.setVisible(false);
        stage.setScene(new Scene(new VBox(field, button, hidden), 300, 200));
        stage.show();
    }

    @Test
    void testsRunOnTheFxThreadWhichGoesOnWhileTheyWait() {
        assertThat(Platform.isFxApplicationThread()).isTrue();
        Platform.runLater(() -> Platform.runLater(() -> pressed.add("later")));
        assertThat(pressed).isEmpty();
        Waiting.until(() -> !pressed.isEmpty());
        assertThat(pressed).containsExactly("later");
    }

    @Test
    void whatIsWaitedForNeedNotBeThereYet(WindowRobot robot) {
        Platform.runLater(() -> Platform.runLater(() -> ((VBox) field.getParent()).getChildren().add(new Label("Late"))));
        Waiting.until(() -> robot.lookup("Late").query().isVisible());
        assertThat(robot.lookup("Late").tryQuery()).isPresent();
    }

    @Test
    void aLookFromAnotherThreadIsRefused(WindowRobot robot) {
        var refused = CompletableFuture.supplyAsync(() -> {
            try {
                return robot.lookup(".button").queryAll().toString();
            } catch (IllegalStateException e) {
                return e.getMessage();
            }
        });
        assertThat(refused.join()).contains("annotate the test class with @InWindow");
    }

    @Test
    void mouseAndKeyboardAreOverWhenTheyReturn(WindowRobot robot) {
        robot.clickOn("Press");
        assertThat(pressed).containsExactly("pressed");
        robot.clickOn(field).write("twelve").type(KeyCode.BACK_SPACE);
        assertThat(field.getText()).isEqualTo("twelv");
        assertThat(robot.lookup(".button").queryButton().isFocused()).isFalse();
    }

    @Test
    void nodesAreFoundByStyleByWordsAndByPlace(WindowRobot robot) {
        assertThat(robot.lookup("Hidden").tryQuery()).isPresent();
        assertThat(robot.lookup(".vbox").queryAll()).isEmpty();
        assertThat(robot.lookup(".root").lookup(".button").nth(1).tryQuery()).isEmpty();
        assertThat(robot.from(field).lookup(".text-field").<TextField>query()).isSameAs(field);
    }

    @Test
    void nothingOfAnEarlierTestIsOpen() {
        assertThat(Window.getWindows()).hasSize(1);
    }
}
