package app.synoptic.ui.sources.row;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.EditRequest;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with a source's place in the row; offered on its head and on its name.
public final class PaneMenu {

    private final ContextMenu menu = new ContextMenu();
    private final SourceRow row;
    private final Consumer<UnaryOperator<PaneArrangement>> arrange;
    private final Consumer<SourceId> open;

    /// @param arrange is given what a person wants done
    /// @param open    is told of a source she wants to see
    public PaneMenu(SourceRow row, Consumer<UnaryOperator<PaneArrangement>> arrange, Consumer<SourceId> open) {
        this.row = row;
        this.arrange = arrange;
        this.open = open;
    }

    /// Offers it on `node` whenever a person asks there.
    public void attach(Node node, SourceId source) {
        attach(node, () -> source);
    }

    /// Offers it on `node` whenever a person asks there.
    ///
    /// @param whose the source that stands there then
    public void attach(Node node, Supplier<SourceId> whose) {
        node.setOnContextMenuRequested(event -> {
            SourceId source = whose.get();
            List<SourceId> names = row.names();
            MenuItem see = new MenuItem(Messages.get("sources.open"));
            see.setDisable(row.open().contains(source));
            see.setOnAction(_ -> open.accept(source));
            menu.getItems().setAll(see,
                    item(row.arrangement().pinned().contains(source) ? "sources.unpin" : "sources.pin", now -> now.turningPin(source)),
                    item("sources.move.left", now -> now.stepped(source, -1, names)),
                    item("sources.move.right", now -> now.stepped(source, 1, names)),
                    item("sources.hide", now -> now.hiding(source)), new SeparatorMenuItem(),
                    EditRequest.item(node, new Wish.WriteNote(new OfSource(source))), EditRequest.item(node, new Wish.EditSource(source)),
                    EditRequest.item(node, new Wish.TellOrigin(source)), EditRequest.item(node, new Wish.RereadSource(source)), EditRequest.item(node, new Wish.RemoveSource(source)));
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private MenuItem item(String key, UnaryOperator<PaneArrangement> change) {
        MenuItem item = new MenuItem(Messages.get(key));
        PaneArrangement now = row.arrangement();
        item.setDisable(change.apply(now).equals(now));
        item.setOnAction(_ -> arrange.accept(change));
        return item;
    }
}
