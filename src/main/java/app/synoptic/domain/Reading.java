package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import org.jspecify.annotations.Nullable;

/// One source's answer to a question.
///
/// @param saidBy   whom the source cites for it; null for its own voice
/// @param asOf     the date the answer speaks of
/// @param note     how the value was read, where that is not plain
/// @param proposed how it came in, where it was proposed; null where a person wrote it
public record Reading(ReadingId id, SourceId source, Value value, @Nullable String saidBy, @Nullable Edtf asOf,
                      @Nullable String note, @Nullable Proposed proposed) implements Testimony {

    /// One that a person wrote.
    public Reading(ReadingId id, SourceId source, Value value, @Nullable String saidBy, @Nullable Edtf asOf, @Nullable String note) {
        this(id, source, value, saidBy, asOf, note, null);
    }

    /// The same under another id: another answer that says the same.
    public Reading called(ReadingId name) {
        return new Reading(name, source, value, saidBy, asOf, note, proposed);
    }
}
