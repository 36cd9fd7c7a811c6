package app.synoptic.ui.matrix;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.sources.SourceGrouping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;

/// Which sources the matrix has across, in which order and groups: chosen from a menu, which says how many there are.
final class SourcesMenu extends MenuButton {

    private final Consumer<MatrixSources> chosen;
    private MatrixSources now;

    SourcesMenu(MatrixSources first, Consumer<MatrixSources> chosen) {
        this.now = first;
        this.chosen = chosen;
        setId("matrix-sources");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> getItems().setAll(items()));
        getItems().setAll(items());
        count(0, 0);
    }

    /// Shows another choice as made.
    void show(MatrixSources choice) {
        now = choice;
    }

    /// @param shown how many sources have a column
    /// @param all   how many there are
    void count(int shown, int all) {
        setText(shown == all ? Messages.get("matrix.sources.all", all) : Messages.get("matrix.sources.some", shown, all));
        String how = EnumWords.of(now.order()) + ", " + EnumWords.of(now.grouping());
        Tip.over(this, Messages.get("matrix.sources.tip") + "\n" + how);
        setAccessibleText(getText() + ", " + how);
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        CheckMenuItem telling = new CheckMenuItem(Messages.get("matrix.sources.telling"));
        telling.setId("matrix-telling");
        telling.setSelected(now.telling());
        telling.setOnAction(_ -> choose(choice -> choice.telling(telling.isSelected())));
        items.add(telling);
        items.addAll(part("matrix.sources.order", SourceOrder.values(), now.order(), MatrixSources::with));
        items.addAll(part("matrix.sources.grouping", SourceGrouping.values(), now.grouping(), MatrixSources::with));
        return items;
    }

    private interface Taking<T> {
        MatrixSources with(MatrixSources choice, T value);
    }

    private <T extends Enum<T>> List<MenuItem> part(String title, T[] values, T current, Taking<T> taking) {
        Label words = new Label(Messages.get(title));
        words.getStyleClass().add("heading");
        SeparatorMenuItem heading = new SeparatorMenuItem();
        heading.setContent(words);
        List<MenuItem> items = new ArrayList<>(List.of(heading));
        ToggleGroup one = new ToggleGroup();
        for (T value : values) {
            RadioMenuItem item = new RadioMenuItem(EnumWords.of(value));
            item.setId(EnumWords.key(value).replace('.', '-'));
            item.setToggleGroup(one);
            item.setSelected(value == current);
            item.setOnAction(_ -> choose(choice -> taking.with(choice, value)));
            items.add(item);
        }
        return items;
    }

    private void choose(UnaryOperator<MatrixSources> change) {
        now = change.apply(now);
        chosen.accept(now);
    }
}
