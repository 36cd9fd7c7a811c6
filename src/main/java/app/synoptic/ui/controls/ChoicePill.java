package app.synoptic.ui.controls;

import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.ui.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A button that drops down a list of which any number can be ticked, says how many are, and beside each choice how many
/// things it would leave.
public final class ChoicePill<T> extends MenuButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private record Row<T>(T choice, CheckBox box, Label count) {}

    private final String key;
    private final Function<T, String> name;
    private final BiConsumer<T, Boolean> listener;
    private final Supplier<ToIntFunction<T>> counts;
    private final List<Row<T>> rows = new ArrayList<>();
    private Function<T, Optional<Hue>> hues = _ -> Optional.empty();
    private Supplier<Map<String, List<T>>> offering = Map::of;
    private Map<T, String> named = Map.of();
    private Map<T, Optional<Hue>> coloured = Map.of();
    private Map<String, List<T>> offered = Map.of();
    private Set<T> chosen = Set.of();

    /// @param key      the key of its title; under `key.tip` stands what it is for
    /// @param counts   how many things a choice would leave; asked for once whenever the list is seen
    /// @param listener is told of every choice that is ticked or no longer
    public ChoicePill(String key, Function<T, String> name, Supplier<ToIntFunction<T>> counts, BiConsumer<T, Boolean> listener) {
        this.key = key;
        this.name = name;
        this.counts = counts;
        this.listener = listener;
        getStyleClass().add("choice-pill");
        Tip.over(this, Messages.get(key + ".tip"));
        setAccessibleHelp(Messages.get(key + ".tip"));
        setOnShowing(_ -> {
            list();
            count();
        });
        choose(Set.of());
    }

    /// Shows choices with their colours.
    public void colour(Function<T, Optional<Hue>> colours) {
        hues = colours;
    }

    /// Offers choices in groups by title; a group without one has the empty title. They are asked for whenever the list is
    /// seen, and not before.
    public void offer(Supplier<Map<String, List<T>>> groups) {
        offering = groups;
        again();
    }

    /// What there is to choose from may be something else now.
    public void again() {
        if (isShowing()) {
            list();
            count();
        }
    }

    private void list() {
        Map<String, List<T>> groups = offering.get();
        List<T> all = groups.values().stream().flatMap(List::stream).distinct().toList();
        Map<T, String> names = all.stream().collect(Collectors.toMap(Function.identity(), name));
        Map<T, Optional<Hue>> colours = all.stream().collect(Collectors.toMap(Function.identity(), hues));
        if (groups.equals(offered) && names.equals(named) && colours.equals(coloured)) {
            return;
        }
        named = names;
        coloured = colours;
        offered = new LinkedHashMap<>(groups);
        rows.clear();
        List<MenuItem> items = new ArrayList<>();
        groups.forEach((title, choices) -> {
            if (!title.isEmpty()) {
                items.add(heading(title, items.isEmpty()));
            }
            choices.forEach(choice -> items.add(item(choice)));
        });
        getItems().setAll(items);
        tick();
    }

    /// Shows which choices are ticked.
    public void choose(Set<T> ticked) {
        chosen = Set.copyOf(ticked);
        tick();
        setText(chosen.isEmpty() ? Messages.get(key) : Messages.get(key) + " · " + chosen.size());
        pseudoClassStateChanged(CHOSEN, !chosen.isEmpty());
        if (isShowing()) {
            count();
        }
    }

    private void tick() {
        rows.forEach(row -> row.box().setSelected(chosen.contains(row.choice())));
    }

    private static MenuItem heading(String title, boolean first) {
        SeparatorMenuItem heading = new SeparatorMenuItem();
        Label words = new Label(title);
        words.getStyleClass().add(first ? "first-heading" : "heading");
        heading.setContent(words);
        return heading;
    }

    private CustomMenuItem item(T choice) {
        CheckBox box = new CheckBox(name.apply(choice));
        Optional<Hue> hue = hues.apply(choice);
        if (hue.isPresent()) {
            box.setGraphic(HueDot.of(hue));
        }
        box.setMouseTransparent(true);
        box.setFocusTraversable(false);
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("count");
        rows.add(new Row<>(choice, box, count));
        HBox line = new HBox(box, count);
        line.getStyleClass().add("choice");
        CustomMenuItem item = new CustomMenuItem(line, false);
        item.setOnAction(_ -> listener.accept(choice, !chosen.contains(choice)));
        return item;
    }

    private void count() {
        ToIntFunction<T> now = counts.get();
        rows.forEach(row -> {
            int left = now.applyAsInt(row.choice());
            row.count().setText(Integer.toString(left));
            row.count().getParent().pseudoClassStateChanged(NONE, left == 0);
            row.box().setAccessibleText(Messages.get("shell.choice", row.box().getText(), left));
        });
    }
}
