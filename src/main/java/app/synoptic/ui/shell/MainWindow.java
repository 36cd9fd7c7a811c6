package app.synoptic.ui.shell;

import app.synoptic.dossier.DossierException;
import app.synoptic.export.ExportException;
import app.synoptic.home.Relocation;
import app.synoptic.report.ReportException;
import app.synoptic.sign.SignException;
import app.synoptic.store.Library;
import app.synoptic.store.StoreException;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.ui.Messages;
import app.synoptic.ui.actions.AppServices;
import app.synoptic.ui.work.safety.Reopening;
import app.synoptic.ui.actions.RescueActions;
import app.synoptic.ui.actions.StageDialogs;
import app.synoptic.ui.actions.WindowState;
import app.synoptic.ui.actions.WindowSurface;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.signing.SignatureWords;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.StartupState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One window on one library. It shows at once; the library is opened behind it. FX thread only.
public final class MainWindow {

    private static final String LAST = "dossier";
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private final Stage stage;
    private final WindowState state;
    private final Jobs jobs = new Jobs(this::failed);
    private final StackPane content = new StackPane();
    private final OpeningView opening = new OpeningView(jobs);
    private final Callable<StartupState> beginning;
    private final Consumer<URI> browsing;
    private Subscription subscription = Subscription.EMPTY;
    private final List<Path> waiting = new ArrayList<>();
    private Runnable seen = () -> {};
    private Supplier<String> telling = () -> "";
    private boolean setting;
    private Place place = new Place(Path.of(""), null);
    private Reopening reopening = Reopening.NONE;
    private Relocation.@Nullable Outcome moved;
    private boolean begun;
    private SearchIndex words = SearchIndex.inMemory();

    /// Null until the library is open.
    private @Nullable Opened opened;

    /// An open library, and the view of it.
    private record Opened(AppServices services, MainView view) {}

    /// @param beginning opens the library; is called away from the FX thread
    /// @param browsing  is given the address of a link a person follows
    public MainWindow(Stage stage, Settings settings, Callable<StartupState> beginning, Consumer<URI> browsing) {
        this.stage = stage;
        this.beginning = beginning;
        this.browsing = browsing;
        state = WindowState.of(settings);
    }

    /// Opens a library and reads the dossier that was left last, when it is called.
    public static Callable<StartupState> beginning(Callable<Library> opening, Settings settings) {
        String last = settings.word(LAST).orElse(null);
        return () -> StartupState.of(opening.call(), last);
    }

    /// Says where the library lies, and what came of moving it. Asked for before the window shows.
    public void setDataLocation(Place where, Relocation.@Nullable Outcome outcome) {
        place = where;
        moved = outcome;
        words = SearchIndex.beside(where.folder());
    }

    /// Says who can open the library again, and what is to be told when it is open. Asked for after [#setDataLocation], before the window shows.
    public void reopens(Reopening who, Supplier<String> told) {
        reopening = who;
        telling = told;
    }

    /// Has `seen` run, once, when the first dossier is on the screen. Asked for before the window shows.
    public void whenSeen(Runnable seen) {
        this.seen = seen;
    }

    /// Has the settings open as soon as the library is. Asked for before the window shows.
    public void showSettings() {
        setting = true;
    }

    /// Goes once through the rooms of the window, as a person may, so that what they need is learnt, and then runs `then`.
    public void rehearse(Runnable then) {
        new Rehearsal(state.workspace(), state.selection(), state.settings(), then).begin();
    }

    /// Runs `then` once, as soon as nothing runs that a person waits for.
    public void whenIdle(Runnable then) {
        jobs.whenIdle(then);
    }

    /// Begins to open the library and shows the window.
    public void show() {
        Settings settings = state.settings();
        FileDrop.on(opening, this::open);
        content.getChildren().setAll(opening);
        jobs.write(Messages.get("job.library"), beginning, this::opened);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(content, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        Subscription theme = Theme.follow(scene, settings.lookProperty());
        stage.setTitle(Messages.get("shell.title"));
        stage.setScene(scene);
        WindowMemory.place(stage, settings);
        stage.show();
        subscription = Subscription.combine(theme, opening::dispose, settings.zoneProperty().subscribe(state.workspace()::tellIn), WindowMemory.watch(stage, settings),
                state.workspace().openProperty().subscribe(this::begin));
    }

    /// Comes to the front, and takes files in as soon as a dossier is open.
    public void open(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        Opened now = opened;
        if (now == null || (state.workspace().open() == null && !now.services.dossiers().emptyProperty().get())) {
            waiting.addAll(files);
        } else {
            now.view.actions().imports().importFiles(files);
        }
    }

    private void opened(StartupState first) {
        AppServices services = AppServices.of(first, place.folder(), jobs, state, words);
        MainView view = new MainView(state, services, place, reopening, new StageDialogs(stage, state.settings()), browsing);
        opened = new Opened(services, view);
        content.getChildren().setAll(view);
        opening.dispose();
        view.requestFocus();
        view.actions().settingsActions().tellOfPlace(moved);
        if (setting) {
            view.actions().settingsActions().show();
        }
        services.editing().begin(first);
        String told = telling.get();
        if (!told.isEmpty()) {
            view.notice().tell(told);
        }
    }

    private void begin(@Nullable OpenDossier open) {
        Opened now = opened;
        if (open == null || now == null) {
            return;
        }
        state.settings().word(LAST, open.dossier().id().value());
        if (!begun) {
            begun = true;
            Platform.runLater(now.view::offerTour);
            now.view.actions().exchange().offerNewer();
            if (!waiting.isEmpty()) {
                Platform.runLater(() -> open(waiting));
            }
            new FirstSight(jobs, () -> sighted(now)).start();
        }
    }

    private void sighted(Opened now) {
        seen.run();
        now.view.actions().safety().begin();
        Platform.runLater(now.services.search()::begin);
    }

    private void failed(Throwable failure) {
        Opened now = opened;
        if (now != null) {
            now.view.notice().warn(words(failure));
        } else {
            WindowSurface surface = new WindowSurface(opening.overlay(), opening.notice(), new StageDialogs(stage, state.settings()), browsing);
            RescueActions rescue = new RescueActions(state.settings(), jobs, surface, place, reopening);
            opening.offer(rescue.commands());
            if (!rescue.rescue(failure)) {
                opening.notice().warn(words(failure));
            }
        }
    }

    private static String words(Throwable failure) {
        return failure instanceof SignException key ? SignatureWords.of(key) : failure instanceof StoreException || failure instanceof ReportException
                || failure instanceof DossierException || failure instanceof ExportException ? String.valueOf(failure.getMessage())
                : Messages.get("error.other", String.valueOf(failure.getMessage()));
    }

    /// Waits for changes under way, closes the library, stops listening.
    public void close() {
        Opened now = opened;
        if (now != null) {
            now.view.actions().safety().close();
            now.services.close();
        } else {
            jobs.close();
        }
        subscription.unsubscribe();
        if (now != null) {
            now.view.dispose();
        }
    }
}
