package app.synoptic;

import app.synoptic.home.DataFolder;
import app.synoptic.home.Door;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program with a window: the library of the user's data folder, or of the folder given as its one parameter.
///
/// For those who measure and train starts, the system property `synoptic.start` set to `say` has it say on standard
/// output when the first dossier is on the screen, set to `rehearse` end there as well.
public final class App extends Application {

    private static @Nullable Begun begun;

    private @Nullable SettingsFile file;
    private @Nullable Settings settings;
    private @Nullable MainWindow window;
    private @Nullable Door door;

    /// What is under way before there is a toolkit.
    ///
    /// @param library being opened
    /// @param files   to take in
    /// @param door    where a second start hands over its files; null where there can be none
    private record Begun(Path folder, Callable<Library> library, List<Path> files, @Nullable Door door) {}

    /// Opens the window on the user's library and takes files in; returns when it is closed. If it is open already, in
    /// another process, that one gets the files and comes to the front.
    public static void open(List<Path> files) {
        Path folder = DataFolder.ofUser();
        Logs.below(folder);
        switch (Door.enter(folder, files)) {
            case Door.HandedOver _ -> System.out.println("Synoptic is open already; its window has been told.");
            case Door.Mine mine -> launch(folder, files, mine.door());
            case Door.NoDoor _ -> launch(folder, files, null);
        }
    }

    private static void launch(Path folder, List<Path> files, @Nullable Door door) {
        begun = new Begun(folder, early(() -> library(folder)), files, door);
        launch(App.class);
    }

    /// Work that begins now, whoever waits for it later.
    private static <T> Callable<T> early(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().name("synoptic-opening").daemon(true).start(task);
        return () -> {
            try {
                return task.get();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof Exception cause ? cause : failed;
            }
        };
    }

    @Override
    public void start(Stage stage) {
        Begun start = begun != null ? begun : alone();
        Theme.install();
        file = SettingsFile.in(start.folder());
        settings = Settings.of(file.read());
        window = new MainWindow(stage, settings, start.library(), link -> getHostServices().showDocument(link.toString()));
        String wish = System.getProperty("synoptic.start");
        if (wish != null) {
            window.whenSeen(() -> seen(wish));
        }
        window.show();
        window.open(start.files());
        door = start.door();
        if (door != null) {
            MainWindow shown = window;
            door.answer(files -> Platform.runLater(() -> shown.open(files)));
        }
    }

    private Begun alone() {
        Path folder = Path.of(getParameters().getUnnamed().getFirst());
        Logs.below(folder);
        return new Begun(folder, () -> library(folder), List.of(), null);
    }

    private static void seen(String wish) {
        System.out.println("The first dossier is on the screen.");
        if (wish.equals("rehearse")) {
            Platform.exit();
        }
    }

    private static Library library(Path folder) {
        Library library = H2Library.open(folder);
        Dossiers.fillEmpty(library);
        return library;
    }

    @Override
    public void stop() {
        if (door != null) {
            door.close();
        }
        if (window != null) {
            window.close();
        }
        if (file != null && settings != null) {
            file.write(settings.kept());
        }
    }
}
