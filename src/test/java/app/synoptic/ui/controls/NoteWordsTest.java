package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

@InWindow
class NoteWordsTest {

    private static Node of(WindowRobot robot, String words) {
        AtomicReference<Node> made = new AtomicReference<>();
        robot.interact(() -> made.set(NoteWords.of(words, "note")));
        return made.get();
    }

    @Test
    void plainWordsAreALabel(WindowRobot robot) {
        assertThat(of(robot, "Told without a day; 2 * 3 is 6.")).isInstanceOfSatisfying(Label.class,
                label -> assertThat(label.getText()).isEqualTo("Told without a day; 2 * 3 is 6."));
    }

    @Test
    void markedUpWordsHaveTheirLooks(WindowRobot robot) {
        Node flow = of(robot, "counted **twice**");
        assertThat(flow.getStyleClass()).contains("note");
        assertThat(((Parent) flow).getChildrenUnmodifiable()).extracting(node -> ((Text) node).getText()).containsExactly("counted ", "twice");
        assertThat(((Parent) flow).getChildrenUnmodifiable().get(1).getStyleClass()).contains("strong");
    }
}
