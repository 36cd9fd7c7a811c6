package app.synoptic.ui.overview;

import app.synoptic.compare.copy.NearCopy;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// What is known, and what the words of the originals suggest, about who took from whom; many of it when a person asks.
final class Derivations extends VBox {

    private static final int FIRST = 12;

    Derivations(OpenDossier open) {
        getStyleClass().add("derivations");
        List<String> facts = facts(open);
        if (facts.isEmpty()) {
            boolean all = open.dossier().sources().stream()
                    .allMatch(source -> open.text(source.id()).filter(text -> text.original()).isPresent());
            getChildren().add(OverviewLabel.of(Messages.get(all ? "overview.derived.none" : "overview.derived.unknown"), "note"));
            return;
        }
        add(facts.subList(0, Math.min(FIRST, facts.size())));
        if (facts.size() > FIRST) {
            Hyperlink more = new Hyperlink(Messages.get("overview.derived.all", facts.size()));
            more.setOnAction(_ -> {
                getChildren().remove(more);
                add(facts.subList(FIRST, facts.size()));
            });
            getChildren().add(more);
        }
    }

    private void add(List<String> facts) {
        facts.forEach(fact -> getChildren().add(OverviewLabel.of(fact, "fact")));
    }

    private static List<String> facts(OpenDossier open) {
        List<String> facts = new ArrayList<>();
        for (Source source : open.dossier().sources()) {
            if (source.derivedFrom() != null) {
                facts.add(Messages.get("overview.derived.from", source.publisher(), publisher(open, source.derivedFrom())));
            }
        }
        for (NearCopy copy : open.nearCopies()) {
            facts.add(Messages.get(copy.dated() ? "overview.copy" : "overview.copy.undated",
                    publisher(open, copy.copy()), publisher(open, copy.model()), copy.shared(), copy.words(), copy.share()));
        }
        return facts;
    }

    private static String publisher(OpenDossier open, SourceId source) {
        return Publishers.of(open.dossier(), source);
    }
}
