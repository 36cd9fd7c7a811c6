package app.synoptic.ui.authoring;

import app.synoptic.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Takes names one after another: each typed one becomes a chip by Enter or a semicolon, and Backspace in the empty field
/// takes the last one back.
final class NamesField extends VBox {

    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();

    /// @param known what is offered for completion
    NamesField(String id, List<String> first, List<String> known) {
        getStyleClass().add("names-field");
        chips.getStyleClass().add("chips");
        field.setId(id);
        field.setPromptText(Messages.get("authoring.names.prompt"));
        getChildren().addAll(chips, field);
        names.addListener((ListChangeListener<String>) _ -> show());
        names.setAll(first);
        show();
        Completion.of(field, known);
        field.textProperty().subscribe(typed -> {
            if (typed.indexOf(';') >= 0) {
                take();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !field.getText().isBlank()) {
                take();
                event.consume();
            } else if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !names.isEmpty()) {
                String last = names.getLast();
                names.removeLast();
                field.setText(last);
                field.positionCaret(last.length());
                event.consume();
            }
        });
    }

    TextField initialFocus() {
        return field;
    }

    /// The names, and what stands in the field still.
    List<String> names() {
        return Stream.concat(names.stream(), typed()).distinct().toList();
    }

    /// Adds a name, unless it is there.
    void add(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private Stream<String> typed() {
        return Stream.of(field.getText().split(";")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private void take() {
        List<String> more = new ArrayList<>(typed().toList());
        more.removeAll(names);
        field.clear();
        names.addAll(more);
    }

    private void show() {
        chips.setVisible(!names.isEmpty());
        chips.setManaged(!names.isEmpty());
        chips.getChildren().setAll(names.stream().map(this::chip).toList());
    }

    private HBox chip(String name) {
        Label words = new Label(name);
        Button away = new Button("×");
        away.setAccessibleText(Messages.get("authoring.names.remove", name));
        away.setOnAction(_ -> {
            names.remove(name);
            field.requestFocus();
        });
        HBox chip = new HBox(words, away);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
