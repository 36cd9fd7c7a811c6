package app.synoptic.ui.shell;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.actions.AppServices;
import app.synoptic.ui.actions.FileDialogs;
import app.synoptic.ui.work.safety.Reopening;
import app.synoptic.ui.actions.SessionActions;
import app.synoptic.ui.actions.WindowActions;
import app.synoptic.ui.actions.WindowState;
import app.synoptic.ui.actions.WindowSurface;
import app.synoptic.ui.actions.authoring.AuthoringCommands;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Commands;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.VerticalSplit;
import app.synoptic.ui.events.EventsView;
import app.synoptic.ui.inspector.InspectorView;
import app.synoptic.ui.matrix.MatrixView;
import app.synoptic.ui.overview.OverviewView;
import app.synoptic.ui.preferences.SettingsView.Place;
import app.synoptic.ui.report.ReportScope;
import app.synoptic.ui.session.SessionMenu;
import app.synoptic.ui.session.SessionView;
import app.synoptic.ui.shell.ReadingRoom.Way;
import app.synoptic.ui.shell.Rooms.Room;
import app.synoptic.ui.shell.Tour.Stop;
import app.synoptic.ui.shell.sources.SourcesRoom;
import app.synoptic.ui.sources.ExcerptsView;
import app.synoptic.ui.sources.SourcesView;
import app.synoptic.ui.sources.question.QuestionView;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditGuard;
import app.synoptic.ui.work.Jobs;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver.ArrowLocation;

/// The window's content: timeline above, list and inspector beside the sources below.
public final class MainView extends StackPane {

    private static final double TIMELINE_SHARE = 0.40;
    private final ToolStrip tools;
    private final StatusStrip status;
    private final TimelineRoom timeline;
    private final Tour tour;
    private final EventsView events;
    private final InspectorView inspector;
    private final SourcesView sources;
    private final ExcerptsView excerpts;
    private final MatrixView matrix;
    private final QuestionView question;
    private final OverviewView overview;
    private final SourcesRoom table;
    private final ReadingRoom reading;
    private final SideTabs side;
    private final VerticalSplit split;
    private final WindowSurface surface;
    private final Commands commands;
    private final Workspace workspace;
    private final Selection selection;
    private final Settings settings;
    private final SessionActions sessions;
    private final WindowActions actions;
    private final SessionView session;
    private final Sheets sheets;
    private final AuthoringCommands authoring;

    /// @param place     where the library is
    /// @param reopening who can open it again
    /// @param dialogs   asks for files
    /// @param browsing  is given the address of a link a person follows
    public MainView(WindowState state, AppServices services, Place place, Reopening reopening, FileDialogs dialogs, Consumer<URI> browsing) {
        workspace = state.workspace();
        selection = state.selection();
        settings = state.settings();
        Viewport viewport = state.viewport();
        CurrentSession currentSession = state.session();
        Jobs jobs = services.jobs();
        Overlay overlay = new Overlay();
        Notice notice = new Notice();
        surface = new WindowSurface(overlay, notice, dialogs, browsing);
        actions = WindowActions.of(state, services, surface, place, reopening);
        status = new StatusStrip(workspace, jobs, actions.reports().reporting(), services.sessions().savedProperty(), services.library().readOnly().orElse(null));
        timeline = new TimelineRoom(workspace, selection, viewport, settings, jobs);
        sessions = new SessionActions(state, services, surface);
        tools = new ToolStrip(workspace, services.guard(), settings, new SessionMenu(workspace, currentSession, sessions::open,
                () -> Stream.of(sessions.menu(), actions.menu()).flatMap(List::stream).toList()),
                timeline.tabledProperty(), actions.imports()::choose, this::report);
        events = new EventsView(workspace, selection, settings, this::showEvent);
        inspector = new InspectorView(workspace, selection, currentSession, browsing);
        session = new SessionView(workspace, selection, currentSession, browsing, this::visited);
        sources = new SourcesView(workspace, selection, settings, currentSession);
        sources.leadingProperty().subscribe(timeline::lead);
        excerpts = new ExcerptsView(workspace, selection, this::readOn);
        question = new QuestionView(workspace, selection, currentSession, browsing, this::readOn);
        matrix = new MatrixView(workspace, selection, settings);
        overview = new OverviewView(workspace, selection, viewport, settings, jobs);
        table = new SourcesRoom(workspace, settings, sources, jobs, notice);
        sheets = new Sheets(overlay, workspace, selection, settings, currentSession, sources, browsing);
        authoring = new AuthoringCommands(this, state, services, surface, sheets::note, actions.settingsActions(), sources::current, table::edit);
        side = new SideTabs(workspace, selection, currentSession, settings, inspector, events, session, authoring.inbox());
        reading = new ReadingRoom(settings, List.of(new Way(Reading.TEXTS, sources, List.of()), new Way(Reading.EXCERPTS, excerpts, List.of()),
                new Way(Reading.MATRIX, matrix, List.of(matrix.tools())),
                new Way(Reading.QUESTION, question, List.of(question.tools())),
                new Way(Reading.OVERVIEW, overview, List.of()), new Way(Reading.SOURCES, table, List.of())));
        getStyleClass().add("main");
        split = split();
        getChildren().addAll(new BorderPane(actions.around(split), new VBox(tools, notice), null, status, null), overlay, new FocusRing(this));
        tour = new Tour(settings, overlay, List.of(
                new Stop("tour.timeline", "tour.timeline.words", timeline, ArrowLocation.TOP_CENTER),
                new Stop("tour.reading", "tour.reading.words", reading, ArrowLocation.BOTTOM_CENTER),
                new Stop("tour.import", "tour.import.words", tools.importing(), ArrowLocation.TOP_RIGHT)));
        commands = commands(new Rooms(List.of(
                new Room(tools, () -> Optional.ofNullable(tools.lookup("#find"))),
                new Room(timeline, timeline::inside),
                new Room(side, side::inside),
                new Room(reading, reading::inside)), () -> split.wholeProperty().set(false)), services.guard());
        status.getRightItems().addFirst(actions.review().count());
        actions.history().mark(this);
        tools.whenFound(this::showFound);
        tools.menu().offer(commands);
        commands.install(this, commands.get(WindowCommands.KEYS), overlay::isVisible);
        FileDrop.on(this, actions.imports()::importFiles);
    }

    private Commands commands(Rooms rooms, EditGuard guard) {
        return new Commands(Stream.of(
                WindowCommands.events(new EventNavigation(workspace, selection), selection),
                WindowCommands.rooms(rooms, side),
                WindowCommands.view(settings, timeline, split.wholeProperty()),
                WindowCommands.whole(split.wholeProperty(), rooms),
                WindowCommands.sources(sources, tools::find),
                WindowCommands.filter(workspace),
                authoring.all(),
                sessions.all(this::note, () -> {
                    side.showSession();
                    rooms.enter(2);
                }),
                List.of(Command.of("command.tour", Group.WORK, this::showTour),
                        Command.of("command.import", Group.WORK, actions.imports()::choose, "Shortcut+O").thatChanges(),
                        Command.of(WindowCommands.REPORT, Group.WORK, this::report, "Shortcut+P"),
                        Command.of(WindowCommands.REPORT_ONE, Group.WORK, () -> actions.reports().ask(ReportScope.SELECTED)),
                        Command.of(WindowCommands.PALETTE, Group.WORK, () -> sheets.palette(commands, actions.exchange().offers()), "Shortcut+K", "Shortcut+Shift+P"),
                        Command.of(WindowCommands.KEYS, Group.WORK, () -> sheets.keys(commands), "F1")), actions.commands(), actions.imports().commands()).flatMap(List::stream).toList(), guard);
    }

    private void report() {
        actions.reports().ask(null);
    }

    private VerticalSplit split() {
        Node articles = actions.dossiers().articles(reading);
        HBox.setHgrow(articles, Priority.ALWAYS);
        return new VerticalSplit(actions.dossiers().events(timeline), new HBox(side, articles), settings, "layout.timeline", TIMELINE_SHARE,
                Messages.get("shell.divider"));
    }

    private void note() {
        if (selection.focus().event() == null) {
            side.showSession();
            session.write();
        } else {
            side.showEvent();
            inspector.write();
        }
    }

    private void visited(Subject subject) {
        switch (subject) {
            case Subject.OfPassage _ -> settings.readingProperty().set(Reading.TEXTS);
            case Subject.OfSource(var source) -> read(source);
            case Subject.OfTestimony(var testimony) -> Optional.ofNullable(workspace.open())
                    .flatMap(open -> open.dossier().attestation(testimony)).ifPresent(own -> read(own.source()));
            default -> { }
        }
    }

    private void read(SourceId source) {
        settings.readingProperty().set(Reading.TEXTS);
        sources.show(source);
    }

    private void readOn(Passage passage) {
        settings.readingProperty().set(Reading.TEXTS);
        selection.reveal(passage);
    }

    /// Where all else is done.
    public WindowActions actions() {
        return actions;
    }

    /// Offers a first look round to whoever has not taken it.
    public void offerTour() {
        tour.offer();
    }

    private void showEvent() {
        side.showEvent();
    }

    private void showTour() {
        split.wholeProperty().set(false);
        tour.begin();
    }

    private void showFound() {
        side.showList();
        events.enter();
    }

    /// Where the window says what came of something.
    public Notice notice() {
        return surface.notice();
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        Stream.<Runnable>of(actions::dispose, authoring::dispose, reading::dispose, tour::dispose, tools::dispose, side::dispose, status::dispose,
                timeline::dispose, events::dispose, inspector::dispose, session::dispose, sources::dispose, excerpts::dispose,
                matrix::dispose, question::dispose, overview::dispose, table::dispose, split::dispose).forEach(Runnable::run);
    }
}
