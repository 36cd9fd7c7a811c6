package app.synoptic.ui.sources.table;

import app.synoptic.domain.Source;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.EditRequest;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Below the table: how many sources there are and how many are selected, and what can be done to these. While a cell is corrected
/// it says what is made of what is typed.
final class ActionBar extends HBox {

    private final Label count = new Label();
    private final Label remark = new Label();
    private final MenuButton mark = new MenuButton(Messages.get("sources.table.mark"));
    private final Button derive = new Button(Messages.get("sources.table.derive"));
    private final Button remove = new Button(Messages.get("sources.table.remove"));
    private final List<Region> deeds = List.of(mark, derive, remove);
    private boolean past;
    private boolean any;

    /// @param selected the sources that are meant
    ActionBar(Supplier<List<Source>> selected) {
        getStyleClass().add("deeds");
        count.setId("sources-count");
        count.setMinWidth(USE_PREF_SIZE);
        remark.setId("sources-remark");
        remark.getStyleClass().add("remark");
        remark.setMinWidth(0);
        remark.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(remark, Priority.ALWAYS);
        mark.setId("sources-mark");
        mark.setOnShowing(_ -> mark.getItems().setAll(SourceActions.marking(selected.get()).stream().map(wish -> EditRequest.item(this, wish)).toList()));
        derive.setId("sources-derive");
        derive.setOnAction(_ -> wish(SourceActions.deriving(selected.get())));
        remove.setId("sources-remove");
        remove.setOnAction(_ -> wish(SourceActions.removing(selected.get())));
        deeds.forEach(deed -> deed.setMinWidth(USE_PREF_SIZE));
        getChildren().setAll(count, remark, mark, derive, remove);
        enable();
    }

    private void wish(Wish wish) {
        EditRequest.fire(this, wish);
    }

    /// Says how many there are.
    ///
    /// @param all      sources in the dossier
    /// @param listed   that the filter lets through
    /// @param selected of these
    void count(int all, int listed, int selected) {
        String there = listed == all ? Messages.get("sources.all", all) : Messages.get("sources.table.listed", listed, all);
        count.setText(selected == 0 ? there : Messages.get("sources.table.selected", there, selected));
        any = selected > 0;
        enable();
    }

    /// Whether the past is shown, where nothing can be changed.
    void past(boolean now) {
        past = now;
        enable();
    }

    private void enable() {
        deeds.forEach(deed -> deed.setDisable(past || !any));
    }

    /// Says a sentence; the deeds give way to it.
    ///
    /// @param corrects whether a cell is corrected now
    void say(String words, boolean corrects) {
        remark.setText(words);
        Tip.over(remark, words);
        deeds.forEach(deed -> {
            deed.setVisible(!corrects);
            deed.setManaged(!corrects);
        });
    }
}
