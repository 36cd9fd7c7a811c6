package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.Settings.Look;
import app.synoptic.ui.state.Settings.Reading;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// How the window looks, and who decides it.
class LooksTest extends InVelden {

    @Override
    Map<String, String> kept() {
        return Map.of("look", "light");
    }

    @Test
    void turnsTimelineTextsAndListDarkAndLightAgain(WindowRobot robot) {
        assertThat(brightness(robot, ".timeline")).isGreaterThan(0.85);
        for (Look dark : new Look[] {Look.DARK, Look.HIGH_CONTRAST}) {
            robot.interact(() -> window.settings.lookProperty().set(dark));
            WindowDriver.settle();
            for (String part : new String[] {".timeline", ".tool-strip", ".inspector", ".reading", ".status"}) {
                assertThat(brightness(robot, part)).as("%s of %s", dark, part).isLessThan(0.35);
            }
        }
        robot.interact(() -> window.settings.lookProperty().set(Look.LIGHT));
        WindowDriver.settle();
        for (String part : new String[] {".timeline", ".tool-strip", ".inspector", ".reading", ".status"}) {
            assertThat(brightness(robot, part)).as(part).isGreaterThan(0.8);
        }
    }

    @Test
    void isChosenInTheMenu(WindowRobot robot) {
        MenuButton menu = robot.lookup("#window-menu").query();
        Menu looks = menu.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast).findFirst().orElseThrow();
        robot.interact(() -> looks.getItems().get(2).fire());

        assertThat(window.settings.lookProperty().get()).isEqualTo(Look.DARK);
        CheckMenuItem animated = (CheckMenuItem) menu.getItems().stream()
                .filter(item -> "menu-animated".equals(item.getId())).findFirst().orElseThrow();
        robot.interact(() -> animated.setSelected(false));
        assertThat(window.settings.animatedProperty().get()).isFalse();
    }

    @Test
    void setsTextsLargerAndSmallerByKeys(WindowRobot robot) {
        double usual = wordsHeight(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        WindowDriver.settle();
        assertThat(window.settings.textScaleProperty().get()).isCloseTo(1.2, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(wordsHeight(robot)).isGreaterThan(usual * 1.1);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        WindowDriver.settle();
        assertThat(wordsHeight(robot)).isEqualTo(usual);
        robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
        assertThat(window.settings.textScaleProperty().get()).isLessThan(1);
    }

    /// Of such a sheet JavaFX goes through all nodes it ever styled for each that comes.
    @Test
    void hasNoStyleSheetOfARoomBesideThoseOfTheScene(WindowRobot robot) {
        for (Reading reading : Reading.values()) {
            robot.interact(() -> window.settings.readingProperty().set(reading));
            WindowDriver.settle();
            assertThat(Rooms.within(window.view).filter(Parent.class::isInstance).map(Parent.class::cast).filter(parent -> !parent.getStylesheets().isEmpty())
                    .filter(parent -> Rooms.within(parent).count() > 60)).as("%s", reading).isEmpty();
        }
    }

    private double wordsHeight(WindowRobot robot) {
        var area = new WindowDriver(robot).area(Velden.HERALD);
        return area.getCharacterBoundsOnScreen(0, 1).orElseThrow().getHeight();
    }

    /// The mean brightness of what is seen of a part, from 0 to 1.
    private static double brightness(WindowRobot robot, String part) {
        Node node = robot.lookup(part).query();
        WritableImage picture = node.snapshot(null, null);
        double sum = 0;
        int count = 0;
        for (int x = 0; x < picture.getWidth(); x += 7) {
            for (int y = 0; y < picture.getHeight(); y += 7) {
                sum += picture.getPixelReader().getColor(x, y).getBrightness();
                count++;
            }
        }
        return sum / count;
    }
}
