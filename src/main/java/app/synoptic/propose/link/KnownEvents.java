package app.synoptic.propose.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The known events of one affair, read once. A word that many of them share tells none of them: the more there are, the
/// better each is told from the others.
public final class KnownEvents {

    private final List<EventQuery> queries;
    private final Map<String, Integer> holding = new HashMap<>();

    private KnownEvents(List<EventQuery> queries) {
        this.queries = queries;
        for (EventQuery query : queries) {
            Stream.concat(query.terms().keySet().stream(), query.terms().keySet().stream().flatMap(key -> WordFamilies.of(key).stream()).distinct())
                    .forEach(key -> holding.merge(key, 1, Integer::sum));
        }
    }

    public static KnownEvents of(List<KnownEvent> events) {
        return new KnownEvents(events.stream().map(EventQuery::of).toList());
    }

    public int size() {
        return queries.size();
    }

    EventQuery query(int event) {
        return queries.get(event);
    }

    /// How well a term or a family tells these events apart: 1 where one holds it, near 0 where all do.
    double telling(String key) {
        int n = queries.size();
        int df = Math.max(1, holding.getOrDefault(key, 0));
        return (Math.log(1 + (n - df + 0.5) / (df + 0.5)) + 0.1) / (Math.log(1 + (n - 0.5) / 1.5) + 0.1);
    }
}
