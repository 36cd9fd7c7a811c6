package app.synoptic.ui.bibliography;

import app.synoptic.bibliography.ChosenItem;
import app.synoptic.bibliography.ItemField;
import app.synoptic.bibliography.MatchedItem;
import app.synoptic.bibliography.format.BibliographicItem;
import app.synoptic.bibliography.zotero.ZoteroAnnotation;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Asks which items of a bibliography are to be taken in, and what is to stand where an item and its source say something else. Nothing
/// changes before. Space ticks the item that is selected, Enter takes the ticked ones in.
public final class BibliographySheet extends StackPane {

    private static final double HEIGHT = 380;
    private static final double WIDTH = 420;

    private final List<MatchedItem> items;
    private final Set<MatchedItem> ticked = new LinkedHashSet<>();
    private final Map<MatchedItem, Set<ItemField>> theirs = new HashMap<>();
    private final ListView<MatchedItem> list = new ListView<>();
    private final FieldChoices fields = new FieldChoices(this::choose);
    private final CheckBox all = new CheckBox(Messages.get("bibliography.all"));
    private final Button take;
    private final WrappingLabel markings = new WrappingLabel("", "soft");
    private final List<ZoteroAnnotation> marked;

    /// @param name   what the bibliography is called
    /// @param marked what was marked and noted in the files of the items
    /// @param close  takes it away; runs before what was chosen
    /// @param taking is given what is to be taken in
    public BibliographySheet(String name, List<MatchedItem> items, List<ZoteroAnnotation> marked, Runnable close, Consumer<List<ChosenItem>> taking) {
        this.items = List.copyOf(items);
        this.marked = List.copyOf(marked);
        ticked.addAll(items);
        Theme.style(this, "bibliography.css");
        DialogSheet sheet = new DialogSheet("bibliography-sheet", Messages.get("bibliography.title", name), close);
        sheet.getStyleClass().add("wide");
        take = DialogSheet.button("bibliography-take", "", () -> {
            close.run();
            taking.accept(this.items.stream().filter(ticked::contains).map(one -> new ChosenItem(one, theirs.getOrDefault(one, Set.of()))).toList());
        });
        sheet.add(new WrappingLabel(Messages.get("bibliography.words"), "soft"), all, halves());
        markings.setId("bibliography-marked");
        markings.setVisible(!marked.isEmpty());
        markings.setManaged(!marked.isEmpty());
        sheet.add(markings);
        sheet.offer(List.of(DialogSheet.button("bibliography-cancel", Messages.get("sheet.cancel"), close), take));
        getChildren().add(sheet);
        setPickOnBounds(false);
        tell();
    }

    private Node halves() {
        all.setId("bibliography-all");
        all.setOnAction(_ -> {
            ticked.clear();
            ticked.addAll(all.isSelected() ? items : List.of());
            tell();
        });
        list.setId("bibliography-items");
        list.setAccessibleText(Messages.get("bibliography.items"));
        list.getItems().setAll(items);
        list.setCellFactory(_ -> new ItemCell(ticked::contains, this::toggle));
        list.setMinWidth(WIDTH);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            MatchedItem selected = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && selected != null) {
                toggle(selected);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                take.fire();
                event.consume();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe((_, selected) -> show(selected));
        list.getSelectionModel().select(items.stream().filter(one -> !one.differing().isEmpty()).findFirst().orElse(items.getFirst()));
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        HBox halves = new HBox(list, scroll);
        halves.getStyleClass().add("halves");
        halves.setMinHeight(HEIGHT);
        halves.setMaxHeight(HEIGHT);
        return halves;
    }

    private void show(@Nullable MatchedItem selected) {
        fields.show(selected, selected == null ? Set.of() : theirs.getOrDefault(selected, Set.of()));
    }

    private void choose(ItemField field, boolean goesBefore) {
        MatchedItem selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            Set<ItemField> chosen = theirs.computeIfAbsent(selected, _ -> EnumSet.noneOf(ItemField.class));
            if (goesBefore) {
                chosen.add(field);
            } else {
                chosen.remove(field);
            }
        }
    }

    private void toggle(MatchedItem item) {
        if (!ticked.remove(item)) {
            ticked.add(item);
        }
        tell();
    }

    private void tell() {
        take.setText(Messages.get("bibliography.take", ticked.size()));
        take.setDisable(ticked.isEmpty());
        Set<BibliographicItem> chosen = ticked.stream().map(MatchedItem::item).collect(Collectors.toSet());
        markings.setText(Messages.get("bibliography.marked", marked.stream().filter(one -> chosen.contains(one.item())).count()));
        all.setSelected(ticked.size() == items.size());
        list.refresh();
    }

    /// What takes the focus.
    public Node initialFocus() {
        return list;
    }
}
