package app.synoptic.ui.sources.question;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Who gives which name or choice, as a table: sources down, what they give across.
final class TallyFigure extends GridPane {

    private static final double NAMES = 204;
    private static final double NARROWEST = 70;

    TallyFigure(AnswerTally tally) {
        getStyleClass().add("tally-figure");
        ColumnConstraints first = new ColumnConstraints(NAMES);
        getColumnConstraints().add(first);
        for (int column = 0; column < tally.names().size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints(NARROWEST, Region.USE_COMPUTED_SIZE, 190);
            constraints.setHalignment(HPos.LEFT);
            getColumnConstraints().add(constraints);
            add(new WrappingLabel(tally.names().get(column), "head"), column + 1, 0);
        }
        for (int row = 0; row < tally.rows().size(); row++) {
            AnswerTally.Row line = tally.rows().get(row);
            add(new WrappingLabel(line.open() ? Messages.get("question.more", line.publisher()) : line.publisher(), "name"), 0, row + 1);
            for (int column = 0; column < tally.names().size(); column++) {
                String name = tally.names().get(column);
                boolean given = line.given().contains(name);
                Label mark = new WrappingLabel(given ? "●" : "–", given ? "given" : "missing");
                mark.setAccessibleText(Messages.get(given ? "question.given" : "question.missing", line.publisher(), name));
                add(mark, column + 1, row + 1);
            }
        }
    }
}
