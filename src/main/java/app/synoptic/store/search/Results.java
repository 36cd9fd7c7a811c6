package app.synoptic.store.search;

import app.synoptic.domain.EventId;
import java.util.List;
import java.util.Set;

/// What was found.
///
/// @param events    those found by their own words
/// @param sentences in the order of the texts asked for, in each in reading order; the first of them where they are many
/// @param all       how many sentences there are
public record Results(Set<EventId> events, List<NoteHit> notes, List<SentenceHit> sentences, int all) {

    public static final Results NOTHING = new Results(Set.of(), List.of(), List.of(), 0);

    public Results {
        events = Set.copyOf(events);
        notes = List.copyOf(notes);
        sentences = List.copyOf(sentences);
    }

    /// Whether no sentence is left out.
    public boolean whole() {
        return sentences.size() == all;
    }
}
