package app.synoptic.ui.events;

import app.synoptic.domain.EventId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.find.FindResults;
import app.synoptic.ui.state.find.TextHit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The events the filter lets through, and where in the texts the words looked for stand; selects and follows the
/// selection.
public final class EventsView extends BorderPane {

    private static final String SORTING = "layout.events-sorting";
    private static final int CONTEXT_ROWS = 2;

    private final Workspace workspace;
    private final Selection selection;
    private final Settings settings;
    private final Runnable opening;
    private final ListedRows listed = new ListedRows();
    private final ObservableList<EventListRow> rows = listed.rows();
    private final ListView<EventListRow> list = new ListView<>(rows);
    private final NothingFound nothing;
    private final ListHead head;
    private final TypeAhead typeAhead = new TypeAhead(System::currentTimeMillis);
    private final Subscription subscription;
    private Sorting sorting;
    private boolean following;

    /// @param opening is run when a person asks to see more of the selected event
    public EventsView(Workspace workspace, Selection selection, Settings settings, Runnable opening) {
        this.workspace = workspace;
        this.selection = selection;
        this.settings = settings;
        this.opening = opening;
        nothing = new NothingFound(() -> workspace.filter(Filter.NONE));
        sorting = kept();
        head = new ListHead(sorting, this::sort, this::toTexts);
        getStyleClass().add("events");
        list.setId("event-list");
        list.setAccessibleText(Messages.get("events.list"));
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> new RowCell(workspace));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        setCenter(list);
        setTop(head);
        subscription = Subscription.combine(
                settings.whenArranged(() -> head.sorted(kept())),
                workspace.whenShown(_ -> show()),
                workspace.foundProperty().subscribe(_ -> show()),
                list.getSelectionModel().selectedItemProperty().subscribe(this::picked),
                selection.focusProperty().when(visibleProperty()).subscribe(this::follow));
    }

    private Sorting kept() {
        return settings.word(SORTING, Sorting.DATE);
    }

    private void sort(Sorting next) {
        sorting = next;
        settings.word(SORTING, next.name());
        show();
    }

    private void show() {
        OpenDossier open = workspace.open();
        Filter filter = workspace.filterProperty().get();
        FindResults found = workspace.foundProperty().getValue();
        var shown = workspace.shownProperty().getValue();
        nothing.show(filter, found.whole());
        following = true;
        boolean retold = !listed.of(open);
        boolean other = listed.show(open, shown, found, filter, sorting);
        following = false;
        if (!other) {
            return;
        }
        if (retold) {
            cells().forEach(RowCell::again);
        }
        head.show(shown.size(), open == null ? 0 : open.dossier().events().size(), EventListRows.texts(found, filter).size());
        follow(selection.focus());
    }

    private void picked(@Nullable EventListRow row) {
        if (following || row == null) {
            return;
        }
        switch (row) {
            case EventListRow.OfEvent own -> {
                if (!own.event().id().equals(selection.focus().event())) {
                    selection.select(own.event().id());
                }
            }
            case EventListRow.OfText text -> pick(text.hit());
            case EventListRow.Heading _ -> Platform.runLater(() -> step(list.getSelectionModel().getSelectedIndex(), 1));
        }
    }

    private void pick(TextHit hit) {
        EventId current = selection.focus().event();
        hit.attested().stream().filter(one -> one.event().equals(current)).findFirst()
                .or(() -> hit.attested().stream().findFirst())
                .ifPresentOrElse(one -> selection.select(one.event(), one.passage()), () -> selection.reveal(hit.place()));
    }

    private void follow(Focus focus) {
        EventListRow picked = list.getSelectionModel().getSelectedItem();
        if (picked instanceof EventListRow.OfText(TextHit hit) && focus.passage() != null && (focus.passage().equals(hit.place())
                || hit.attested().stream().anyMatch(one -> one.passage().equals(focus.passage())))) {
            return;
        }
        int index = indexOf(focus.event());
        if (index == list.getSelectionModel().getSelectedIndex() && index >= 0) {
            return;
        }
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - CONTEXT_ROWS));
        }
        following = false;
    }

    private int indexOf(@Nullable EventId event) {
        for (int i = 0; event != null && i < rows.size(); i++) {
            if (rows.get(i) instanceof EventListRow.OfEvent own && Objects.equals(own.event().id(), event)) {
                return i;
            }
        }
        return -1;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case UP -> step(at, -1);
            case DOWN -> step(at, 1);
            case HOME -> step(-1, 1);
            case END -> step(rows.size(), -1);
            case ENTER -> opening.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Goes to the next row that can be selected, up or down from `from`; stays where there is none.
    private void step(int from, int direction) {
        for (int at = from + direction; at >= 0 && at < rows.size(); at += direction) {
            if (!(rows.get(at) instanceof EventListRow.Heading)) {
                go(at);
                return;
            }
        }
    }

    private void go(int at) {
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        boolean headed = at > 0 && rows.get(at - 1) instanceof EventListRow.Heading;
        if (!visible(headed ? at - 1 : at)) {
            list.scrollTo(Math.max(0, at - CONTEXT_ROWS));
        }
    }

    private boolean visible(int index) {
        return cells().anyMatch(cell -> cell.getIndex() == index && !cell.isEmpty() && cell.getItem() != null
                        && list.getLayoutBounds().contains(list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()))));
    }

    private Stream<RowCell> cells() {
        return list.lookupAll(".event-cell").stream().filter(RowCell.class::isInstance).map(RowCell.class::cast);
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !character.isEmpty() && character.charAt(0) >= ' '
                && character.charAt(0) != 0x7F && (!character.isBlank() || typeAhead.going());
        if (plain) {
            List<String> words = rows.stream().map(row -> row instanceof EventListRow.OfEvent own ? own.words() : "").toList();
            typeAhead.next(character, words, list.getSelectionModel().getSelectedIndex()).ifPresent(this::go);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2
                && list.getSelectionModel().getSelectedItem() instanceof EventListRow.OfEvent) {
            opening.run();
        }
    }

    private void toTexts() {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at) instanceof EventListRow.OfText) {
                list.scrollTo(at - 1);
                return;
            }
        }
    }

    /// Puts the focus on the list, and on its first event where none is selected.
    public void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            step(-1, 1);
        }
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
