package app.synoptic.ui.events;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The events the filter lets through, by date; selects and follows the selection.
public final class EventsView extends StackPane {

    private static final int CONTEXT_ROWS = 2;

    private final Workspace workspace;
    private final Selection selection;
    private final ObservableList<Event> events = FXCollections.observableArrayList();
    private final ListView<Event> list = new ListView<>(events);
    private final Subscription subscription;
    private boolean following;

    public EventsView(Workspace workspace, Selection selection) {
        this.workspace = workspace;
        this.selection = selection;
        getStyleClass().add("events");
        Theme.style(this, "events.css");
        list.setId("event-list");
        list.setAccessibleText(Messages.get("events.list"));
        list.setPlaceholder(new Label(Messages.get("events.none")));
        list.setCellFactory(_ -> new EventCell(workspace::open));
        getChildren().add(list);
        subscription = Subscription.combine(
                workspace.shownProperty().subscribe(this::show),
                list.getSelectionModel().selectedItemProperty().subscribe(this::picked),
                selection.focusProperty().subscribe(this::follow));
    }

    private void show(List<Event> shown) {
        following = true;
        OpenDossier open = workspace.open();
        events.setAll(open == null ? List.of() : EventOrder.byDate(shown, open.dossier().zone()));
        following = false;
        follow(selection.focus());
    }

    private void picked(@Nullable Event event) {
        if (!following && event != null && !event.id().equals(selection.focus().event())) {
            selection.select(event.id());
        }
    }

    private void follow(Focus focus) {
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
        for (int i = 0; i < events.size(); i++) {
            if (Objects.equals(events.get(i).id(), event)) {
                return i;
            }
        }
        return -1;
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
