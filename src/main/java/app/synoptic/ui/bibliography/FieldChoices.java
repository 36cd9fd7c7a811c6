package app.synoptic.ui.bibliography;

import app.synoptic.bibliography.BibliographyWords;
import app.synoptic.bibliography.ItemField;
import app.synoptic.bibliography.MatchedItem;
import app.synoptic.domain.Source;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What an item says, field by field: what is new, what fills a gap, and what its source says otherwise, to be chosen between.
final class FieldChoices extends VBox {

    private final BiConsumer<ItemField, Boolean> chosen;

    /// @param chosen is told of which field what the item says goes before
    FieldChoices(BiConsumer<ItemField, Boolean> chosen) {
        this.chosen = chosen;
        setId("bibliography-fields");
        getStyleClass().add("fields");
    }

    void show(@Nullable MatchedItem match, Set<ItemField> theirs) {
        getChildren().clear();
        if (match == null) {
            return;
        }
        getChildren().add(new WrappingLabel(match.item().name(), "heading"));
        Source mine = match.source();
        Set<ItemField> differing = match.differing();
        for (ItemField field : ItemField.values()) {
            String said = field.of(match.item());
            if (differing.contains(field) && mine != null) {
                choice(field, field.of(mine), said, theirs.contains(field));
            } else if (!said.isEmpty() || mine != null && !field.of(mine).isEmpty()) {
                boolean filled = mine != null && match.filling().contains(field);
                getChildren().addAll(name(field), new WrappingLabel(said.isEmpty() && mine != null ? field.of(mine) : filled ? Messages.get("bibliography.filled", said) : said, "value"));
            }
        }
        if (!match.item().files().isEmpty()) {
            getChildren().add(new WrappingLabel(Messages.get("bibliography.files", match.item().files().size()), "soft"));
        }
    }

    private static Label name(ItemField field) {
        Label name = new Label(BibliographyWords.of(field));
        name.getStyleClass().add("field");
        return name;
    }

    private void choice(ItemField field, String mine, String said, boolean theirs) {
        ToggleGroup group = new ToggleGroup();
        String id = "bibliography-" + field.name().toLowerCase(Locale.ROOT);
        RadioButton here = button(group, id + "-mine", Messages.get("bibliography.mine", mine), !theirs);
        RadioButton there = button(group, id + "-theirs", Messages.get("bibliography.theirs", said), theirs);
        group.selectedToggleProperty().subscribe((_, now) -> chosen.accept(field, now == there));
        getChildren().addAll(name(field), here, there);
    }

    private static RadioButton button(ToggleGroup group, String id, String words, boolean on) {
        RadioButton button = new RadioButton(words);
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setSelected(on);
        return button;
    }
}
