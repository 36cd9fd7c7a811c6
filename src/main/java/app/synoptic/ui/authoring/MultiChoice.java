package app.synoptic.ui.authoring;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Chooses several of many, which are looked for by their words. Space ticks.
final class MultiChoice<T> extends VBox {

    private static final double LINE = 28;
    private static final int SEEN = 6;

    private final Map<T, BooleanProperty> ticks = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final TextField sought = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Label told = new Label();

    MultiChoice(String id, List<T> all, Function<T, String> words, Set<T> first) {
        getStyleClass().add("several");
        all.forEach(one -> {
            BooleanProperty tick = new SimpleBooleanProperty(first.contains(one));
            tick.subscribe((_, _) -> count());
            ticks.put(one, tick);
        });
        FilteredList<T> shown = new FilteredList<>(FXCollections.observableArrayList(all));
        sought.setId(id + "-find");
        sought.setPromptText(Messages.get("authoring.several.prompt"));
        sought.setAccessibleText(Messages.get("authoring.several.prompt"));
        sought.textProperty().subscribe(typed -> {
            List<String> parts = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
            shown.setPredicate(one -> parts.stream().allMatch(words.apply(one).toLowerCase(Locale.ROOT)::contains));
        });
        boolean many = all.size() > SEEN;
        sought.setVisible(many);
        sought.setManaged(many);
        list.setId(id);
        list.setItems(shown);
        list.setFixedCellSize(LINE);
        list.setPrefHeight(Math.clamp(all.size(), 1, SEEN) * LINE + 4);
        list.setMinHeight(USE_PREF_SIZE);
        list.setCellFactory(_ -> cell(words));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            T at = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && at != null) {
                tick(at).set(!tick(at).get());
                event.consume();
            }
        });
        told.getStyleClass().add("made");
        getChildren().addAll(sought, list, told);
        count();
    }

    private ListCell<T> cell(Function<T, String> words) {
        CheckBoxListCell<T> cell = new CheckBoxListCell<>(this::tick, new ChosenWords<>(words));
        cell.setPrefWidth(0);
        return cell;
    }

    private BooleanProperty tick(T one) {
        return ticks.computeIfAbsent(one, _ -> new SimpleBooleanProperty());
    }

    private void count() {
        count.set(chosen().size());
        told.setText(Messages.get("authoring.several.count", count.get()));
    }

    /// Those ticked, in the order they were given.
    List<T> chosen() {
        return ticks.entrySet().stream().filter(tick -> tick.getValue().get()).map(Map.Entry::getKey).toList();
    }

    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// What takes the focus first.
    Node initialFocus() {
        return sought.isVisible() ? sought : list;
    }
}
