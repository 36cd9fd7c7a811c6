package app.synoptic.compare;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.SourceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts pairs of sources for [Agreement#degree]. Where an editor says that the answers to a question differ and no
/// conflict was computed, all that answer it differ.
final class Degree {

    private record Pair(SourceId one, SourceId other) {}

    private Degree() {}

    /// @param matters with one for each question of `asked`
    static double of(Event event, List<Question> asked, List<Matter> matters) {
        List<Matter> contested = matters.stream().filter(Matter::contested).toList();
        if (contested.isEmpty()) {
            return 0;
        }
        Set<Pair> comparable = pairs(event.attestations().stream().map(Attestation::source).distinct().toList());
        Map<QuestionId, List<SourceId>> answering = new HashMap<>();
        for (Question question : asked) {
            List<SourceId> sources = question.readings().stream().map(Reading::source).distinct().toList();
            answering.put(question.id(), sources);
            comparable.addAll(pairs(sources));
        }
        Set<Pair> apart = new HashSet<>();
        for (Matter matter : contested) {
            matter.judgement().conflicts().forEach(conflict -> conflict.ones().forEach(one ->
                    conflict.others().forEach(other -> apart.add(pair(one, other)))));
            if (matter.judgement().conflicts().isEmpty()) {
                matter.question().ifPresent(question -> apart.addAll(pairs(answering.getOrDefault(question, List.of()))));
            }
        }
        return comparable.isEmpty() ? 0 : (double) apart.size() / comparable.size();
    }

    private static Set<Pair> pairs(Collection<SourceId> sources) {
        Set<Pair> pairs = new HashSet<>();
        for (SourceId one : sources) {
            sources.stream().filter(other -> one.compareTo(other) < 0).forEach(other -> pairs.add(new Pair(one, other)));
        }
        return pairs;
    }

    private static Pair pair(SourceId one, SourceId other) {
        return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
}
