package app.synoptic.ui.overview;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The first events of a ranking below their title, each with what its sources say: a press leads to the event.
final class RankingList extends VBox {

    private static final double LABEL = 290;

    /// @param keys  where its words are: `title`, `none`, and `all` for how many there are
    /// @param words what is said of each
    /// @param all   shows all of them; null where no filter can
    RankingList(String keys, OverviewSummary.Ranking ranking, Function<OverviewSummary.Ranked, String> words, Consumer<OverviewSummary.Ranked> chosen, @Nullable Runnable all) {
        getStyleClass().add("ranking");
        getChildren().add(OverviewLabel.of(Messages.get(keys + "title"), "title"));
        if (ranking.first().isEmpty()) {
            getChildren().add(OverviewLabel.of(Messages.get(keys + "none"), "note"));
            return;
        }
        GridPane lines = new GridPane();
        lines.getStyleClass().add("lines");
        for (int row = 0; row < ranking.first().size(); row++) {
            OverviewSummary.Ranked ranked = ranking.first().get(row);
            Hyperlink event = new Hyperlink(ranked.event().label());
            event.setMaxWidth(LABEL);
            Tip.over(event, ranked.event().label());
            event.setOnAction(_ -> chosen.accept(ranked));
            Label counts = new Label(words.apply(ranked));
            counts.getStyleClass().add("counts");
            event.setAccessibleText(ranked.event().label() + ": " + counts.getText());
            lines.addRow(row, event, counts);
        }
        getChildren().add(lines);
        if (ranking.all() > ranking.first().size()) {
            String count = Messages.get(keys + "all", ranking.all());
            if (all == null) {
                getChildren().add(OverviewLabel.of(count, "note"));
            } else {
                Hyperlink link = new Hyperlink(count);
                link.setOnAction(_ -> all.run());
                getChildren().add(link);
            }
        }
    }
}
