package app.synoptic.ui.shell;

import app.synoptic.dossier.DossierException;
import app.synoptic.drafts.KeptDrafts;
import app.synoptic.export.ExportException;
import app.synoptic.home.AppInfo;
import app.synoptic.home.Relocation;
import app.synoptic.intake.custody.Custodian;
import app.synoptic.report.Format;
import app.synoptic.report.ReportException;
import app.synoptic.sign.SignException;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.StoreException;
import app.synoptic.store.search.SearchIndex;
import app.synoptic.ui.Messages;
import app.synoptic.ui.actions.Reopening;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.signing.SignatureWords;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.AppServices;
import app.synoptic.ui.work.CopySearch;
import app.synoptic.ui.work.DossierService;
import app.synoptic.ui.work.EditingService;
import app.synoptic.ui.work.HistoryService;
import app.synoptic.ui.work.Jobs;
import app.synoptic.ui.work.Reporting.Order;
import app.synoptic.ui.work.SearchService;
import app.synoptic.ui.work.SessionService;
import app.synoptic.ui.work.StartupState;
import app.synoptic.ui.work.UndoState;
import app.synoptic.ui.work.proposing.AnnotationService;
import app.synoptic.ui.work.proposing.ModelService;
import app.synoptic.ui.work.proposing.ProposalService;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// One window on one library. It shows at once; the library is opened behind it. FX thread only.
public final class MainWindow {

    private static final String LAST = "dossier";
    private static final String REPORTS = "report-folder";
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private final Stage stage;
    private final Settings settings;
    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private final Viewport viewport = new Viewport();
    private final Jobs jobs = new Jobs(this::failed);
    private final MainView view;
    private final Callable<StartupState> beginning;
    private final Consumer<URI> browsing;
    private Subscription subscription = Subscription.EMPTY;
    private final List<Path> waiting = new ArrayList<>();
    private Runnable seen = () -> {};
    private Supplier<String> telling = () -> "";
    private boolean setting;
    private Place place = new Place(Path.of(""), null);
    private Relocation.@Nullable Outcome moved;
    private boolean begun;
    private @Nullable Library library;
    private @Nullable AppServices services;
    private @Nullable CopySearch copies;
    private @Nullable ProposalService proposals;
    private SearchIndex words = SearchIndex.inMemory();
    private @Nullable SearchService search;

    /// @param beginning opens the library; is called away from the FX thread
    /// @param browsing  is given the address of a link a person follows
    public MainWindow(Stage stage, Settings settings, Callable<StartupState> beginning, Consumer<URI> browsing) {
        this.stage = stage;
        this.settings = settings;
        this.beginning = beginning;
        this.browsing = browsing;
        view = new MainView(workspace, selection, viewport, settings, jobs, new ContentActions(this::choose, this::take, this::report, browsing));
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

    /// Says who can open the library again, and what is to be told when it is open. Asked for after [#lies], before the window shows.
    public void reopens(Reopening who, Supplier<String> told) {
        view.actions().safety().lies(place.folder(), who);
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
        new Rehearsal(workspace, selection, settings, then).begin();
    }

    /// Runs `then` once, as soon as nothing runs that a person waits for.
    public void whenIdle(Runnable then) {
        jobs.whenIdle(then);
    }

    /// Begins to open the library and shows the window.
    public void show() {
        jobs.write(Messages.get("job.library"), beginning, this::opened);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        Subscription theme = Theme.follow(scene, settings.lookProperty());
        stage.setTitle(Messages.get("shell.title"));
        stage.setScene(scene);
        WindowMemory.place(stage, settings);
        stage.show();
        subscription = Subscription.combine(theme, settings.zoneProperty().subscribe(workspace::tellIn), WindowMemory.watch(stage, settings), workspace.openProperty().subscribe(this::begin));
        view.requestFocus();
    }

    /// Comes to the front, and takes files in as soon as a dossier is open.
    public void open(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        boolean none = services != null && services.dossiers().emptyProperty().get();
        if (workspace.open() == null && !none) {
            waiting.addAll(files);
        } else if (!files.isEmpty()) {
            take(files.stream().map(Path::toFile).toList());
        }
    }

    private void opened(StartupState first) {
        Library opened = first.library();
        library = opened;
        UndoState history = new UndoState(opened, jobs);
        SessionService sessions = new SessionService(opened, jobs, workspace, selection, viewport, settings, view.currentSession(), history);
        SearchService finding = new SearchService(opened, jobs, workspace, words);
        search = finding;
        view.actions().safety().renews(finding::renew);
        workspace.seekWith(finding);
        EditingService ready = new EditingService(first, jobs, workspace, selection, viewport, sessions, history);
        DossierService dossiers = new DossierService(opened, jobs, workspace, ready, sessions);
        services = new AppServices(ready, sessions, history, dossiers, new HistoryService(opened, jobs, workspace, ready, sessions),
                opened.readOnly().orElse(null));
        copies = new CopySearch(jobs, workspace);
        proposals = new ProposalService(opened, jobs, workspace, history, place.folder().toString().isEmpty() ? null : new KeptDrafts(place.folder()));
        view.attach(services, new ModelService(jobs, workspace, proposals));
        view.actions().attach(opened, jobs, services, place, moved);
        view.actions().imports().annotate(new AnnotationService(workspace, ready, services.historyService(), proposals));
        if (setting) {
            view.actions().settingsActions().show();
        }
        ready.begin(first);
        String told = telling.get();
        if (!told.isEmpty()) {
            view.notice().tell(told);
        }
    }

    private void begin(@Nullable OpenDossier open) {
        if (open != null) {
            settings.word(LAST, open.dossier().id().value());
        }
        if (open != null && !begun) {
            begun = true;
            Platform.runLater(view::offerTour);
            view.actions().exchange().offerNewer();
            if (!waiting.isEmpty()) {
                Platform.runLater(() -> open(waiting));
            }
            new FirstSight(jobs, this::sighted).start();
        }
    }

    private void sighted() {
        seen.run();
        view.actions().safety().begin();
        if (search != null) {
            Platform.runLater(search::begin);
        }
    }

    private boolean past() {
        boolean past = workspace.pastProperty().get() != null;
        if (past) {
            view.notice().warn(Messages.get("past.refused"));
        }
        return past;
    }

    private void choose() {
        if (!past()) {
            view.actions().imports().choose();
        }
    }

    private void take(List<File> files) {
        if (past()) {
            return;
        }
        view.actions().imports().importFiles(files.stream().map(File::toPath).toList());
    }

    private void report(Order order) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("shell.report.title"));
        ExtensionFilter pdf = new ExtensionFilter(Messages.get("shell.report.pdf"), "*.pdf");
        ExtensionFilter html = new ExtensionFilter(Messages.get("shell.report.html"), "*.html");
        boolean page = order.format() == Format.HTML;
        chooser.getExtensionFilters().setAll(page ? html : pdf, page ? pdf : html);
        JournalEntry past = order.past();
        chooser.setInitialFileName(order.open().dossier().id() + (past == null ? "" : "-" + past.number()) + (page ? ".html" : ".pdf"));
        settings.word(REPORTS).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        File file = chooser.showSaveDialog(stage);
        if (file != null) {
            Optional.ofNullable(file.getParent()).ifPresent(folder -> settings.word(REPORTS, folder));
            Library kept = library;
            view.reporting().write(order, file.toPath(), () -> kept == null ? null : Custodian.statement(kept, order.open().dossier().id(), AppInfo.words()),
                    written -> written(written, order.opened()));
        }
    }

    private void written(Path report, boolean opened) {
        Runnable open = () -> browsing.accept(report.toUri());
        view.notice().tell(Messages.get("shell.report.written", report), Messages.get("shell.report.open"), open);
        if (opened) {
            open.run();
        }
    }

    private void failed(Throwable failure) {
        if (library == null && view.actions().safety().rescue(failure, jobs)) {
            return;
        }
        view.notice().warn(failure instanceof SignException key ? SignatureWords.of(key) : failure instanceof StoreException || failure instanceof ReportException
                || failure instanceof DossierException || failure instanceof ExportException ? String.valueOf(failure.getMessage())
                : Messages.get("error.other", String.valueOf(failure.getMessage())));
    }

    /// Waits for changes under way, closes the library, stops listening.
    public void close() {
        view.actions().safety().close();
        if (copies != null) {
            copies.dispose();
        }
        if (proposals != null) {
            proposals.dispose();
        }
        if (services != null) {
            services.sessions().close();
        }
        if (search != null) {
            search.close();
        }
        jobs.close();
        if (library != null) {
            library.close();
        }
        subscription.unsubscribe();
        view.dispose();
    }
}
