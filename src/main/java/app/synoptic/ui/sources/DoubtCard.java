package app.synoptic.ui.sources;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Match;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.proposals.ProposedHint;
import app.synoptic.ui.state.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A small card that says of doubtful words what is the matter with them, and of others what is proposed of them. What stood in the place
/// of doubtful words is not known, so it is not said.
final class DoubtCard {

    private static final double BELOW = 14;

    private @Nullable Tooltip card;

    /// Says what is the matter with the words at an offset of a text, if anything is.
    static Optional<String> of(List<Finding> findings, SourceText text, int offset) {
        return findings.stream().filter(finding -> !finding.match().settled())
                .filter(finding -> finding.places().stream().anyMatch(place -> place.contains(offset))
                        || finding.differing().stream().anyMatch(place -> place.contains(offset)))
                .findFirst().map(finding -> words(finding, text));
    }

    private static String words(Finding finding, SourceText text) {
        if (finding.match() == Match.AMBIGUOUS) {
            return Messages.get("sources.doubt.ambiguous", finding.places().size());
        }
        String differing = finding.differing().stream()
                .map(place -> text.wording().text().substring(place.start(), place.end()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
        return differing.isBlank() ? Messages.get("sources.doubt.missing") : Messages.get("sources.doubt.changed", differing);
    }

    /// Says at a point of the screen what is the matter with the words there, or what is proposed of them, if anything is.
    ///
    /// @param offset where in the text; empty where nothing of it stands
    void explain(Node owner, SelectedEvidence evidence, SourceText text, OptionalInt offset, Point2D at) {
        offset.stream().boxed().flatMap(own -> of(evidence.findings(), text, own).or(() -> ProposedHint.at(evidence.proposed(), own)).stream()).findFirst()
                .ifPresent(words -> show(owner, words, at));
    }

    /// Shows the card under a point of the screen.
    private void show(Node owner, String words, Point2D at) {
        if (card == null) {
            card = new Tooltip();
            card.getStyleClass().add("doubt-card");
            card.setWrapText(true);
            card.setMaxWidth(320);
            card.setAutoHide(true);
        }
        card.setText(words);
        card.show(owner, at.getX(), at.getY() + BELOW);
    }

    void hide() {
        if (card != null) {
            card.hide();
        }
    }
}
