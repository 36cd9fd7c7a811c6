package app.synoptic.dossier.merge;

import java.util.List;

/// What only a person can decide. A testimony is decided as a whole, all else property by property.
///
/// @param differences at least one
/// @param both        whether both can stay
public record MergeConflict(MergeSubject thing, List<Difference> differences, boolean both) {

    public MergeConflict {
        differences = List.copyOf(differences);
        if (differences.isEmpty()) {
            throw new IllegalArgumentException("a conflict about nothing: " + thing);
        }
    }

    /// What tells it from all others of its plan.
    public Key key() {
        return new Key(thing, thing instanceof MergeSubject.OfTestimony ? "" : differences.getFirst().field());
    }

    /// Names a conflict.
    public record Key(MergeSubject thing, String field) {}
}
