package app.synoptic.ui.state.find;

import app.synoptic.domain.Event;
import app.synoptic.text.find.EventHit;
import app.synoptic.text.find.EventWords;
import app.synoptic.text.find.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// By what an event was found.
///
/// @param variants  the other spellings of each name
/// @param attesting the sentence by which it was found, which attests it; null where it was found by its own words
public record EventMatch(Query query, Map<String, List<String>> variants, @Nullable TextHit attesting) {

    /// The words of the event by which it was found.
    public EventHit in(Event event) {
        EventWords words = EventWords.of(event, variants);
        return attesting == null ? words.find(query).orElseGet(() -> new EventHit(words.marks(query), null))
                : new EventHit(words.marks(query), new EventHit.Context(EventHit.Where.PASSAGE, attesting.source(), attesting.snippet()));
    }
}
