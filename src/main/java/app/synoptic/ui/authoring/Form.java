package app.synoptic.ui.authoring;

import app.synoptic.domain.refusal.Refusal;
import app.synoptic.edit.Edit;
import app.synoptic.i18n.RefusalWords;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ReasonField;
import app.synoptic.ui.controls.Theme;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Fields under each other with their labels, and what is done with them. Enter saves, Escape leaves all as it was. It
/// goes when its change is kept, and says why where it is refused.
public abstract class Form extends VBox {

    private final GridPane grid = new GridPane();
    private final HBox buttons = new HBox();
    private final Label refusal = new Label();
    private final ReasonField reason = new ReasonField();
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ChangeSubmitter submitter;
    private final Runnable closing;
    private Supplier<String> why = reason::words;
    private int rows;

    /// @param closing is run when a person has done
    Form(String heading, ChangeSubmitter submitter, Runnable closing) {
        this.submitter = submitter;
        this.closing = closing;
        getStyleClass().add("authoring-form");
        Theme.style(this, "authoring.css");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label head = new Label(heading);
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        head.getStyleClass().add("head");
        grid.getStyleClass().add("grid");
        buttons.getStyleClass().add("buttons");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(grid.heightProperty());
        grid.heightProperty().subscribe(() -> Platform.runLater(this::requestLayout));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, reason, refusal, buttons);
        say("");
    }

    /// One whose way on is no change of the open dossier.
    Form(String heading, Runnable closing) {
        this(heading, (_, _, _, _) -> {
            throw new IllegalStateException("it makes no change");
        }, closing);
        because(() -> "");
    }

    /// Has the change made for a reason that is said elsewhere in the form, or for none.
    final void because(Supplier<String> own) {
        why = own;
        getChildren().remove(reason);
    }

    /// Why the change is made; empty where nobody says so.
    final String why() {
        return why.get().strip();
    }

    /// What takes the focus first.
    public abstract Node initialFocus();

    static TextField line(String id, @Nullable String first) {
        TextField field = new TextField(first == null ? "" : first);
        field.setId(id);
        return field;
    }

    static TextArea lines(String id, @Nullable String first) {
        TextArea area = new TextArea(first == null ? "" : first);
        area.setId(id);
        area.setPrefRowCount(2);
        area.setWrapText(true);
        return area;
    }

    /// What was typed; null where nothing was.
    static @Nullable String typed(TextInputControl field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }

    /// Adds a field under the others.
    final void row(String key, Region field) {
        Label label = new Label(Messages.get(key));
        label.setLabelFor(switch (field) {
            case DateField date -> date.field();
            case NamesField names -> names.initialFocus();
            case ZoneField zone -> zone.change();
            default -> field;
        });
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add("field-label");
        GridPane.setHgrow(field, Priority.ALWAYS);
        GridPane.setValignment(label, VPos.TOP);
        field.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(rows++, label, field);
    }

    /// Adds something under the last field.
    final void under(Node node) {
        GridPane.setHgrow(node, Priority.ALWAYS);
        grid.add(node, 1, rows++);
    }

    /// Adds something over the whole width.
    final void wide(Node node) {
        GridPane.setHgrow(node, Priority.ALWAYS);
        grid.add(node, 0, rows++, 2, 1);
    }

    /// Adds a button, and behind it what `rows` adds: that shows while the button is pressed, as it is at first if `open`.
    final void more(boolean open, Runnable rows) {
        ToggleButton more = new ToggleButton();
        more.setId("authoring-more");
        more.getStyleClass().add("more");
        more.setSelected(open);
        more.textProperty().bind(more.selectedProperty().map(on -> Messages.get(on ? "authoring.less" : "authoring.more")));
        wide(more);
        int above = grid.getChildren().size();
        rows.run();
        for (Node node : grid.getChildren().subList(above, grid.getChildren().size())) {
            node.visibleProperty().bind(more.selectedProperty());
            node.managedProperty().bind(more.selectedProperty());
        }
    }

    /// Adds what leads out of it: `extras`, then leaving all as it was, then saving.
    final void end(ObservableValue<Boolean> sound, Supplier<Edit> edit, Node... extras) {
        end(Messages.get("authoring.save"), sound, () -> make(edit), extras);
    }

    /// The same for one that makes no change itself: it goes, and `saved` is run.
    final void saving(ObservableValue<Boolean> sound, Runnable saved) {
        end(Messages.get("authoring.save"), sound, () -> {
            closing.run();
            saved.run();
        });
    }

    /// The same, with a way on of another name.
    ///
    /// @return that way on
    final Button end(String words, ObservableValue<Boolean> sound, Runnable on, Node... extras) {
        Button cancel = new Button(Messages.get("session.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> closing.run());
        Button go = new Button(words);
        go.setId("authoring-save");
        go.setDefaultButton(true);
        go.disableProperty().bind(Bindings.createBooleanBinding(() -> busy.get() || !sound.getValue(), busy, sound));
        go.setOnAction(_ -> on.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        buttons.getChildren().setAll(extras);
        buttons.getChildren().addAll(gap, cancel, go);
        buttons.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        return go;
    }

    /// A button that makes a change of its own.
    final Button button(String id, String key, Supplier<Edit> edit) {
        Button button = new Button(Messages.get(key));
        button.setId(id);
        button.setOnAction(_ -> make(edit));
        return button;
    }

    /// Has a change made: then the form goes. Where it cannot be made, it stays and says why.
    final void make(Supplier<Edit> edit) {
        if (busy.get()) {
            return;
        }
        say("");
        try {
            Edit change = edit.get();
            busy.set(true);
            submitter.make(change, why(), this::close, this::refuse);
        } catch (Refusal e) {
            refuse(RefusalWords.spoken(e));
        }
    }

    final void close() {
        if (getScene() != null) {
            closing.run();
        }
    }

    private void refuse(String why) {
        busy.set(false);
        say(Messages.get("authoring.refused", why));
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
        refusal.setManaged(!sentence.isEmpty());
    }
}
