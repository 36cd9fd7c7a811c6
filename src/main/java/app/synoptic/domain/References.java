package app.synoptic.domain;

import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.kept.HashTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What in a dossier names what else, told from the other end. Immutable: a change makes the next one, looking only at what it
/// names.
///
/// @param told    what each testimony is to
/// @param phases  the events that are phases of an event, in no order
/// @param asking  the questions about an event, in no order
record References(HashTrie<TestimonyId, Topic.Id> told, HashTrie<EventId, List<EventId>> phases, HashTrie<EventId, List<QuestionId>> asking) {

    private static final References NONE = new References(HashTrie.empty(), HashTrie.empty(), HashTrie.empty());

    static References of(Collection<Event> events, Collection<Question> questions) {
        References all = NONE;
        for (Event event : events) {
            all = all.with(event);
        }
        for (Question question : questions) {
            all = all.with(question);
        }
        return all;
    }

    References after(Delta delta) {
        References next = this;
        for (Change<Event> change : delta.events().values()) {
            next = change.before() == null ? next : next.without(change.before());
        }
        for (Change<Question> change : delta.questions().values()) {
            next = change.before() == null ? next : next.without(change.before());
        }
        for (Change<Event> change : delta.events().values()) {
            next = change.after() == null ? next : next.with(change.after());
        }
        for (Change<Question> change : delta.questions().values()) {
            next = change.after() == null ? next : next.with(change.after());
        }
        return next;
    }

    private References with(Topic topic) {
        HashTrie<TestimonyId, Topic.Id> more = told;
        for (Testimony testimony : topic.testimonies()) {
            more = more.plus(testimony.id(), topic.id());
        }
        return switch (topic) {
            case Event event -> new References(more, event.partOf() == null ? phases : adding(phases, event.partOf(), event.id()), asking);
            case Question question -> new References(more, phases, each(question.events(), asking, (all, event) -> adding(all, event, question.id())));
        };
    }

    private References without(Topic topic) {
        HashTrie<TestimonyId, Topic.Id> left = told;
        for (Testimony testimony : topic.testimonies()) {
            left = left.minus(testimony.id());
        }
        return switch (topic) {
            case Event event -> new References(left, event.partOf() == null ? phases : taking(phases, event.partOf(), event.id()), asking);
            case Question question -> new References(left, phases, each(question.events(), asking, (all, event) -> taking(all, event, question.id())));
        };
    }

    private interface Step<M, E> {
        M with(M all, E each);
    }

    private static <M, E> M each(Collection<E> some, M all, Step<M, E> step) {
        M next = all;
        for (E each : some) {
            next = step.with(next, each);
        }
        return next;
    }

    private static <K, V> HashTrie<K, List<V>> adding(HashTrie<K, List<V>> all, K key, V value) {
        List<V> more = new ArrayList<>(some(all, key));
        more.add(value);
        return all.plus(key, List.copyOf(more));
    }

    private static <K, V> HashTrie<K, List<V>> taking(HashTrie<K, List<V>> all, K key, V value) {
        List<V> left = new ArrayList<>(some(all, key));
        left.remove(value);
        return left.isEmpty() ? all.minus(key) : all.plus(key, List.copyOf(left));
    }

    private static <K, V> List<V> some(HashTrie<K, List<V>> all, K key) {
        @Nullable List<V> some = all.get(key);
        return some == null ? List.of() : some;
    }

    List<EventId> phasesOf(EventId whole) {
        return some(phases, whole);
    }

    List<QuestionId> asking(EventId event) {
        return some(asking, event);
    }
}
