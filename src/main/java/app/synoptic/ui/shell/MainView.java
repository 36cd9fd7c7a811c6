package app.synoptic.ui.shell;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.events.EventsView;
import app.synoptic.ui.inspector.InspectorView;
import app.synoptic.ui.sources.ExcerptsView;
import app.synoptic.ui.sources.SourcesView;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.timeline.TimelineView;
import app.synoptic.ui.work.Jobs;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The window's content: timeline above, list and inspector beside the sources below.
public final class MainView extends BorderPane {

    private static final String TIMELINE = "timeline";
    private static final double TIMELINE_AT_MOST = 0.40;
    private static final KeyCombination IMPORT = new KeyCodeCombination(KeyCode.O, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination EXCERPTS = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final ToolStrip tools;
    private final Status status;
    private final Notice notice = new Notice();
    private final TimelineView timeline;
    private final EventsView events;
    private final InspectorView inspector;
    private final SourcesView sources;
    private final ExcerptsView excerpts;
    private final TabPane side = new TabPane();
    private final Tab eventTab;
    private final Tab listTab;
    private final Settings settings;
    private final Runnable choosing;
    private final Consumer<List<File>> importing;
    private final Subscription subscription;

    /// @param choosing  is run when a person asks to choose files to import
    /// @param importing is given files a person has dropped on the window
    public MainView(Workspace workspace, Selection selection, Settings settings, Jobs jobs, Runnable choosing,
                    Consumer<List<File>> importing) {
        this.settings = settings;
        this.choosing = choosing;
        this.importing = importing;
        tools = new ToolStrip(workspace, settings, choosing);
        status = new Status(workspace, jobs);
        timeline = new TimelineView(workspace, selection);
        events = new EventsView(workspace, selection);
        inspector = new InspectorView(workspace, selection);
        sources = new SourcesView(workspace, selection, settings);
        excerpts = new ExcerptsView(workspace, selection, (event, passage) -> {
            settings.readingProperty().set(Reading.TEXTS);
            selection.select(event, passage);
        });
        eventTab = tab("shell.tab.event", inspector);
        listTab = tab("shell.tab.list", events);
        side.getTabs().addAll(eventTab, listTab);
        side.getStyleClass().add("side");
        StackPane reading = new StackPane(sources, excerpts);
        reading.setMinWidth(0);
        HBox.setHgrow(reading, Priority.ALWAYS);
        SplitPane rooms = new SplitPane(timeline, new HBox(side, reading));
        rooms.setOrientation(Orientation.VERTICAL);
        divide(rooms);
        getStyleClass().add("main");
        Theme.style(this, "shell.css");
        setTop(new VBox(tools, notice));
        setCenter(rooms);
        setBottom(status);
        subscription = Subscription.combine(
                selection.focusProperty().map(Focus::event).subscribe(_ -> turnToEvent()),
                settings.readingProperty().subscribe(this::read),
                workspace.shownProperty().subscribe(shown -> listTab.setText(Messages.get("shell.tab.list", shown.size()))));
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        setOnDragOver(this::dragged);
        setOnDragDropped(this::dropped);
    }

    private void divide(SplitPane rooms) {
        rooms.setDividerPositions(settings.place(TIMELINE).orElse(TIMELINE_AT_MOST));
        rooms.getDividers().getFirst().positionProperty().subscribe(at -> {
            if (at.doubleValue() > TIMELINE_AT_MOST) {
                rooms.setDividerPosition(0, TIMELINE_AT_MOST);
            } else {
                settings.place(TIMELINE, at.doubleValue());
            }
        });
    }

    private void read(Reading how) {
        sources.setVisible(how == Reading.TEXTS);
        excerpts.setVisible(how == Reading.EXCERPTS);
    }

    /// Where the window says what came of something.
    public Notice notice() {
        return notice;
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Messages.get(key, 0), content);
        tab.setClosable(false);
        return tab;
    }

    private void turnToEvent() {
        boolean walkingTheList = listTab.isSelected() && events.isFocusWithin();
        if (!walkingTheList) {
            side.getSelectionModel().select(eventTab);
        }
    }

    private void shortcut(KeyEvent event) {
        if (FIND.match(event)) {
            tools.find();
            event.consume();
        } else if (EXCERPTS.match(event)) {
            settings.readingProperty().set(settings.readingProperty().get() == Reading.TEXTS ? Reading.EXCERPTS : Reading.TEXTS);
            event.consume();
        } else if (IMPORT.match(event)) {
            choosing.run();
            event.consume();
        }
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            importing.accept(List.copyOf(event.getDragboard().getFiles()));
        }
        event.setDropCompleted(files);
        event.consume();
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
        tools.dispose();
        status.dispose();
        timeline.dispose();
        events.dispose();
        inspector.dispose();
        sources.dispose();
        excerpts.dispose();
    }
}
