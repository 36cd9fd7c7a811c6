package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class TipTest {

    private Label label;

    @BeforeEach
    void start(Stage stage) {
        label = new Label("lamp");
        Tip.over(label, "lit all night").soon();
        stage.setScene(new Scene(new StackPane(label), 300, 200));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static List<String> shown() {
        return List.copyOf(Window.getWindows()).stream().filter(Tooltip.class::isInstance).map(window -> ((Tooltip) window).getText()).toList();
    }

    @Test
    void comesUpWhereThePointerRestsAndSaysWhatWasSaidLast(WindowRobot robot) throws Exception {
        robot.moveTo(label);
        robot.moveBy(2, 1);
        Waiting.until(() -> shown().equals(List.of("lit all night")));
        robot.interact(() -> Tip.over(label, "put out"));
        assertThat(shown()).containsExactly("put out");
        assertThat(label.getAccessibleHelp()).isEqualTo("put out");
    }

    @Test
    void aNoteComesUpAsItReadsNoWiderThanATip(WindowRobot robot) throws Exception {
        robot.interact(() -> Tip.note(label, "the **keeper** slept " + "and the lamp was dark ".repeat(9) + "\n\n- once\n- twice").soon());
        assertThat(label.getAccessibleHelp()).startsWith("the keeper slept");
        robot.moveTo(label);
        robot.moveBy(2, 1);
        Waiting.until(() -> shown().equals(List.of("")));
        Window tip = Window.getWindows().stream().filter(Tooltip.class::isInstance).findFirst().orElseThrow();
        Region words = (Region) ((Tooltip) tip).getGraphic();
        assertThat(robot.from(words).lookup(".note-text").queryAll()).extracting(node -> ((Text) node).getText()).contains("keeper").noneMatch(text -> text.contains("**"));
        Waiting.until(() -> words.getWidth() == 380);
        assertThat(robot.from(words).lookup(".note-text").<Node>queryAll()).allSatisfy(node -> assertThat(node.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(words.getHeight()));
        assertThat(words.getHeight()).isLessThan(200);
    }
}
