package app.synoptic.store;

import app.synoptic.domain.Delta;
import java.util.List;
import java.util.Optional;

/// What came of taking one change back among others.
///
/// @param blocking the later changes that stand in the way, oldest first: then nothing was done; empty where it is taken back
/// @param number   the change that takes it back; 0 where nothing was done
/// @param delta    what that has changed of its dossier; empty where more than edits change was changed: then the dossier is
///                 to be read again
public record Reverted(List<JournalEntry> blocking, long number, Optional<Delta> delta) {

    public Reverted {
        blocking = List.copyOf(blocking);
    }
}
