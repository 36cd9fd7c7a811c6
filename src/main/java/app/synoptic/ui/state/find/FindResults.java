package app.synoptic.ui.state.find;

import app.synoptic.domain.EventId;
import app.synoptic.text.find.Query;
import java.util.List;
import java.util.Map;

/// What was found: the events, by their own words or by those of their passages, and the places in the texts, source by
/// source in reading order.
///
/// @param whole whether that is all; more is on its way otherwise
public record FindResults(Query query, Map<EventId, EventMatch> events, List<TextHit> texts, boolean whole) {

    /// Nothing was looked for.
    public static final FindResults EVERYTHING = new FindResults(Query.NOTHING, Map.of(), List.of(), true);

    public FindResults {
        events = Map.copyOf(events);
        texts = List.copyOf(texts);
    }

    /// Whether an event is among what was looked for.
    public boolean lets(EventId event) {
        return query.isEmpty() || events.containsKey(event);
    }
}
