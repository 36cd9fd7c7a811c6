package app.synoptic;

import app.synoptic.home.BackupSettings;
import app.synoptic.home.DataFolder;
import app.synoptic.home.Logs;
import app.synoptic.home.Relocation;
import app.synoptic.home.SettingsFile;
import app.synoptic.home.SettingsKeeper;
import app.synoptic.home.SingleInstance;
import app.synoptic.i18n.Spoken;
import app.synoptic.store.Library;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.backup.BackupLock;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.work.safety.Reopening;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.shell.MainWindow;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.UiLanguage;
import app.synoptic.ui.work.StartupState;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The program with a window: the library of the user's data folder, or of the folder given as its one parameter.
///
/// For those who measure and train starts, the system property `synoptic.start` set to `say` has it say on standard
/// output when the first dossier is on the screen, set to `end` end there, set to `rehearse` go once through its rooms and end.
public final class App extends Application {

    private static @Nullable Begun begun;

    /// The key of the library, once its passphrase was said; null where it is not encrypted.
    private static final AtomicReference<@Nullable LibraryKey> KEY = new AtomicReference<>();

    private Subscription language = Subscription.EMPTY;
    private Subscription keeping = Subscription.EMPTY;
    private @Nullable SettingsKeeper keeper;
    private @Nullable MainWindow window;
    private @Nullable SingleInstance singleInstance;

    /// What is under way before there is a toolkit.
    ///
    /// @param opening        opens the library, each time it is called
    /// @param beginning      what the first window begins with, under way already
    /// @param files          to take in
    /// @param singleInstance where a second start hands over its files; null where there can be none
    /// @param moved          what came of moving the data folder, where that was asked for
    private record Begun(Place place, SettingsFile file, Settings settings, Callable<Library> opening, Callable<StartupState> beginning,
                         List<Path> files, @Nullable SingleInstance singleInstance, Relocation.@Nullable Outcome moved) {

        /// Speaks the language that was chosen, and begins to open the library.
        static Begun in(Place place, Callable<Library> opening, List<Path> files, @Nullable SingleInstance singleInstance, Relocation.@Nullable Outcome moved) {
            SettingsFile file = SettingsFile.in(place.folder());
            Settings settings = Settings.of(file.read());
            speak(settings.uiLanguageProperty().get());
            return new Begun(place, file, settings, opening, early(MainWindow.beginning(opening, settings)), files, singleInstance, moved);
        }
    }

    /// Opens the window on the user's library and takes files in; returns when it is closed. If it is open already, in
    /// another process, that one gets the files and comes to the front.
    public static void open(List<Path> files) {
        Relocation.Outcome moved = relocated();
        Path folder = DataFolder.ofUser();
        Logs.below(folder);
        switch (SingleInstance.enter(folder, files)) {
            case SingleInstance.HandedOver _ -> System.out.println("Synoptic is open already; its window has been told.");
            case SingleInstance.Mine mine -> launch(folder, files, mine.singleInstance(), moved);
            case SingleInstance.Unavailable _ -> launch(folder, files, null, moved);
            case SingleInstance.NoAnswer _ -> {
                System.err.println("Synoptic seems to be open already, but its window does not answer. Close that first, or end it.");
                launch(folder, files, null, moved);
            }
        }
    }

    /// Moves the data folder where that was asked for, before anything in it is open.
    private static Relocation.@Nullable Outcome relocated() {
        Relocation relocation = DataFolder.relocation();
        if (relocation.asked().isEmpty()) {
            return null;
        }
        try {
            return H2Library.whileClosed(relocation.current(), relocation::perform).orElse(null);
        } catch (StoreException inUse) {
            return null;
        }
    }

    private static void launch(Path folder, List<Path> files, @Nullable SingleInstance singleInstance, Relocation.@Nullable Outcome moved) {
        begun = Begun.in(new Place(folder, DataFolder.relocation()), () -> usual(folder), files, singleInstance, moved);
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
        Runnable fonts = Theme.begin();
        Settings settings = start.settings();
        SettingsKeeper kept = new SettingsKeeper(start.file());
        keeper = kept;
        keeping = settings.whenChanged(() -> kept.keep(settings.kept()));
        window = window(stage, settings, start.beginning());
        window.setDataLocation(start.place(), start.moved());
        window.reopens(reopening(stage, start), () -> "");
        String wish = System.getProperty("synoptic.start");
        if (wish != null) {
            window.whenSeen(() -> seen(wish));
        }
        fonts.run();
        window.show();
        window.open(start.files());
        language = settings.uiLanguageProperty().subscribe((_, next) -> Objects.requireNonNull(window).whenIdle(() -> speakFromNow(next, stage, start)));
        singleInstance = start.singleInstance();
        if (singleInstance != null) {
            singleInstance.answer(files -> Platform.runLater(() -> Objects.requireNonNull(window).open(files)));
        }
    }

    private MainWindow window(Stage stage, Settings settings, Callable<StartupState> beginning) {
        return new MainWindow(stage, settings, beginning, link -> getHostServices().showDocument(link.toString()));
    }

    private static void speak(UiLanguage uiLanguage) {
        Spoken.speak(uiLanguage.language());
        Locale.setDefault(uiLanguage.locale());
    }

    /// Makes the window anew in another language, as it was, with the settings open in which that was chosen.
    private void speakFromNow(UiLanguage uiLanguage, Stage stage, Begun start) {
        if (uiLanguage.language() == Spoken.language()) {
            return;
        }
        Objects.requireNonNull(window).close();
        speak(uiLanguage);
        anew(stage, start, start.opening(), () -> "");
        Objects.requireNonNull(window).showSettings();
        Objects.requireNonNull(window).show();
    }

    /// @param told what to say when the library is open
    private void anew(Stage stage, Begun start, Callable<Library> opening, Supplier<String> told) {
        MainWindow fresh = window(stage, start.settings(), MainWindow.beginning(opening, start.settings()));
        fresh.setDataLocation(start.place(), null);
        fresh.reopens(reopening(stage, start), told);
        window = fresh;
    }

    private Reopening reopening(Stage stage, Begun start) {
        return new Reopening() {
            @Override
            public void restore(Path backup, @Nullable LibraryKey with) {
                Restoring restoring = new Restoring(start.place().folder(), backup, with);
                reopen(() -> {
                    restoring.perform();
                    if (with != null) {
                        KEY.set(with);
                    }
                    return start.opening().call();
                }, restoring::outcome);
            }

            @Override
            public BackupLock lock(Path backup, boolean open) {
                Path folder = start.place().folder();
                return BackupLock.of(backup, folder, open ? KEY.get() != null : KeyFiles.encrypted(folder.resolve(H2Library.FILE)));
            }

            @Override
            public @Nullable LibraryKey key() {
                return KEY.get();
            }

            @Override
            public void unlocked(LibraryKey key) {
                KEY.set(key);
                reopen(start.opening(), () -> "");
            }

            @Override
            public void encrypt(char[] passphrase, boolean also) {
                Encrypting encrypting = new Encrypting(start.place().folder());
                reopen(() -> {
                    KEY.set(encrypting.encrypt(passphrase, also, plan(start.place().folder())));
                    return start.opening().call();
                }, encrypting::outcome);
            }

            @Override
            public void decrypt() {
                Encrypting encrypting = new Encrypting(start.place().folder());
                reopen(() -> {
                    encrypting.decrypt(KEY.get());
                    if (!KeyFiles.encrypted(start.place().folder().resolve(H2Library.FILE))) {
                        KEY.set(null);
                    }
                    return start.opening().call();
                }, encrypting::outcome);
            }

            @Override
            public void begin() {
                reopen(() -> Restoring.begin(start.place().folder(), null), () -> "");
            }

            private void reopen(Callable<Library> opening, Supplier<String> told) {
                Objects.requireNonNull(window).close();
                anew(stage, start, opening, told);
                Objects.requireNonNull(window).show();
            }
        };
    }

    private Begun alone() {
        Path folder = Path.of(getParameters().getUnnamed().getFirst());
        Logs.below(folder);
        return Begun.in(new Place(folder, null), () -> library(folder), List.of(), null, null);
    }

    private void seen(String wish) {
        System.out.println("The first dossier is on the screen.");
        if (wish.equals("rehearse")) {
            Objects.requireNonNull(window).rehearse(this::end);
        } else if (wish.equals("end")) {
            end();
        }
    }

    private void end() {
        Objects.requireNonNull(window).close();
        window = null;
        Platform.exit();
    }

    /// The library in the user's folder, unless that is out of reach.
    private static Library usual(Path folder) {
        DataFolder.relocation().outOfReach(H2Library.FILE).ifPresent(sentence -> {
            throw new StoreException(Reason.UNREADABLE, sentence, null);
        });
        return library(folder);
    }

    private static Library library(Path folder) {
        BackupPlan.requireNotLost(folder.resolve(H2Library.FILE), () -> plan(folder));
        return Restoring.begin(folder, KEY.get());
    }

    private static BackupPlan plan(Path folder) {
        BackupSettings settings = BackupSettings.in(folder);
        return BackupPlan.of(folder, settings.folder(), settings.limit());
    }

    /// Lets go of all it had: the toolkit keeps an application as long as the process lives.
    @Override
    public void stop() {
        KEY.set(null);
        language.unsubscribe();
        language = Subscription.EMPTY;
        if (singleInstance != null) {
            singleInstance.close();
            singleInstance = null;
        }
        if (window != null) {
            window.close();
            window = null;
        }
        keeping.unsubscribe();
        keeping = Subscription.EMPTY;
        if (keeper != null) {
            keeper.close();
            keeper = null;
        }
    }
}
