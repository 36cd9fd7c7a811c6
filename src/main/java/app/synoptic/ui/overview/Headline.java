package app.synoptic.ui.overview;

import app.synoptic.domain.Verdict;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What is said first of a dossier: how its events stand, how far its sources were read, and how many origins they have.
final class Headline extends VBox {

    private static final List<Verdict> VERDICTS = List.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DIFFER, Verdict.SINGLE);

    /// @param chosen is given the filter that lets through what a number counts
    Headline(OverviewSummary glance, Consumer<Filter> chosen) {
        getStyleClass().add("headline");
        HBox events = new HBox(OverviewLabel.of(Messages.get("overview.events", glance.open().dossier().events().size()), "total"));
        events.getStyleClass().add("verdicts");
        for (Verdict verdict : VERDICTS) {
            int count = glance.verdicts().getOrDefault(verdict, 0);
            Hyperlink link = new Hyperlink(Messages.get("overview.verdict", count, EnumWords.of(verdict)));
            link.setDisable(count == 0);
            link.setOnAction(_ -> chosen.accept(Filter.NONE.with(Facet.VERDICT, verdict.name(), true)));
            events.getChildren().add(link);
        }
        getChildren().setAll(OverviewLabel.of(Messages.get("overview.verdicts"), "title"), events,
                OverviewLabel.of(Messages.get("overview.reading"), "title"), new ReadingBar(glance.read(),
                        Messages.get("overview.origins", glance.sources().size(), glance.origins())));
    }
}
