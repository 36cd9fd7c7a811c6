package app.synoptic;

import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.shell.MainWindow;
import app.synoptic.ui.state.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;

/// A window on the library of a folder, to which files can be given, and what a person sees in it.
public final class OpenWindow implements AutoCloseable {

    private final WindowRobot robot;
    private final Stage stage = new Stage();
    private final MainWindow window;
    private final Settings settings;

    public OpenWindow(Path folder, WindowRobot robot) {
        this(folder, robot, Map.of("place.tour-taken", "1"));
    }

    /// With the settings that an earlier window kept.
    public OpenWindow(Path folder, WindowRobot robot, Map<String, String> kept) {
        this(folder, robot, kept, Path.of(""));
    }

    /// One that is told where its library lies, and so finds what is kept beside it.
    public OpenWindow(Path folder, WindowRobot robot, Map<String, String> kept, Path where) {
        this.robot = robot;
        settings = Settings.of(kept);
        Theme.install();
        window = new MainWindow(stage, settings, MainWindow.beginning(() -> library(folder), settings), _ -> {});
        if (!where.toString().isEmpty()) {
            window.setDataLocation(new Place(where, null), null);
        }
        robot.interact(window::show);
    }

    private static Library library(Path folder) {
        return ShippedLibrary.open(folder);
    }

    public Map<String, String> kept() {
        return settings.kept();
    }

    /// Waits until what is said is so.
    public void until(BooleanSupplier so) {
        Waiting.until(so::getAsBoolean);
    }

    public void untilTitled(String title) {
        until(() -> robot.lookup(".dossier-title").<Label>tryQuery().filter(label -> label.getText().equals(title)).isPresent());
    }

    /// Gives files to the window as another start of the program would.
    public void give(Path... files) {
        robot.interact(() -> window.open(List.of(files)));
        WindowDriver.settle();
    }

    public void press(KeyCode... keys) {
        robot.press(keys);
        robot.release(List.of(keys).reversed().toArray(KeyCode[]::new));
        WindowDriver.settle();
    }

    public void command(String words) {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write(words).type(KeyCode.ENTER);
        WindowDriver.settle();
    }

    public void fire(String button) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
        WindowDriver.settle();
    }

    public String notice() {
        return robot.lookup("#notice").tryQuery().filter(strip -> strip.isVisible())
                .flatMap(_ -> robot.lookup("#notice .label").<Label>tryQuery()).map(Label::getText).orElse("");
    }

    public boolean seen(String query) {
        return robot.lookup(query).queryAll().stream().anyMatch(node -> {
            for (var at = node; at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    /// Marks words in the pane of a source as a person does with the mouse.
    public void mark(String source, String words) {
        StyleClassedTextArea area = robot.lookup("#pane-" + source + " .reading").query();
        robot.interact(() -> {
            int at = area.getText().indexOf(words);
            area.requestFocus();
            area.selectRange(at, at + words.length());
        });
        WindowDriver.settle();
    }

    @Override
    public void close() {
        robot.interact(() -> {
            window.close();
            stage.hide();
        });
    }
}
