package app.synoptic.intake;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person judged of evidence in the texts held: that it does not stand there, or that other words stand for it. A
/// merge may name the evidence otherwise; it is the same where the same source supports the same matter by the same
/// selector.
final class Judgements {

    /// What an event or a question has of a source.
    private record Matter(boolean event, String about, SourceId source) {}

    private record Piece(Matter matter, Selector selector) {}

    private final Map<TextId, Set<Piece>> withdrawn = new HashMap<>();
    private final Map<TextId, Set<Piece>> standing = new HashMap<>();

    /// Those that were made of a dossier as it is kept.
    static Judgements of(Library library, Catalogue mine, List<HeldText> held) {
        Judgements judgements = new Judgements();
        Map<EvidenceId, Piece> pieces = pieces(mine);
        for (HeldText text : held) {
            for (Finding found : library.findings(mine.dossier().id(), text.text())) {
                Piece piece = pieces.get(found.evidence());
                if (piece != null && found.match().settled()) {
                    (found.match() == Match.WITHDRAWN ? judgements.withdrawn : judgements.standing)
                            .computeIfAbsent(found.text(), _ -> new HashSet<>()).add(piece);
                }
            }
        }
        return judgements;
    }

    static Judgements none() {
        return new Judgements();
    }

    /// What was found of a merged dossier's evidence, with what was judged already left judged. A judgement falls where the
    /// merge takes away any evidence of the same matter that stood in the text: it may be what the judgement rests on.
    List<Finding> on(Catalogue merged, List<Finding> found) {
        if (withdrawn.isEmpty()) {
            return found;
        }
        Map<EvidenceId, Piece> pieces = pieces(merged);
        Set<Piece> kept = new HashSet<>(pieces.values());
        return found.stream().map(one -> {
            Piece piece = pieces.get(one.evidence());
            return piece != null && judged(piece, one.text(), kept) ? one.withdrawn() : one;
        }).toList();
    }

    private boolean judged(Piece piece, TextId text, Set<Piece> kept) {
        return withdrawn.getOrDefault(text, Set.of()).contains(piece) && standing.getOrDefault(text, Set.of()).stream()
                .filter(other -> other.matter().equals(piece.matter())).allMatch(kept::contains);
    }

    private static Map<EvidenceId, Piece> pieces(Catalogue catalogue) {
        Map<EvidenceId, Piece> pieces = new HashMap<>();
        for (Source source : catalogue.dossier().sources()) {
            for (TextKind kind : TextKind.values()) {
                catalogue.selectors(source.id(), kind).forEach((evidence, selector) ->
                        pieces.put(evidence, new Piece(matter(evidence.testimony(), source.id()), selector)));
            }
        }
        return pieces;
    }

    private static Matter matter(TestimonyId testimony, SourceId source) {
        return new Matter(testimony instanceof AttestationId, testimony.about(), source);
    }
}
