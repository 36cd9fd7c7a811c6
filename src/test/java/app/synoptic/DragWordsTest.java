package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A researcher drags marked words to where they belong, in a real window: the headless one cannot drag.
@InWindow
@Tag("xvfb")
class DragWordsTest {

    private static final SourceId OC = new SourceId("oc-media");

    /// Where the picture, as it is first shown, has a day and no mark: the end of the affair, in the lowest lane.
    private static final double GROUND_FROM_RIGHT = 60;
    private static final double GROUND_DOWN = 0.79;

    @TempDir
    Path folder;
    private final WindowRobot robot = new WindowRobot();

    @Test
    void wordsBecomeEvidenceForTheEventTheyFallOn() throws Exception {
        WindowDriver seen = new WindowDriver(robot);
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled("Kazakhstan and the CSTO, January 2022");
            seen.turnToList();
            Label row = robot.from(seen.list()).lookup(".label-line").<Label>queryAll().stream()
                    .filter(label -> seen.rows().contains(label.getText()) && label.getParent().getChildrenUnmodifiable().size() > 1).findFirst().orElseThrow();
            String event = row.getText();
            drag(window, "12 police officers", WindowRobot.middle(row));
            window.until(() -> robot.lookup(".event-title").<Label>queryAll().stream().anyMatch(label -> label.getText().equals(event)));
            window.until(() -> seen.lit(OC).contains("12 police officers"));
        }
    }

    @Test
    void wordsBecomeAnEventOfTheDayTheyFallOn() throws Exception {
        WindowDriver seen = new WindowDriver(robot);
        try (OpenWindow window = new OpenWindow(folder, robot)) {
            window.untilTitled("Kazakhstan and the CSTO, January 2022");
            Node timeline = robot.lookup(".timeline").query();
            Window stage = timeline.getScene().getWindow();
            robot.interact(() -> {
                stage.setX(0);
                stage.setY(0);
                stage.setWidth(1366);
                stage.setHeight(768);
            });
            window.until(() -> timeline.getScene().getHeight() > 700 && timeline.getLayoutBounds().getWidth() <= 1366);
            window.until(() -> timeline.getAccessibleText() != null && !timeline.getAccessibleText().isEmpty());
            Bounds bounds = timeline.localToScreen(timeline.getLayoutBounds());

            drag(window, "12 police officers", new Point2D(bounds.getMaxX() - GROUND_FROM_RIGHT, bounds.getMinY() + GROUND_DOWN * bounds.getHeight()));

            window.until(() -> robot.lookup("#event-form").tryQuery().isPresent());
            assertThat(robot.lookup("#event-date").<TextInputControl>query().getText()).startsWith("2022-01-1");
            robot.interact(() -> robot.lookup("#event-label").<TextInputControl>query().setText("Losses are counted"));
            robot.clickOn("#authoring-save");
            window.until(() -> robot.lookup(".event-title").<Label>queryAll().stream()
                    .anyMatch(label -> label.getText().equals("Losses are counted")));
            window.until(() -> seen.lit(OC).contains("12 police officers"));
        }
    }

    private void drag(OpenWindow window, String words, Point2D to) throws Exception {
        window.mark("oc-media", words);
        StyleClassedTextArea area = robot.lookup("#pane-oc-media .reading").query();
        int start = area.getSelection().getStart();
        area.requestFollowCaret();
        window.until(() -> window.seen("#pane-oc-media .mark-strip"));
        AtomicReference<Bounds> held = new AtomicReference<>();
        window.until(() -> {
            WindowDriver.settle();
            Bounds now = area.getCharacterBoundsOnScreen(start + 2, start + 3).orElse(null);
            return now != null && now.equals(held.getAndSet(now));
        });
        Bounds letter = held.get();
        robot.dragAndDrop(new Point2D(letter.getCenterX(), letter.getCenterY()), to);
        WindowDriver.settle();
    }
}
