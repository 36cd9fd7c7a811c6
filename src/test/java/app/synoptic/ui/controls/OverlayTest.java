package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class OverlayTest {

    private final Overlay overlay = new Overlay();
    private final Region part = new Region();
    private final DialogSheet sheet = new DialogSheet("told", "Told", overlay::hide);

    @BeforeEach
    void open(Stage stage) {
        Theme.install();
        part.setMinHeight(40);
        sheet.add(part);
        stage.setScene(new Scene(new StackPane(new Button("Below"), overlay), 800, 600));
        stage.show();
    }

    @Test
    void theShadowLiesUnderTheSheetAndGrowsWithIt(WindowRobot robot) {
        overlay.show(sheet, sheet.initialFocus());
        Waiting.settle();
        assertThat(place(robot.lookup(".sheet-shadow").query())).isEqualTo(place(sheet));

        double before = sheet.getHeight();
        part.setMinHeight(240);
        Waiting.settle();

        assertThat(sheet.getHeight()).isGreaterThan(before);
        assertThat(place(robot.lookup(".sheet-shadow").query())).isEqualTo(place(sheet));
    }

    @Test
    void theShadowOfASheetInAPaneOfItsOwnIsNotThatOfThePane(WindowRobot robot) {
        overlay.show(new StackPane(sheet), sheet.initialFocus());
        Waiting.settle();

        assertThat(sheet.getWidth()).isLessThan(overlay.getWidth() - 100);
        assertThat(place(robot.lookup(".sheet-shadow").query())).isEqualTo(place(sheet));
    }

    @Test
    void theShadowIsDrawnApartFromWhatChangesInTheSheet(WindowRobot robot) {
        overlay.show(sheet, sheet.initialFocus());
        Waiting.settle();

        Node shadow = robot.lookup(".sheet-shadow").query();
        assertThat(shadow.isCache()).isTrue();
        assertThat(sheet.getEffect()).isNull();
        assertThat(robot.from(sheet).lookup(".sheet-shadow").tryQuery()).isEmpty();

        overlay.hide();
        assertThat(robot.lookup(".sheet-shadow").tryQuery()).isEmpty();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
