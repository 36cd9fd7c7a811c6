package app.synoptic.ui.sources.table;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.edits.EditRequest;
import app.synoptic.ui.controls.edits.ReadOnlyMode;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;

/// What is offered for the selected sources where a person asks.
final class RowMenu {

    private final Node at;
    private final Consumer<SourceId> opened;
    private final Runnable corrected;

    /// @param opened    is told of a source whose text a person wants to see
    /// @param corrected has the marked cell corrected
    RowMenu(Node at, Consumer<SourceId> opened, Runnable corrected) {
        this.at = at;
        this.opened = opened;
        this.corrected = corrected;
    }

    void show(ContextMenuEvent event, List<Source> sources) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        event.consume();
        if (sources.isEmpty()) {
            return;
        }
        ContextMenu menu = new ContextMenu();
        if (sources.size() == 1) {
            MenuItem correct = item("sources.table.correct.here", "correct-source", corrected);
            correct.setDisable(ReadOnlyMode.at(at));
            menu.getItems().setAll(item("sources.open", "open-source", () -> opened.accept(sources.getFirst().id())), correct);
        }
        SourceActions.all(sources).forEach(wish -> menu.getItems().add(EditRequest.item(at, wish)));
        menu.show(at, event.getScreenX(), event.getScreenY());
    }

    private static MenuItem item(String key, String id, Runnable action) {
        MenuItem item = new MenuItem(Messages.get(key));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
