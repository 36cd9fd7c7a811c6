package app.synoptic;

import static app.synoptic.screen.WindowRobot.middle;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files dropped on the window from another one, as from a file manager.
@InWindow
@Tag("xvfb")
class DropTest {

    @TempDir
    private Path folder;
    @TempDir
    private Path desk;
    private final WindowRobot robot = new WindowRobot();

    @Test
    void takesInTheFilesThatAreDropped() throws Exception {
        Path letter = Files.writeString(desk.resolve("letter.txt"), """
                A letter from the harbour

                The ferry has not come for three days. We light the lamp all the same, and the children count the waves.
                """);
        try (StartedApp app = new StartedApp(folder, robot)) {
            robot.interact(() -> handle(letter, app.stage()));
            robot.dragAndDrop(middle(robot.lookup("#handle").query()), middle(robot.lookup("#pane-oc-media").query()));

            Waiting.until(() -> new WindowDriver(robot).row().contains("letter"));
            WindowDriver.settle();
            assertThat(robot.lookup("#notice .label").<Label>query().getText()).contains("letter.txt");
        }
    }

    private static void handle(Path file, Stage beside) {
        Label handle = new Label("letter.txt");
        handle.setId("handle");
        handle.setOnDragDetected(event -> {
            Dragboard board = handle.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            board.setContent(content);
            event.consume();
        });
        Stage stage = new Stage();
        stage.initOwner(beside);
        stage.setScene(new Scene(handle, 160, 60));
        stage.setX(1200);
        stage.setY(20);
        stage.show();
    }
}
