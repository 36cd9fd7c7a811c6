package app.synoptic.compare;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Verdict;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much sources contradict each other, counted in pairs of them; more pairs are more. Whether a contradiction can be
/// reconciled plays no part. Where an editor says that the answers to a question differ and no conflict was computed,
/// all that answer it differ.
///
/// @param apart how many pairs contradict each other on any matter
/// @param pairs how many could
public record DisagreementDegree(int apart, int pairs) implements Comparable<DisagreementDegree> {

    private record Pair(SourceId one, SourceId other) {}

    public DisagreementDegree {
        if (apart < 0 || apart > pairs) {
            throw new IllegalArgumentException("%d of %d pairs cannot be apart".formatted(apart, pairs));
        }
    }

    /// The share of pairs that contradict each other, from 0 to 1; 0 where there are none.
    public double share() {
        return pairs == 0 ? 0 : (double) apart / pairs;
    }

    /// By pairs apart, then by their share.
    @Override
    public int compareTo(DisagreementDegree other) {
        return apart == other.apart ? Double.compare(share(), other.share()) : Integer.compare(apart, other.apart);
    }

    /// The pairs of sources that both attest an event or both answer one question about it.
    ///
    /// @param matters with one for each question of `asked`
    static DisagreementDegree of(Event event, List<Question> asked, List<AspectVerdict> matters) {
        Set<Pair> comparable = pairs(List.copyOf(event.sources()));
        Map<QuestionId, List<SourceId>> answering = new HashMap<>();
        for (Question question : asked) {
            List<SourceId> sources = question.readings().stream().map(Reading::source).distinct().toList();
            answering.put(question.id(), sources);
            comparable.addAll(pairs(sources));
        }
        Set<Pair> apart = new HashSet<>();
        for (AspectVerdict aspect : matters.stream().filter(AspectVerdict::contested).toList()) {
            aspect.judgement().conflicts().forEach(conflict -> conflict.ones().forEach(one ->
                    conflict.others().forEach(other -> apart.add(pair(one, other)))));
            if (aspect.judgement().conflicts().isEmpty()) {
                aspect.question().ifPresent(question -> apart.addAll(pairs(answering.getOrDefault(question, List.of()))));
            }
        }
        return new DisagreementDegree(apart.size(), comparable.size());
    }

    /// The pairs of sources that both answer a question.
    static DisagreementDegree of(Question question, Judgement judgement, Verdict standing) {
        int pairs = pairs(question.readings().stream().map(Reading::source).distinct().toList()).size();
        int apart = judgement.conflicts().stream().mapToInt(conflict -> conflict.ones().size() * conflict.others().size()).sum();
        return new DisagreementDegree(standing != Verdict.DIFFER ? 0 : apart == 0 ? pairs : apart, pairs);
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
