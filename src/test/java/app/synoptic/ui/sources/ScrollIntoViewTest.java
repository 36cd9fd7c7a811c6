package app.synoptic.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class ScrollIntoViewTest {

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);

    @BeforeEach
    void start(Stage stage) {
        area.setWrapText(true);
        area.setStyle("-fx-padding: 8px 12px 0 13px;");
        area.replaceText(IntStream.range(0, 60).mapToObj(day -> "On day " + day + " of the strike the cranes of Velden stood idle, and "
                + "the women at the pump counted the ships that went on to Harrow. ".repeat(1 + day % 4)).collect(Collectors.joining("\n")));
        stage.setScene(new Scene(new VirtualizedScrollPane<>(area), 300, 400));
        stage.show();
    }

    @Test
    void bringsWordsToAComfortableHeightUnderAWholeFirstLine(WindowRobot robot) {
        for (int day : List.of(12, 41, 23, 3, 50)) {
            int at = area.getText().indexOf("On day " + day);
            robot.interact(() -> new ScrollIntoView(area).bring(at));
            WindowDriver.settle();

            robot.interact(() -> standsWell(day, at));
        }
    }

    private void standsWell(int day, int at) {
        Bounds words = area.getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
        Point2D edge = area.localToScreen(13, 8);
        assertThat((words.getMinY() - edge.getY()) / area.getHeight()).as("day %d", day).isBetween(0.05, 0.75);
        // Of a line that ends less than three pixels below the edge no letter is seen.
        int first = area.hit(13, 8 + 3).getInsertionIndex();
        Bounds top = area.getCharacterBoundsOnScreen(first, first + 1).orElseThrow();
        assertThat(top.getMinY()).as("day %d", day).isGreaterThan(edge.getY() - 2.5);
    }
}
