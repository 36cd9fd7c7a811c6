package app.synoptic.ui.sources;

import app.synoptic.domain.wording.Passage;
import app.synoptic.text.find.Query;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Looks for words in one text: what is typed, how often it stands there, and the ways to the next and the previous.
final class FindBar extends HBox {

    private final TextField typed = new TextField();
    private final Label count = new Label();
    private final Button previous = button("‹", "sources.find.previous");
    private final Button next = button("›", "sources.find.next");
    private final Function<Query, List<Passage>> places;
    private final BiConsumer<List<Passage>, @Nullable Passage> found;
    private List<Passage> all = List.of();
    private int at;

    /// @param places where a query is met, in reading order
    /// @param found  is told what was found and at which of it a person stands; nothing and null when the bar goes
    FindBar(Function<Query, List<Passage>> places, BiConsumer<List<Passage>, @Nullable Passage> found) {
        this.places = places;
        this.found = found;
        getStyleClass().add("find-bar");
        typed.setPromptText(Messages.get("sources.find.prompt"));
        typed.setAccessibleText(Messages.get("sources.find.prompt"));
        typed.getStyleClass().add("find-typed");
        typed.setMinWidth(60);
        HBox.setHgrow(typed, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        Button close = button("×", "sources.find.close");
        getChildren().addAll(typed, count, previous, next, close);
        previous.setOnAction(_ -> step(-1));
        next.setOnAction(_ -> step(1));
        close.setOnAction(_ -> close());
        setOpen(false);
        typed.textProperty().subscribe(_ -> look());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void setOpen(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    /// Opens the bar, or goes back to it.
    void open() {
        setOpen(true);
        typed.requestFocus();
        typed.selectAll();
        look();
    }

    /// Looks again: the text may be another.
    void look() {
        if (isVisible()) {
            all = places.apply(Query.of(typed.getText()));
            at = 0;
            tell();
        }
    }

    private void step(int by) {
        if (!all.isEmpty()) {
            at = Math.floorMod(at + by, all.size());
            tell();
        }
    }

    private void tell() {
        boolean nothing = typed.getText().isBlank();
        count.setText(nothing ? "" : all.isEmpty() ? Messages.get("sources.find.none")
                : Messages.get("sources.passage.place", at + 1, all.size()));
        typed.setAccessibleHelp(count.getText());
        previous.setDisable(all.size() < 2);
        next.setDisable(all.size() < 2);
        found.accept(all, all.isEmpty() ? null : all.get(at));
    }

    private void close() {
        leave();
        found.accept(all, null);
    }

    /// Goes without a word: the text has gone.
    void leave() {
        setOpen(false);
        all = List.of();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == typed) {
            event.consume();
            step(event.isShiftDown() ? -1 : 1);
        }
    }

    private static Button button(String sign, String key) {
        Button button = new Button(sign);
        button.getStyleClass().add("step");
        Tip.over(button, Messages.get(key));
        button.setAccessibleText(Messages.get(key));
        return button;
    }
}
