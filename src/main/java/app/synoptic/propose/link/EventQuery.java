package app.synoptic.propose.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The terms of a known event: how often each stands in its label and passages, and in how many of them.
///
/// @param terms      in the order they first stand
/// @param pairs      two terms side by side, and in how many of label and passages
/// @param passages   the terms of each passage, counted
/// @param deeds      the terms that report a happening and their families, and in how many of label and passages
/// @param labelDeeds those of the deeds that stand in the label, and their families
/// @param manner     of the passages; of the label where there are none
record EventQuery(KnownEvent event, Map<String, Asked> terms, Map<String, Integer> pairs, List<Map<String, Integer>> passages,
        Map<String, Integer> deeds, Set<String> labelDeeds, Manner manner) {

    /// @param count   how often it stands in all
    /// @param holding in how many of label and passages
    /// @param name    whether it is a name in any of them
    /// @param number  whether it is a number
    record Asked(int count, int holding, boolean label, boolean name, boolean number) {

        Asked plus(Asked other) {
            return new Asked(count + other.count, holding + other.holding, label || other.label, name || other.name, number || other.number);
        }
    }

    static EventQuery of(KnownEvent event) {
        EventQuery query = new EventQuery(event, new LinkedHashMap<>(), new HashMap<>(), new ArrayList<>(), new HashMap<>(), new HashSet<>(),
                Manner.of(event.passages().isEmpty() ? List.of(event.label()) : event.passages()));
        query.take(event.label(), true);
        for (String passage : event.passages()) {
            query.passages.add(query.take(passage, false));
        }
        query.terms.forEach((key, asked) -> {
            if (asked.label() && query.deeds.containsKey(key)) {
                query.labelDeeds.add(key);
                query.labelDeeds.addAll(WordFamilies.of(key));
            }
        });
        return query;
    }

    private Map<String, Integer> take(String text, boolean label) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> reporting = new HashSet<>();
        List<LinkTerm> all = LinkTerms.of(text);
        for (LinkTerm term : all) {
            counts.merge(term.key(), 1, Integer::sum);
            if (term.name()) {
                names.add(term.key());
            }
            if (term.number()) {
                numbers.add(term.key());
            }
            if (term.deed()) {
                reporting.add(term.key());
                reporting.addAll(WordFamilies.of(term.key()));
            }
        }
        counts.forEach((key, count) -> terms.merge(key, new Asked(count, 1, label, names.contains(key), numbers.contains(key)), Asked::plus));
        reporting.forEach(deed -> deeds.merge(deed, 1, Integer::sum));
        LinkTerms.pairs(all).forEach(pair -> pairs.merge(pair, 1, Integer::sum));
        return counts;
    }

    Set<String> names() {
        return keys(Asked::name);
    }

    Set<String> numbers() {
        return keys(Asked::number);
    }

    private Set<String> keys(Predicate<Asked> of) {
        return terms.entrySet().stream().filter(term -> of.test(term.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /// The label and the passages.
    int parts() {
        return 1 + passages.size();
    }
}
