package app.synoptic;

import app.synoptic.home.DataFolder;
import app.synoptic.home.Logs;
import app.synoptic.home.SettingsFile;
import app.synoptic.intake.Dossiers;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.shell.MainWindow;
import app.synoptic.ui.state.Settings;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with a window: the library of the user's data folder, or of the folder given as its one parameter.
public final class App extends Application {

    private @Nullable SettingsFile file;
    private @Nullable Settings settings;
    private @Nullable MainWindow window;

    @Override
    public void start(Stage stage) {
        List<String> parameters = getParameters().getUnnamed();
        Path folder = parameters.isEmpty() ? DataFolder.ofUser() : Path.of(parameters.getFirst());
        Logs.below(folder);
        Theme.install();
        file = SettingsFile.in(folder);
        settings = Settings.of(file.read());
        window = new MainWindow(stage, settings, () -> open(folder));
        window.show();
    }

    private static Library open(Path folder) {
        Library library = H2Library.open(folder);
        Dossiers.fillEmpty(library);
        return library;
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (file != null && settings != null) {
            file.write(settings.kept());
        }
    }
}
