package app.synoptic.ui.shell;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.inbox.InboxView;
import app.synoptic.ui.state.CurrentSession;
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

/// The column at the side: the selected event, the list of events, the session, and what is proposed, as tabs. Turns to the event when one
/// is selected, unless a person is walking the list or what is pinned, and to the list when words are looked for.
final class SideTabs extends TabPane {

    private static final String PLACE = "layout.side-tab";

    private final Tab eventTab;
    private final Tab listTab;
    private final Tab sessionTab;
    private final Tab inboxTab;
    private final Node list;
    private final Node session;
    private final InboxView inbox;
    private final Subscription subscription;

    SideTabs(Workspace workspace, Selection selection, CurrentSession currentSession, Settings settings, Node event, Node list, Node session, InboxView inbox) {
        this.list = list;
        this.inbox = inbox;
        this.session = session;
        eventTab = tab("shell.tab.event", event);
        listTab = tab("shell.tab.list", list);
        sessionTab = tab("shell.tab.session", session);
        inboxTab = tab("shell.tab.inbox", inbox);
        getTabs().addAll(eventTab, listTab, sessionTab, inboxTab);
        getStyleClass().add("side");
        arrange(settings);
        subscription = Subscription.combine(
                settings.whenArranged(() -> arrange(settings)),
                getSelectionModel().selectedIndexProperty().subscribe(index -> settings.place(PLACE, index.doubleValue())),
                selection.focusProperty().map(Focus::event).subscribe(this::selected),
                workspace.filterProperty().map(Filter::text).subscribe(this::sought),
                workspace.shownProperty().subscribe(this::count),
                workspace.inbox().contentProperty().subscribe(now -> inboxTab.setText(Messages.get("shell.tab.inbox", now.clusters().size()))),
                currentSession.sessionProperty().subscribe(now -> sessionTab.setText(
                        Messages.get("shell.tab.session", now == null ? 0 : now.pins().size()))));
    }

    private void arrange(Settings settings) {
        getSelectionModel().select(Math.clamp(settings.place(PLACE).orElse(0.0).longValue(), 0, getTabs().size() - 1));
    }

    private static Tab tab(String key, Node content) {
        Tab tab = new Tab(Messages.get(key, 0), content);
        tab.setClosable(false);
        content.visibleProperty().bind(tab.selectedProperty());
        return tab;
    }

    private void selected(@Nullable EventId event) {
        boolean walking = listTab.isSelected() && list.isFocusWithin() || sessionTab.isSelected() && session.isFocusWithin()
                || inboxTab.isSelected() && inbox.isFocusWithin();
        if (event != null && !walking) {
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

    void showInbox() {
        getSelectionModel().select(inboxTab);
        inbox.enter();
    }

    void showSession() {
        getSelectionModel().select(sessionTab);
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
