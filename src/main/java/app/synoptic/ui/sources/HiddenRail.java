package app.synoptic.ui.sources;

import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;

/// At the row's end: how many sources are hidden, and how many passages of what is selected with them. Pressed, it
/// offers to show them again.
final class HiddenRail extends Button {

    private final Label says = new Label();
    private final ContextMenu menu = new ContextMenu();
    private final Consumer<SourceId> showing;
    private final Runnable showingAll;

    HiddenRail(Consumer<SourceId> showing, Runnable showingAll) {
        this.showing = showing;
        this.showingAll = showingAll;
        getStyleClass().setAll("rail", "hidden-rail");
        setId("hidden-sources");
        says.getStyleClass().add("says");
        says.setRotate(90);
        setGraphic(new Group(says));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.TOP_CENTER);
        setMaxHeight(Double.MAX_VALUE);
        Tip.over(this, Messages.get("sources.hidden.tip"));
        setOnAction(_ -> menu.show(this, Side.LEFT, 0, 0));
        setVisible(false);
    }

    /// Shows which sources are hidden; goes where none is.
    void show(List<Column> hidden) {
        setVisible(!hidden.isEmpty());
        int passages = hidden.stream().mapToInt(column -> column.evidence().passages().size()).sum();
        String words = passages == 0 ? Messages.get("sources.hidden", hidden.size())
                : Messages.get("sources.hidden.passages", hidden.size(), passages);
        says.setText(words);
        setAccessibleText(words);
        menu.getItems().setAll(hidden.stream().map(column -> {
            String brief = column.evidence().explained().brief();
            String name = column.source().publisher();
            return item(Messages.get("sources.show", brief.isEmpty() ? name : name + " (" + brief + ")"),
                    () -> showing.accept(column.id()));
        }).toList());
        if (hidden.size() > 1) {
            menu.getItems().add(item(Messages.get("sources.show.all"), showingAll));
        }
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
