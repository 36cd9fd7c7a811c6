package app.synoptic.dossier.merge;

import app.synoptic.dossier.merge.Conflict.Key;
import java.util.Map;

/// A person's choices.
///
/// @param otherwise what is chosen for a conflict that is not among them; where both cannot stay, `BOTH` keeps mine
public record Decisions(Choice otherwise, Map<Key, Choice> choices) {

    public Decisions {
        choices = Map.copyOf(choices);
    }

    /// The same choice for all.
    public static Decisions all(Choice choice) {
        return new Decisions(choice, Map.of());
    }

    /// What to do about a conflict.
    Choice of(Conflict conflict) {
        Choice choice = choices.getOrDefault(conflict.key(), otherwise);
        return choice == Choice.BOTH && !conflict.both() ? Choice.MINE : choice;
    }
}
