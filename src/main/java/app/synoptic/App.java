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
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with a window: the library of the user's data folder, or of the folder given as its one parameter.
///
/// For those who measure and train starts, the system property `synoptic.start` set to `say` has it say on standard
/// output when the first dossier is on the screen, set to `rehearse` end there as well.
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
        window = new MainWindow(stage, settings, () -> open(folder), link -> getHostServices().showDocument(link.toString()));
        String start = System.getProperty("synoptic.start");
        if (start != null) {
            window.whenSeen(() -> seen(start));
        }
        window.show();
    }

    private static void seen(String start) {
        System.out.println("The first dossier is on the screen.");
        if (start.equals("rehearse")) {
            Platform.exit();
        }
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
