package app.synoptic.dossier.merge;

import app.synoptic.domain.Evidence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whose evidence can be used, by source and kind of text: fingerprints under one key say nothing under another, and a
/// quotation belongs to the digest it was taken from.
final class KeyCompatibility {

    /// Where both versions go by the same key, or the same digest, either's evidence can be used.
    private static final Choice EITHER = Choice.BOTH;

    private record Unit(SourceId source, TextKind kind) {}

    private final Map<Unit, Choice> usable = new HashMap<>();

    void put(SourceId source, TextKind kind, Choice whose) {
        usable.put(new Unit(source, kind), whose);
    }

    boolean either(SourceId source, TextKind kind) {
        return of(source, kind) == EITHER;
    }

    private Choice of(SourceId source, TextKind kind) {
        return usable.getOrDefault(new Unit(source, kind), EITHER);
    }

    /// Those of `pieces` by which versions can be compared.
    List<Evidence> comparable(SourceId source, List<Evidence> pieces) {
        return pieces.stream().filter(piece -> either(source, piece.of())).toList();
    }

    /// The evidence of a testimony of which one version, `chosen`, is taken: what cannot be used of it gives its place to
    /// the other's.
    List<Evidence> take(SourceId source, List<Evidence> chosen, List<Evidence> other, Choice side) {
        Choice opposite = side == Choice.MINE ? Choice.THEIRS : Choice.MINE;
        Map<TextKind, List<Evidence>> instead = new EnumMap<>(TextKind.class);
        for (TextKind kind : TextKind.values()) {
            if (of(source, kind) == opposite) {
                instead.put(kind, other.stream().filter(piece -> piece.of() == kind).toList());
            }
        }
        Set<Evidence> taken = new LinkedHashSet<>();
        for (Evidence piece : chosen) {
            List<Evidence> others = instead.get(piece.of());
            if (others == null || (others.isEmpty() && piece.of() == TextKind.DIGEST)) {
                taken.add(piece);
            } else {
                taken.addAll(others);
            }
        }
        instead.values().forEach(taken::addAll);
        return MergeKeys.distinct(taken);
    }

    /// How many passages of originals one version has cannot be used, where the other has none in their place.
    int unusable(SourceId source, List<Evidence> pieces, List<Evidence> other, Choice side) {
        if (other.stream().anyMatch(piece -> piece.of() == TextKind.ORIGINAL)) {
            return 0;
        }
        return (int) pieces.stream().filter(piece -> piece.of() == TextKind.ORIGINAL && !fits(source, piece, side)).count();
    }

    private boolean fits(SourceId source, Evidence piece, Choice side) {
        Choice whose = of(source, piece.of());
        return whose == EITHER || whose == side;
    }
}
