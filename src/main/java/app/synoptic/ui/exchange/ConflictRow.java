package app.synoptic.ui.exchange;

import app.synoptic.dossier.merge.Choice;
import app.synoptic.dossier.merge.Difference;
import app.synoptic.dossier.merge.MergeConflict;
import app.synoptic.intake.DossierImportWords;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.WrappingLabel;
import javafx.geometry.VPos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One thing both say otherwise, property by property, and what becomes of it.
final class ConflictRow extends VBox {

    private static final int LONGEST = 400;

    private final MergeConflict conflict;
    private final ChoiceBox<Choice> choice;

    ConflictRow(MergeConflict conflict, DossierImportWords words, int number) {
        this.conflict = conflict;
        getStyleClass().add("conflict");
        setMinHeight(USE_PREF_SIZE);
        String thing = words.thing(conflict.thing());
        choice = new EnumChoice<>(Choice.class, Choice.MINE, Messages.get("exchange.choice", thing), _ -> {});
        if (!conflict.both()) {
            choice.getItems().remove(Choice.BOTH);
        }
        choice.setId("conflict-" + number);
        choice.setMinWidth(USE_PREF_SIZE);
        WrappingLabel title = new WrappingLabel(thing, "heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(title, choice);
        head.getStyleClass().add("conflict-head");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("differences");
        grid.getColumnConstraints().addAll(column(18), column(41), column(41));
        grid.addRow(0, new Label(), soft(Messages.get("exchange.mine")), soft(Messages.get("exchange.theirs")));
        int row = 1;
        for (Difference difference : conflict.differences()) {
            grid.addRow(row++, soft(words.field(difference.field())), value(difference.mine()), value(difference.theirs()));
        }
        grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        getChildren().addAll(head, grid);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static WrappingLabel soft(String words) {
        return new WrappingLabel(words, "soft");
    }

    private static WrappingLabel value(String words) {
        return new WrappingLabel(words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words, "value");
    }

    MergeConflict conflict() {
        return conflict;
    }

    Choice choice() {
        return choice.getValue();
    }

    /// Chooses, where that is possible here.
    void choose(Choice wanted) {
        choice.setValue(choice.getItems().contains(wanted) ? wanted : Choice.MINE);
    }
}
