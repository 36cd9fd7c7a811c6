package app.synoptic.propose.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The known events of one affair, read once. A word that many of them share tells none of them: the more there are, the
/// better each is told from the others. Events may come and go, each at the cost of its own words: then for one thread at a time.
public final class KnownEvents {

    private final List<@Nullable EventQuery> queries = new ArrayList<>();
    private final Map<String, Integer> holding = new HashMap<>();
    private int size;

    private KnownEvents() {}

    public static KnownEvents of(List<KnownEvent> events) {
        KnownEvents all = new KnownEvents();
        events.forEach(all::add);
        return all;
    }

    /// Adds one.
    ///
    /// @return its place, which it keeps
    public int add(KnownEvent event) {
        EventQuery query = EventQuery.of(event);
        keys(query).forEach(key -> holding.merge(key, 1, Integer::sum));
        queries.add(query);
        size++;
        return queries.size() - 1;
    }

    /// Takes one away; its place stays empty.
    public void remove(int event) {
        keys(query(event)).forEach(key -> holding.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1));
        queries.set(event, null);
        size--;
    }

    private static Stream<String> keys(EventQuery query) {
        return Stream.concat(query.terms().keySet().stream(), query.terms().keySet().stream().flatMap(key -> WordFamilies.of(key).stream()).distinct());
    }

    public int size() {
        return size;
    }

    EventQuery query(int event) {
        EventQuery query = queries.get(event);
        if (query == null) {
            throw new IllegalArgumentException("there is no event at " + event);
        }
        return query;
    }

    /// How well a term or a family tells these events apart: 1 where one holds it, near 0 where all do.
    double telling(String key) {
        int df = Math.max(1, holding.getOrDefault(key, 0));
        return (Math.log(1 + (size - df + 0.5) / (df + 0.5)) + 0.1) / (Math.log(1 + (size - 0.5) / 1.5) + 0.1);
    }
}
