package app.synoptic.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What one edit adds, changes and removes in a dossier, by id. An event stands with its attestations, a question with
/// its readings. What is not named in it is the same before and after.
///
/// @param header whether anything of the dossier besides its sources, events and questions is other than before
public record Delta(boolean header, Map<SourceId, Change<Source>> sources, Map<EventId, Change<Event>> events,
                    Map<QuestionId, Change<Question>> questions) {

    public Delta {
        sources = Map.copyOf(sources);
        events = Map.copyOf(events);
        questions = Map.copyOf(questions);
    }

    /// What makes `after` of `before`. Reads both from end to end: for files that are merged, and for tests.
    public static Delta between(Dossier before, Dossier after) {
        boolean header = !before.with(after.sources(), after.events(), after.questions()).equals(after);
        return new Delta(header, changes(before.sources(), after.sources(), Source::id),
                changes(before.events(), after.events(), Event::id), changes(before.questions(), after.questions(), Question::id));
    }

    private static <I, T> Map<I, Change<T>> changes(Collection<T> before, Collection<T> after, Function<T, I> id) {
        Map<I, T> old = byId(before, id);
        Map<I, T> now = byId(after, id);
        Set<I> all = new LinkedHashSet<>(old.keySet());
        all.addAll(now.keySet());
        Map<I, Change<T>> changes = new LinkedHashMap<>();
        for (I each : all) {
            @Nullable T was = old.get(each);
            @Nullable T is = now.get(each);
            if (!Objects.equals(was, is)) {
                changes.put(each, new Change<>(was, is));
            }
        }
        return changes;
    }

    private static <I, T> Map<I, T> byId(Collection<T> all, Function<T, I> id) {
        Map<I, T> found = new LinkedHashMap<>();
        all.forEach(each -> found.put(id.apply(each), each));
        return found;
    }

    /// The delta that undoes this one.
    public Delta inverse() {
        return new Delta(header, inverse(sources), inverse(events), inverse(questions));
    }

    private static <I, T> Map<I, Change<T>> inverse(Map<I, Change<T>> changes) {
        Map<I, Change<T>> inverse = new LinkedHashMap<>();
        changes.forEach((id, change) -> inverse.put(id, change.inverse()));
        return inverse;
    }

    public boolean isEmpty() {
        return !header && sources.isEmpty() && events.isEmpty() && questions.isEmpty();
    }
}
