package app.synoptic.ui.shell;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The column at the side: the selected event, and the list of events, as tabs. Turns to the event when one is
/// selected, unless a person is walking the list, and to the list when words are looked for.
final class SideTabs extends TabPane {

    private static final String PLACE = "side-tab";

    private final Tab eventTab;
    private final Tab listTab;
    private final Node list;
    private final Subscription subscription;

    SideTabs(Workspace workspace, Selection selection, Settings settings, Node event, Node list) {
        this.list = list;
        eventTab = tab("shell.tab.event", event);
        listTab = tab("shell.tab.list", list);
        getTabs().addAll(eventTab, listTab);
        getStyleClass().add("side");
        getSelectionModel().select(Math.clamp(settings.place(PLACE).orElse(0.0).longValue(), 0, 1));
        subscription = Subscription.combine(
                getSelectionModel().selectedIndexProperty().subscribe(index -> settings.place(PLACE, index.doubleValue())),
                selection.focusProperty().map(Focus::event).subscribe(this::selected),
                workspace.filterProperty().map(Filter::text).subscribe(this::sought),
                workspace.shownProperty().subscribe(this::count));
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Messages.get(key, 0), content);
        tab.setClosable(false);
        return tab;
    }

    private void selected(@Nullable EventId event) {
        boolean walkingTheList = listTab.isSelected() && list.isFocusWithin();
        if (event != null && !walkingTheList) {
            showEvent();
        }
    }

    private void sought(String text) {
        if (!text.isBlank()) {
            showList();
        }
    }

    private void count(List<Event> shown) {
        listTab.setText(Messages.get("shell.tab.list", shown.size()));
    }

    void showEvent() {
        getSelectionModel().select(eventTab);
    }

    void showList() {
        getSelectionModel().select(listTab);
    }

    /// What takes the focus in the tab that is shown.
    Optional<Node> inside() {
        Node content = getSelectionModel().getSelectedItem().getContent();
        return Rooms.within(content).filter(Node::isFocusTraversable).findFirst();
    }

    void dispose() {
        subscription.unsubscribe();
    }
}
