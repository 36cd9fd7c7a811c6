package app.synoptic.dossier.merge;

import app.synoptic.dossier.merge.MergeConflict.Key;
import java.util.Map;

/// A person's choices.
///
/// @param otherwise what is chosen for a conflict that is not among them; where both cannot stay, `BOTH` keeps mine
public record MergeDecisions(Choice otherwise, Map<Key, Choice> choices) {

    public MergeDecisions {
        choices = Map.copyOf(choices);
    }

    /// The same choice for all.
    public static MergeDecisions all(Choice choice) {
        return new MergeDecisions(choice, Map.of());
    }

    /// What to do about a conflict.
    Choice of(MergeConflict conflict) {
        Choice choice = choices.getOrDefault(conflict.key(), otherwise);
        return choice == Choice.BOTH && !conflict.both() ? Choice.MINE : choice;
    }
}
