package app.synoptic.ui.bibliography;

import app.synoptic.bibliography.zotero.ZoteroLibrary.Collection;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Asks which collection of Zotero is meant, or all of it.
public final class CollectionsSheet extends StackPane {

    private static final double HEIGHT = 340;

    private final ListView<Optional<Collection>> list = new ListView<>();
    private final CheckBox annotated = new CheckBox(Messages.get("bibliography.zotero.annotated"));

    /// What was chosen.
    public interface Choice {

        /// @param collection nothing where all items are meant
        /// @param annotated  whether what was marked and noted is meant, too
        void made(Optional<Collection> collection, boolean annotated);
    }

    /// @param chosen is given what was chosen
    public CollectionsSheet(List<Collection> collections, Runnable close, Choice chosen) {
        Theme.style(this, "bibliography.css");
        DialogSheet sheet = new DialogSheet("zotero-sheet", Messages.get("bibliography.zotero"), close);
        Button next = DialogSheet.button("zotero-next", Messages.get("bibliography.zotero.next"), () -> {
            Optional<Collection> selected = list.getSelectionModel().getSelectedItem();
            close.run();
            chosen.made(selected, annotated.isSelected());
        });
        List<Optional<Collection>> all = new ArrayList<>();
        all.add(Optional.empty());
        collections.forEach(one -> all.add(Optional.of(one)));
        annotated.setId("zotero-annotated");
        annotated.setSelected(true);
        annotated.setWrapText(true);
        list.setId("zotero-collections");
        list.setAccessibleText(Messages.get("bibliography.zotero.collections"));
        list.getItems().setAll(all);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Optional<Collection> item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null || empty ? null : item.map(one -> "    ".repeat(one.depth()) + one.name()).orElseGet(() -> Messages.get("bibliography.zotero.all")));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                next.fire();
                event.consume();
            }
        });
        sheet.add(new WrappingLabel(Messages.get("bibliography.zotero.words"), "soft"), list, annotated);
        sheet.offer(List.of(DialogSheet.button("zotero-cancel", Messages.get("sheet.cancel"), close), next));
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    /// What takes the focus.
    public Node initialFocus() {
        return list;
    }
}
