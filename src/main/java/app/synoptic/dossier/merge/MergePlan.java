package app.synoptic.dossier.merge;

import java.util.List;

/// What merging would change.
///
/// @param added     what only theirs has: it is added
/// @param filled    what theirs says where mine says nothing, or less: it is taken over
/// @param conflicts what both say otherwise
/// @param mineOnly  what only mine has: it stays
/// @param unusable  how many passages of originals are sealed by another key than the one taken, and are left out
public record MergePlan(List<MergeSubject> added, List<FilledField> filled, List<MergeConflict> conflicts, List<MergeSubject> mineOnly, int unusable) {

    public MergePlan {
        added = List.copyOf(added);
        filled = List.copyOf(filled);
        conflicts = List.copyOf(conflicts);
        mineOnly = List.copyOf(mineOnly);
    }

    /// Whether theirs has nothing that mine does not have.
    public boolean nothingNew() {
        return added.isEmpty() && filled.isEmpty() && conflicts.isEmpty();
    }
}
