package app.synoptic.ui.model;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.model.ModelPrompt;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.lists.TickCell;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// An article that can be ticked: who published it, its title, and how much would be sent of it where that is known.
final class ArticleCell extends TickCell<Source> {

    private final Label name = new Label();
    private final Label length = new Label();
    private final Function<SourceId, @Nullable Optional<ModelPrompt>> read;

    /// @param toggle is told of one whose box is clicked
    ArticleCell(Predicate<SourceId> ticked, Function<SourceId, @Nullable Optional<ModelPrompt>> read, Consumer<Source> toggle) {
        super(source -> ticked.test(source.id()), toggle);
        this.read = read;
        getStyleClass().add("article");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        length.getStyleClass().add("length");
        length.setMinWidth(USE_PREF_SIZE);
        lay(name, length);
    }

    @Override
    protected boolean tickable(Source source) {
        Optional<ModelPrompt> prompt = read.apply(source.id());
        return prompt == null || prompt.isPresent();
    }

    @Override
    protected String show(Source source) {
        Optional<ModelPrompt> prompt = read.apply(source.id());
        name.setText(source.title().isBlank() ? source.publisher() : source.publisher() + " · " + source.title());
        length.setText(prompt == null ? "" : prompt.map(own -> Messages.get("model.sheet.characters", own.characters())).orElse(Messages.get("model.sheet.no-words")));
        return name.getText();
    }
}
