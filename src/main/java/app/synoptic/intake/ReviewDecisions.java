package app.synoptic.intake;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a person judged of evidence in the texts held: that it does not stand there, or that other words stand for it.
final class ReviewDecisions {

    /// A piece of evidence as it was when it was judged. In a file that came it may be called alike and point elsewhere.
    private record Piece(TestimonyId testimony, Evidence evidence) {}

    private final Map<TextId, Set<Piece>> withdrawn = new HashMap<>();
    private final Map<TextId, Set<Piece>> standing = new HashMap<>();

    /// Those that were made of a dossier as it is kept.
    static ReviewDecisions of(Library library, Catalogue mine, List<HeldText> held) {
        ReviewDecisions judgements = new ReviewDecisions();
        for (HeldText text : held) {
            for (Finding found : library.findings(mine.dossier().id(), text.text())) {
                if (found.match().settled()) {
                    piece(mine, found.evidence()).ifPresent(piece -> (found.match() == Match.WITHDRAWN ? judgements.withdrawn : judgements.standing)
                            .computeIfAbsent(found.text(), _ -> new HashSet<>()).add(piece));
                }
            }
        }
        return judgements;
    }

    static ReviewDecisions none() {
        return new ReviewDecisions();
    }

    /// What was found of a merged dossier's evidence, with what was judged already left judged. A judgement falls where the
    /// merge takes away any evidence of the same testimony that stood in the text: it may be what the judgement rests on.
    List<Finding> on(Catalogue merged, List<Finding> found) {
        return withdrawn.isEmpty() ? found : found.stream().map(one -> piece(merged, one.evidence())
                .filter(piece -> judged(piece, one.text(), merged)).map(_ -> one.withdrawn()).orElse(one)).toList();
    }

    private boolean judged(Piece piece, TextId text, Catalogue merged) {
        return withdrawn.getOrDefault(text, Set.of()).contains(piece) && standing.getOrDefault(text, Set.of()).stream()
                .filter(other -> other.testimony().equals(piece.testimony()))
                .allMatch(other -> merged.of(other.testimony()).contains(other.evidence()));
    }

    private static Optional<Piece> piece(Catalogue catalogue, EvidenceId id) {
        return catalogue.of(id.testimony()).stream().filter(piece -> piece.key().equals(id.key())).findFirst()
                .map(piece -> new Piece(id.testimony(), piece));
    }
}
