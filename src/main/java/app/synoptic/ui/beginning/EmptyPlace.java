package app.synoptic.ui.beginning;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.OpenDossier;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A room, and what is said in its place while there is nothing in it.
public final class EmptyPlace extends StackPane {

    private final Node room;

    private EmptyPlace(String id, Node room, ObservableValue<@Nullable OpenDossier> open, Predicate<OpenDossier> empty, VBox said,
                       boolean instead) {
        this.room = room;
        said.getStyleClass().add("empty-place");
        said.setId(id);
        said.setMaxSize(instead ? Double.MAX_VALUE : USE_PREF_SIZE, instead ? Double.MAX_VALUE : USE_PREF_SIZE);
        said.setMouseTransparent(!instead);
        setMinWidth(0);
        var visible = open.map(now -> now != null && empty.test(now)).orElse(false);
        said.visibleProperty().bind(visible);
        said.managedProperty().bind(visible);
        if (instead) {
            room.visibleProperty().bind(visible.map(nothing -> !nothing));
        }
        getChildren().addAll(room, said);
    }

    /// What is said takes no more room than there is.
    @Override
    protected double computeMinHeight(double width) {
        return room.minHeight(width);
    }

    /// Where articles are read: says how to get the first one.
    public static EmptyPlace ofArticles(Node room, ObservableValue<@Nullable OpenDossier> open, Runnable importing) {
        Button add = new Button(Messages.get("beginning.articles.import"));
        add.setId("first-import");
        add.setOnAction(_ -> importing.run());
        return new EmptyPlace("no-articles", room, open, now -> now.dossier().sources().isEmpty(),
                new VBox(head("beginning.articles"), words("beginning.articles.words"), add), true);
    }

    /// The timeline: says how events come about, and where nothing is dated, that it follows them.
    public static EmptyPlace ofEvents(Node room, ObservableValue<@Nullable OpenDossier> open) {
        Label words = words("beginning.events.words");
        words.textProperty().bind(open.map(now -> Messages.get(now != null && now.dossier().span().isEmpty() ? "beginning.events.undated"
                : "beginning.events.words")));
        return new EmptyPlace("no-events", room, open, now -> now.dossier().events().isEmpty(),
                new VBox(head("beginning.events"), words), false);
    }

    static Label head(String key) {
        Label head = new WrappingLabel(Messages.get(key), "head");
        return head;
    }

    static Label words(String key) {
        return new WrappingLabel(Messages.get(key), "words");
    }
}
