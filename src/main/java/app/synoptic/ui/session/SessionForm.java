package app.synoptic.ui.session;

import app.synoptic.ui.Messages;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks what a session is to be called, and whose it is.
public final class SessionForm extends VBox {

    private final TextField title;

    /// @param heading what it is for
    /// @param taken   whether another session has a title already
    /// @param done    is given the title, and the name or null, unless a person thinks better of it
    /// @param closing is run either way
    public SessionForm(String heading, String first, String by, Predicate<String> taken, BiConsumer<String, @Nullable String> done,
                       Runnable closing) {
        getStyleClass().add("session-form");
        setId("session-form");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        title = new TextField(first);
        title.setId("session-title");
        TextField name = new TextField(by);
        name.setId("session-by");
        name.setPromptText(Messages.get("session.by.prompt"));
        Label wrong = new Label(Messages.get("session.taken"));
        wrong.getStyleClass().add("wrong");
        wrong.visibleProperty().bind(title.textProperty().map(words -> taken.test(words.strip())));
        Button cancel = new Button(Messages.get("session.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> closing.run());
        Button go = new Button(Messages.get("session.ok"));
        go.setId("session-ok");
        go.setDefaultButton(true);
        go.disableProperty().bind(Bindings.createBooleanBinding(() -> title.getText().isBlank() || taken.test(title.getText().strip()),
                title.textProperty()));
        go.setOnAction(_ -> {
            closing.run();
            done.accept(title.getText().strip(), name.getText().isBlank() ? null : name.getText().strip());
        });
        HBox buttons = new HBox(cancel, go);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(head(heading), labelled("session.title", title), wrong, labelled("session.by", name), buttons);
        title.selectAll();
    }

    private static Label head(String heading) {
        Label head = new Label(heading);
        head.getStyleClass().add("head");
        return head;
    }

    private static VBox labelled(String key, TextField field) {
        Label label = new Label(Messages.get(key));
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    /// What takes the focus first.
    public Node initialFocus() {
        return title;
    }
}
