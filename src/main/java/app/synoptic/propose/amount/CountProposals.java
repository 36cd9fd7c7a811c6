package app.synoptic.propose.amount;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.propose.Ground;
import app.synoptic.propose.Proposal.Answer;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import app.synoptic.propose.Proposer;
import app.synoptic.propose.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Proposes questions where sources count the same otherwise, and answers where one counts what is asked for. Both stand on words that
/// testify to an event already.
public final class CountProposals {

    private static final double SCORE = 0.7;
    /// Numbers that are not exact differ where they lie so far apart, as a part of the larger.
    private static final BigDecimal FAR = new BigDecimal("0.2");

    /// What a source counts, and with which words.
    private record Found(Counted said, Amount amount) {}

    private final Event event;
    private final List<Question> asked;

    private CountProposals(Event event, List<Question> asked) {
        this.event = event;
        this.asked = asked;
    }

    /// Questions by the events that they are about.
    public static Map<EventId, List<Question>> asked(List<Question> questions) {
        Map<EventId, List<Question>> asked = new HashMap<>();
        questions.forEach(question -> question.events().forEach(event -> asked.computeIfAbsent(event, _ -> new ArrayList<>()).add(question)));
        return asked;
    }

    /// What is proposed of an event.
    ///
    /// @param said  with which words sources testify to it
    /// @param asked the questions of the dossier about it
    public static List<Proposal> of(Event event, List<Counted> said, List<Question> asked) {
        Map<String, Map<SourceId, List<Found>>> found = new LinkedHashMap<>();
        for (Counted one : said) {
            for (Amount amount : Amounts.of(one.words(), one.language())) {
                found.computeIfAbsent(amount.key(), _ -> new LinkedHashMap<>()).computeIfAbsent(one.source(), _ -> new ArrayList<>()).add(new Found(one, amount));
            }
        }
        CountProposals counts = new CountProposals(event, asked.stream().filter(question -> question.type() == ValueType.NUMBER && question.unit() != null).toList());
        List<Proposal> proposals = new ArrayList<>();
        found.forEach((unit, bySource) -> proposals.addAll(counts.of(unit, plain(bySource))));
        return proposals;
    }

    /// Of each source its one number; a source that has several is not understood.
    private static List<Found> plain(Map<SourceId, List<Found>> bySource) {
        return bySource.values().stream().filter(all -> all.stream().map(found -> found.amount().value()).distinct().count() == 1).map(List::getFirst).toList();
    }

    private List<Proposal> of(String unit, List<Found> found) {
        Optional<Question> known = asked.stream().filter(question -> Amounts.unit(String.valueOf(question.unit())).equals(unit)).findFirst();
        if (known.isPresent()) {
            Question question = known.get();
            return found.stream().filter(one -> question.readings(one.said().source()).isEmpty()).<Proposal>map(one -> new Proposal.Reading(one.said().source(),
                    ground(one, List.of(one.said().source().value(), question.id().value())), question.id(), one.amount().value(), one.said().saidBy())).toList();
        }
        return differ(found) ? List.of(question(found)) : List.of();
    }

    private Proposal question(List<Found> found) {
        Found first = found.getFirst();
        List<Answer> answers = found.stream().map(one -> new Answer(one.said().source(), one.said().place(), one.amount().value(), one.said().saidBy())).toList();
        return new Proposal.NewQuestion(first.said().source(), ground(first, List.of("question", event.id().value(), first.amount().key())), event.id(), first.amount().unit(), answers);
    }

    private static Ground ground(Found one, List<String> key) {
        return new Ground(List.of(one.said().place()), List.of(ProposalId.of(key)), Proposer.RULES, new Why.Counts(one.amount().unit()), SCORE);
    }

    private static boolean differ(List<Found> found) {
        for (Found one : found) {
            for (Found other : found) {
                if (differ(one.amount(), other.amount())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean differ(Amount one, Amount other) {
        Value.Number a = one.value();
        Value.Number b = other.value();
        boolean apart = below(a, b) || below(b, a);
        if (!apart || !one.about() && !other.about()) {
            return apart;
        }
        BigDecimal low = a.max() == null ? b.max() : b.max() == null ? a.max() : a.max().min(b.max());
        BigDecimal high = a.min() == null ? b.min() : b.min() == null ? a.min() : a.min().max(b.min());
        return low != null && high != null && high.subtract(low).compareTo(high.multiply(FAR)) > 0;
    }

    private static boolean below(Value.Number one, Value.Number other) {
        return one.max() != null && other.min() != null && one.max().compareTo(other.min()) < 0;
    }
}
