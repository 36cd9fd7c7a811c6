package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/// One source's answer to a question.
///
/// @param saidBy whom the source cites for it; null for its own voice
/// @param asOf   the date the answer speaks of
/// @param note   how the value was read, where that is not plain
public record Reading(ReadingId id, SourceId source, Value value, @Nullable String saidBy, @Nullable Edtf asOf,
                      @Nullable String note) implements Testimony {

    /// The same under another id: another answer that says the same.
    public Reading called(ReadingId name) {
        return new Reading(name, source, value, saidBy, asOf, note);
    }
}
