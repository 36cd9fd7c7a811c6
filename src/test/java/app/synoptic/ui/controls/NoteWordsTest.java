package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class NoteWordsTest {

    private static Node of(FxRobot robot, String words) {
        AtomicReference<Node> made = new AtomicReference<>();
        robot.interact(() -> made.set(NoteWords.of(words, "note")));
        return made.get();
    }

    @Test
    void plainWordsAreALabel(FxRobot robot) {
        assertThat(of(robot, "Told without a day; 2 * 3 is 6.")).isInstanceOfSatisfying(Label.class,
                label -> assertThat(label.getText()).isEqualTo("Told without a day; 2 * 3 is 6."));
    }

    @Test
    void markedUpWordsHaveTheirLooks(FxRobot robot) {
        Node flow = of(robot, "counted **twice**");
        assertThat(flow.getStyleClass()).contains("note");
        assertThat(((Parent) flow).getChildrenUnmodifiable()).extracting(node -> ((Text) node).getText()).containsExactly("counted ", "twice");
        assertThat(((Parent) flow).getChildrenUnmodifiable().get(1).getStyleClass()).contains("strong");
    }
}
