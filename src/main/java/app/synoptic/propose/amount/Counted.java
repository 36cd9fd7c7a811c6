package app.synoptic.propose.amount;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import org.jspecify.annotations.Nullable;

/// Words with which a source testifies to an event.
///
/// @param language of the words, as a tag; null where it is not known
/// @param saidBy   whom the source cites for them; null for its own voice
public record Counted(SourceId source, Passage place, String words, @Nullable String language, @Nullable String saidBy) {}
