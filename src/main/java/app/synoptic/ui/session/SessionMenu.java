package app.synoptic.ui.session;

import app.synoptic.domain.session.Session;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Which dossier and which session are open; drops down the others, and what can be done with them.
public final class SessionMenu extends MenuButton {

    private final Workspace workspace;
    private final CurrentSession currentSession;
    private final Label title = new Label();
    private final Label session = new Label();
    private final Subscription subscription;

    /// @param open is given the session to go to
    /// @param more what else there is to do, made anew whenever the menu drops down
    public SessionMenu(Workspace workspace, CurrentSession currentSession, Consumer<Session> open, Supplier<List<MenuItem>> more) {
        this.workspace = workspace;
        this.currentSession = currentSession;
        getStyleClass().add("session-menu");
        setId("session-menu");
        title.getStyleClass().add("dossier-title");
        session.getStyleClass().add("session-name");
        VBox lines = new VBox(title, session);
        lines.setMinWidth(0);
        title.setMinWidth(0);
        session.setMinWidth(0);
        setGraphic(lines);
        setMinWidth(0);
        setOnShowing(_ -> {
            List<MenuItem> items = new ArrayList<>(currentSession.allProperty().get().stream().<MenuItem>map(other -> item(other, open)).toList());
            items.add(new SeparatorMenuItem());
            items.addAll(more.get());
            getItems().setAll(items);
        });
        getItems().setAll(new MenuItem());
        subscription = Subscription.combine(workspace.openProperty().subscribe(_ -> name()), currentSession.sessionProperty().subscribe(_ -> name()));
    }

    private RadioMenuItem item(Session other, Consumer<Session> open) {
        RadioMenuItem item = new RadioMenuItem(other.title());
        item.setMnemonicParsing(false);
        item.setSelected(currentSession.session().filter(now -> now.id().equals(other.id())).isPresent());
        item.setOnAction(_ -> open.accept(other));
        return item;
    }

    private void name() {
        OpenDossier open = workspace.open();
        title.setText(open == null ? "" : open.dossier().title());
        session.setText(currentSession.session().map(Session::title).orElse(""));
        session.setVisible(!session.getText().isEmpty());
        session.setManaged(!session.getText().isEmpty());
        setVisible(open != null);
        String words = Messages.get("session.menu", title.getText(), session.getText());
        setAccessibleText(words);
        Tip.over(this, words);
    }

    /// Stops listening.
    public void dispose() {
        subscription.unsubscribe();
    }
}
