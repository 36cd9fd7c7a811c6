package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.intake.ShippedLibrary;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.Library;
import app.synoptic.store.ReadOnly;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.shell.MainWindow;
import app.synoptic.ui.state.Settings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A window on a library that can only be read says so, and why, for as long as it is open.
@InWindow
class ReadOnlyWindowTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"NO_SPACE, lies on is full, Read only: the disk is full", "NOT_ALLOWED, nothing may be written in, Read only: nothing may be written"})
    void saysThatNothingCanBeChangedAndWhy(ReadOnly why, String told, String status, Stage stage, WindowRobot robot) {
        ShippedLibrary.in(folder);
        Settings settings = Settings.of(Map.of("place.tour-taken", "1"));
        Theme.install();
        MainWindow window = new MainWindow(stage, settings, MainWindow.beginning(() -> bound(H2Library.open(folder), why), settings), _ -> {});
        window.setDataLocation(new Place(folder, null), null);
        try {
            robot.interact(window::show);
            Waiting.until(() -> robot.lookup("#notice .label").<Label>query().getText().contains(told));
            assertThat(robot.lookup("#notice .label").<Label>query().getText()).contains("nothing in it can be changed", folder.toString());
            Waiting.until(() -> robot.lookup("#status").<StatusBar>query().getText().startsWith(status));
            assertThat(robot.lookup("#status").<StatusBar>query().getText()).doesNotContain("Saved");
        } finally {
            robot.interact(window::close);
        }
    }

    /// The library as it would be on a disk where nothing can be written.
    private static Library bound(Library library, ReadOnly why) {
        return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, method, arguments) -> {
            try {
                return method.getName().equals("readOnly") ? Optional.of(why) : method.invoke(library, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
