package app.synoptic.ui.overview;

import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Shares of the sources below each other: a name, a bar as long as there are sources, and how many. A name leads to the events
/// they tell.
final class BarChart extends GridPane {

    private static final double NAME = 170;
    private static final double LONGEST = 190;
    private static final double SHORTEST = 2;

    BarChart(List<SourceSpread.Share> shares, Consumer<Set<SourceId>> chosen) {
        getStyleClass().add("bar-chart");
        getColumnConstraints().addAll(new ColumnConstraints(NAME), new ColumnConstraints(LONGEST), new ColumnConstraints());
        int most = shares.stream().mapToInt(share -> share.sources().size()).max().orElse(1);
        for (int row = 0; row < shares.size(); row++) {
            SourceSpread.Share share = shares.get(row);
            int count = share.sources().size();
            String spoken = Messages.get("overview.share.spoken", share.words(), count);
            Hyperlink name = new Hyperlink(share.words());
            name.setMaxWidth(NAME);
            name.setAccessibleText(spoken);
            Tip.over(name, spoken);
            name.setOnAction(_ -> chosen.accept(share.sources()));
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            bar.setMaxWidth(Math.max(SHORTEST, LONGEST * count / most));
            Label number = new Label(Integer.toString(count));
            number.getStyleClass().add("number");
            addRow(row, name, bar, number);
        }
    }
}
