package app.synoptic.edit;

import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import java.util.List;
import java.util.stream.Stream;

/// The pieces of evidence of one testimony.
final class EvidenceList {

    private EvidenceList() {}

    static List<FoundEvidence> with(List<FoundEvidence> pieces, FoundEvidence next) {
        return Stream.concat(pieces.stream(), Stream.of(next)).toList();
    }

    /// @throws IllegalArgumentException if it is not among them
    static List<FoundEvidence> without(List<FoundEvidence> pieces, EvidenceId gone) {
        FoundEvidence old = get(pieces, gone);
        return pieces.stream().filter(piece -> piece != old).toList();
    }

    /// @throws IllegalArgumentException if it is not among them
    static List<FoundEvidence> replacing(List<FoundEvidence> pieces, EvidenceId sought, FoundEvidence now) {
        FoundEvidence old = get(pieces, sought);
        return pieces.stream().map(piece -> piece == old ? now : piece).toList();
    }

    /// @throws IllegalArgumentException if it is not among them
    static FoundEvidence get(List<FoundEvidence> pieces, EvidenceId sought) {
        return pieces.stream().filter(piece -> piece.evidence().key().equals(sought.key())).findFirst().orElseThrow(Reason.NO_EVIDENCE::of);
    }

    /// Whether one of them is found at a place.
    static boolean lie(List<FoundEvidence> pieces, Passage place) {
        return pieces.stream().flatMap(piece -> piece.findings().stream()).anyMatch(found -> found.places().contains(place));
    }
}
