package app.synoptic.ui.state;

import app.synoptic.domain.Event;
import app.synoptic.ui.state.find.FindResults;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How many events each value of each facet would leave, given what is looked for and the other facets' choices.
public record Facets(Map<Facet, Map<String, Integer>> counts) {

    public Facets {
        counts = Map.copyOf(counts);
    }

    public static Facets of(OpenDossier open, Filter filter, FindResults found) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Event event : open.dossier().events()) {
            Set<Facet> refusals = filter.refusals(event, open);
            if (refusals.size() > 1 || !found.lets(event.id())) {
                continue;
            }
            for (Facet facet : refusals.isEmpty() ? Set.of(Facet.values()) : refusals) {
                Map<String, Integer> own = counts.computeIfAbsent(facet, _ -> new HashMap<>());
                facet.of(event, open).forEach(value -> own.merge(value, 1, Integer::sum));
            }
        }
        return new Facets(counts);
    }

    /// How many events would be left if of `facet` this value alone were chosen.
    public static int count(Facet facet, String value, OpenDossier open, Filter filter, FindResults found) {
        return ChoiceCount.of(facet, value, open, filter, found).count();
    }

    /// How many events are left if of `facet` this value alone is chosen.
    public int count(Facet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }
}
