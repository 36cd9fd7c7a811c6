package app.synoptic.domain;

import app.synoptic.domain.kept.PersistentList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one edit adds, changes and removes in a dossier, by id. An event stands with its attestations, a question with
/// its readings; the evidence of each testimony stands apart. What is not named in it is the same before and after.
///
/// @param head     what the dossier says of itself; null where that stays
/// @param evidence by testimony, all of its evidence where any of it is other; null before or after where it has none
/// @param order    where what comes or goes has its place
public record Delta(@Nullable Change<Dossier.Header> head, Map<SourceId, Change<Source>> sources, Map<EventId, Change<Event>> events,
                    Map<QuestionId, Change<Question>> questions, Map<TestimonyId, Change<List<Evidence.FoundEvidence>>> evidence, Order order) {

    public Delta {
        sources = Map.copyOf(sources);
        events = Map.copyOf(events);
        questions = Map.copyOf(questions);
        evidence = Map.copyOf(evidence);
    }

    /// Of things that come or go, those behind which they stand while they are there; empty for the first. One that is not
    /// among them stands behind all others. Among themselves they are in the order of the dossier.
    public record Order(Map<SourceId, Optional<SourceId>> sources, Map<EventId, Optional<EventId>> events,
                        Map<QuestionId, Optional<QuestionId>> questions) {

        public static final Order NONE = new Order(Map.of(), Map.of(), Map.of());

        public Order {
            sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
            events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
            questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        }
    }

    /// What makes `after` of `before`, but for evidence. Where one was made of the other, looks only at what both do not share;
    /// else reads both from end to end.
    public static Delta between(Dossier before, Dossier after) {
        Map<SourceId, Change<Source>> sources = changes(before.sources(), after.sources(), Source::id);
        Map<EventId, Change<Event>> events = changes(before.events(), after.events(), Event::id);
        Map<QuestionId, Change<Question>> questions = changes(before.questions(), after.questions(), Question::id);
        return new Delta(Change.of(before.header(), after.header()).orElse(null), sources, events, questions, Map.of(),
                new Order(order(sources, Source::id, before::before, after::before), order(events, Event::id, before::before, after::before),
                        order(questions, Question::id, before::before, after::before)));
    }

    /// What was there before first, in its order, then what comes, in its own.
    private static <I, T> Map<I, Change<T>> changes(List<T> before, List<T> after, Function<T, I> id) {
        PersistentList<T> then = PersistentList.of(before);
        PersistentList<T> next = PersistentList.of(after);
        Map<I, T> old = byId(then.besides(next), id);
        Map<I, T> now = byId(next.besides(then), id);
        Set<I> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        Map<I, Change<T>> changes = new LinkedHashMap<>();
        all.forEach(each -> Change.of(old.get(each), now.get(each)).ifPresent(change -> changes.put(each, change)));
        return changes;
    }

    private static <I, T> Map<I, Optional<I>> order(Map<I, Change<T>> changes, Function<T, I> id, Function<I, Optional<T>> then,
                                                    Function<I, Optional<T>> now) {
        Map<I, Optional<I>> order = new LinkedHashMap<>();
        changes.forEach((each, change) -> {
            if (change.removes()) {
                order.put(each, then.apply(each).map(id));
            }
        });
        changes.forEach((each, change) -> {
            if (change.adds()) {
                order.put(each, now.apply(each).map(id));
            }
        });
        return order;
    }

    private static <I, T> Map<I, T> byId(Collection<T> all, Function<T, I> id) {
        Map<I, T> found = new LinkedHashMap<>();
        all.forEach(each -> found.put(id.apply(each), each));
        return found;
    }

    /// The delta that undoes this one.
    public Delta inverse() {
        return new Delta(head == null ? null : head.inverse(), inverse(sources), inverse(events), inverse(questions), inverse(evidence), order);
    }

    private static <I, T> Map<I, Change<T>> inverse(Map<I, Change<T>> changes) {
        Map<I, Change<T>> inverse = new LinkedHashMap<>();
        changes.forEach((id, change) -> inverse.put(id, change.inverse()));
        return inverse;
    }

    /// Whether anything of the dossier besides its sources, events and questions is other than before.
    public boolean header() {
        return head != null;
    }

    public boolean isEmpty() {
        return head == null && sources.isEmpty() && events.isEmpty() && questions.isEmpty() && evidence.isEmpty();
    }

    /// Whether a source, an event, a question or a testimony is there no more.
    public boolean takesAway() {
        return Stream.of(sources, events, questions).flatMap(changes -> changes.values().stream()).anyMatch(Change::removes)
                || !gone().isEmpty();
    }

    /// The attestations that are there no more.
    public Set<AttestationId> gone() {
        Set<AttestationId> gone = new LinkedHashSet<>();
        events.values().stream().map(Change::before).filter(Objects::nonNull)
                .forEach(event -> event.attestations().forEach(one -> gone.add(one.id())));
        events.values().stream().map(Change::after).filter(Objects::nonNull)
                .forEach(event -> event.attestations().forEach(one -> gone.remove(one.id())));
        return gone;
    }

    /// What became of one thing by an edit.
    ///
    /// @param before as it was; null where it was not there
    /// @param after  as it is; null where it is there no more
    public record Change<T>(@Nullable T before, @Nullable T after) {

        public Change {
            if (Objects.equals(before, after)) {
                throw new IllegalArgumentException("a change changes something");
            }
        }

        /// What became of it; empty where nothing did.
        public static <T> Optional<Change<T>> of(@Nullable T before, @Nullable T after) {
            return Objects.equals(before, after) ? Optional.empty() : Optional.of(new Change<>(before, after));
        }

        public boolean adds() {
            return before == null;
        }

        public boolean removes() {
            return after == null;
        }

        /// The change that undoes this one.
        public Change<T> inverse() {
            return new Change<>(after, before);
        }
    }
}
