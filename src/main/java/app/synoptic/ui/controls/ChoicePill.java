package app.synoptic.ui.controls;

import app.synoptic.ui.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

/// A button that drops down a list of which any number can be ticked, and says how many are.
public final class ChoicePill<T> extends MenuButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final String key;
    private final Function<T, String> name;
    private final Consumer<Set<T>> listener;
    private final Set<T> chosen = new LinkedHashSet<>();
    private List<T> offered = List.of();

    /// @param key      the key of its title; under `key.tip` stands what it is for
    /// @param listener is told what is ticked whenever that changes
    public ChoicePill(String key, Function<T, String> name, Consumer<Set<T>> listener) {
        this.key = key;
        this.name = name;
        this.listener = listener;
        getStyleClass().add("choice-pill");
        setTooltip(new Tooltip(Messages.get(key + ".tip")));
        setAccessibleHelp(Messages.get(key + ".tip"));
        say();
    }

    /// Offers other choices; those ticked before stay ticked where they are still offered.
    public void offer(List<T> choices) {
        if (choices.equals(offered)) {
            return;
        }
        offered = new ArrayList<>(choices);
        chosen.retainAll(offered);
        getItems().setAll(offered.stream().map(this::item).toList());
        changed();
    }

    private CustomMenuItem item(T choice) {
        CheckBox box = new CheckBox(name.apply(choice));
        box.setSelected(chosen.contains(choice));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> {
            boolean change = box.isSelected() ? chosen.add(choice) : chosen.remove(choice);
            if (change) {
                changed();
            }
        });
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setOnAction(_ -> box.fire());
        return item;
    }

    private void changed() {
        say();
        listener.accept(Set.copyOf(chosen));
    }

    private void say() {
        setText(chosen.isEmpty() ? Messages.get(key) : Messages.get(key) + " · " + chosen.size());
        pseudoClassStateChanged(CHOSEN, !chosen.isEmpty());
    }
}
