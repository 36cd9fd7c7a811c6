package app.synoptic;

import app.synoptic.intake.Dossiers;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.MainWindow;
import app.synoptic.ui.state.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window on the library of a folder, to which files can be given, and what a person sees in it.
final class OpenWindow implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot;
    private final MainWindow window;
    private final Settings settings;

    OpenWindow(Path folder, FxRobot robot) throws TimeoutException {
        this(folder, robot, Map.of("place.tour-taken", "1"));
    }

    /// With the settings that an earlier window kept.
    OpenWindow(Path folder, FxRobot robot, Map<String, String> kept) throws TimeoutException {
        this.robot = robot;
        settings = Settings.of(kept);
        Stage stage = FxToolkit.registerPrimaryStage();
        AtomicReference<MainWindow> made = new AtomicReference<>();
        robot.interact(() -> {
            Theme.install();
            MainWindow opening = new MainWindow(stage, settings, MainWindow.beginning(() -> library(folder), settings), _ -> {});
            made.set(opening);
            opening.show();
        });
        window = made.get();
    }

    private static Library library(Path folder) {
        Library library = H2Library.open(folder);
        Dossiers.fillEmpty(library);
        return library;
    }

    Map<String, String> kept() {
        return settings.kept();
    }

    /// Waits until what is said is so.
    void until(BooleanSupplier so) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> {
            WindowDriver.settle();
            return so.getAsBoolean();
        });
        WindowDriver.settle();
    }

    void untilTitled(String title) throws TimeoutException {
        until(() -> robot.lookup(".dossier-title").<Label>tryQuery().filter(label -> label.getText().equals(title)).isPresent());
    }

    /// Gives files to the window as another start of the program would.
    void give(Path... files) {
        robot.interact(() -> window.open(List.of(files)));
        WindowDriver.settle();
    }

    void press(KeyCode... keys) {
        robot.press(keys);
        robot.release(List.of(keys).reversed().toArray(KeyCode[]::new));
        WindowDriver.settle();
    }

    void command(String words) {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write(words).type(KeyCode.ENTER);
        WindowDriver.settle();
    }

    void fire(String button) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
        WindowDriver.settle();
    }

    String notice() {
        return robot.lookup("#notice").tryQuery().filter(strip -> strip.isVisible())
                .flatMap(_ -> robot.lookup("#notice .label").<Label>tryQuery()).map(Label::getText).orElse("");
    }

    boolean seen(String query) {
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
    void mark(String source, String words) {
        StyleClassedTextArea area = robot.lookup("#pane-" + source + " .reading").query();
        robot.interact(() -> {
            int at = area.getText().indexOf(words);
            area.requestFocus();
            area.selectRange(at, at + words.length());
        });
        WindowDriver.settle();
    }

    @Override
    public void close() throws TimeoutException {
        robot.interact(window::close);
        FxToolkit.cleanupStages();
    }
}
