package app.synoptic.edit;

import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.Workpiece.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The pieces of evidence of one testimony.
final class Pieces {

    private Pieces() {}

    static List<Piece> with(List<Piece> pieces, Piece next) {
        return Stream.concat(pieces.stream(), Stream.of(next)).toList();
    }

    /// @throws IllegalArgumentException if there are not so many
    static List<Piece> without(List<Piece> pieces, EvidenceId gone) {
        require(pieces, gone);
        List<Piece> left = new ArrayList<>(pieces);
        left.remove(gone.ordinal() - 1);
        return left;
    }

    /// @throws IllegalArgumentException if there are not so many
    static List<Piece> replacing(List<Piece> pieces, EvidenceId old, Piece now) {
        require(pieces, old);
        List<Piece> next = new ArrayList<>(pieces);
        next.set(old.ordinal() - 1, now);
        return next;
    }

    /// @throws IllegalArgumentException if there are not so many
    static Piece get(List<Piece> pieces, EvidenceId sought) {
        require(pieces, sought);
        return pieces.get(sought.ordinal() - 1);
    }

    /// Whether one of them is found at a place.
    static boolean lie(List<Piece> pieces, Passage place) {
        return pieces.stream().flatMap(piece -> piece.findings().stream()).anyMatch(found -> found.places().contains(place));
    }

    private static void require(List<Piece> pieces, EvidenceId sought) {
        if (sought.ordinal() > pieces.size()) {
            throw Reason.NO_EVIDENCE.of();
        }
    }
}
