package app.synoptic.store;

import app.synoptic.domain.Delta;
import java.util.Optional;

/// A change that was taken back or made again.
///
/// @param entry what it was, as the history has it
/// @param delta what that has changed of its dossier; empty where more than edits change was changed: then the dossier is
///              to be read again
public record ReplayedChange(JournalEntry entry, Optional<Delta> delta) {}
