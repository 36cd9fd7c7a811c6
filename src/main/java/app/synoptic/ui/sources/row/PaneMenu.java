package app.synoptic.ui.sources.row;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.wishes.AuthorEvent.Wish;
import app.synoptic.ui.controls.wishes.AuthorEvent;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be done with a source's place in the row; offered on its head and on its rail.
public final class PaneMenu {

    private final ContextMenu menu = new ContextMenu();
    private final Supplier<Arrangement> arrangement;
    private final Consumer<UnaryOperator<Arrangement>> arrange;

    /// @param arrange is given what a person wants done
    public PaneMenu(Supplier<Arrangement> arrangement, Consumer<UnaryOperator<Arrangement>> arrange) {
        this.arrangement = arrangement;
        this.arrange = arrange;
    }

    /// Offers it on `node` whenever a person asks there.
    public void attach(Node node, SourceId source) {
        node.setOnContextMenuRequested(event -> {
            menu.getItems().setAll(
                    item("sources.move.left", now -> now.stepped(source, -1)),
                    item("sources.move.right", now -> now.stepped(source, 1)),
                    item("sources.hide", now -> now.hiding(source)), new SeparatorMenuItem(),
                    AuthorEvent.item(node, new Wish.WriteNote(new OfSource(source))), AuthorEvent.item(node, new Wish.EditSource(source)),
                    AuthorEvent.item(node, new Wish.RereadSource(source)), AuthorEvent.item(node, new Wish.RemoveSource(source)));
            menu.show(node, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private MenuItem item(String key, UnaryOperator<Arrangement> change) {
        MenuItem item = new MenuItem(Messages.get(key));
        item.setDisable(change.apply(arrangement.get()).equals(arrangement.get()));
        item.setOnAction(_ -> arrange.accept(change));
        return item;
    }
}
