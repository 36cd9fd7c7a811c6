package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.SourceId;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.KeptPictures;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program in a real window on a display; leaves a picture of it in `target/screenshots`.
@InWindow
@Tag("xvfb")
class RealWindowTest {

    private static final Color SELECTED = Color.web("#ffce4a");

    @TempDir
    private Path folder;
    private final WindowRobot robot = new WindowRobot();
    private final WindowDriver window = new WindowDriver(robot);

    @Test
    void showsTheBeginningOfTheProtestsLit() throws Exception {
        try (StartedApp app = new StartedApp(folder, robot)) {
            window.choose("Protests over the price of gas begin");

            assertThat(window.lit(new SourceId("oc-media"))).isNotEmpty();
            Image picture = robot.capture(app.stage().getScene().getRoot());
            KeptPictures.keep(picture, Path.of("target/screenshots/window.png"));
            assertThat(share(picture, SELECTED)).as("share of the window in the colour of what is selected").isBetween(0.003, 0.2);
        }
    }

    private static double share(Image picture, Color colour) {
        PixelReader pixels = picture.getPixelReader();
        int found = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color pixel = pixels.getColor(x, y);
                if (Math.abs(pixel.getRed() - colour.getRed()) + Math.abs(pixel.getGreen() - colour.getGreen())
                        + Math.abs(pixel.getBlue() - colour.getBlue()) < 0.02) {
                    found++;
                }
            }
        }
        return found / (picture.getWidth() * picture.getHeight());
    }
}
