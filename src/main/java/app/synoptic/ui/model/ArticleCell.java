package app.synoptic.ui.model;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.model.ModelPrompt;
import app.synoptic.ui.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// An article that can be ticked: who published it, its title, and how much would be sent of it where that is known.
final class ArticleCell extends ListCell<Source> {

    private final CheckBox box = new CheckBox();
    private final Label name = new Label();
    private final Label length = new Label();
    private final HBox row = new HBox(box, name, length);
    private final Predicate<SourceId> ticked;
    private final Function<SourceId, @Nullable Optional<ModelPrompt>> read;

    /// @param toggle is told of one whose box is clicked
    ArticleCell(Predicate<SourceId> ticked, Function<SourceId, @Nullable Optional<ModelPrompt>> read, Consumer<Source> toggle) {
        this.ticked = ticked;
        this.read = read;
        getStyleClass().add("article");
        box.setFocusTraversable(false);
        box.setOnAction(_ -> {
            Source source = getItem();
            if (source != null) {
                toggle.accept(source);
            }
        });
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        length.getStyleClass().add("length");
        length.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("row");
        row.setMinWidth(0);
        row.setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Source source, boolean empty) {
        super.updateItem(source, empty);
        if (source == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean on = ticked.test(source.id());
        Optional<ModelPrompt> prompt = read.apply(source.id());
        box.setSelected(on);
        box.setDisable(prompt != null && prompt.isEmpty());
        name.setText(source.title().isBlank() ? source.publisher() : source.publisher() + " · " + source.title());
        length.setText(prompt == null ? "" : prompt.map(own -> Messages.get("model.sheet.characters", own.characters())).orElse(Messages.get("model.sheet.no-words")));
        setAccessibleText(Messages.get(on ? "imports.pages.on" : "imports.pages.off", name.getText()));
        setGraphic(row);
    }
}
