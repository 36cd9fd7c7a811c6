package app.synoptic.edit;

import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.edit.EditableDossier.EditedTestimony;
import app.synoptic.edit.EditableDossier.EditedTopic;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says what was changed in a dossier that was edited: testimonies in the order of the sources, no source silent that
/// speaks. Looks at what was touched alone, but for where it stands.
final class Deltas {

    private final EditableDossier edited;
    private final DossierState before;
    /// Whether the sources are as they were.
    private final boolean sameSources;
    /// Those of the sources, where they are others.
    private final Map<SourceId, Integer> places = new HashMap<>();
    private final Map<TestimonyId, List<FoundEvidence>> old = new LinkedHashMap<>();
    private final Map<TestimonyId, List<FoundEvidence>> now = new LinkedHashMap<>();

    /// What was changed since an edited dossier was [EditableDossier#of] its state.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if what was changed does not fit the rest
    static Delta of(EditableDossier edited) {
        return new Deltas(edited).delta();
    }

    private Deltas(EditableDossier edited) {
        this.edited = edited;
        this.before = edited.before();
        sameSources = edited.sources() == before.dossier().sources();
        if (!sameSources) {
            edited.sources().forEach(source -> places.put(source.id(), places.size()));
        }
    }

    /// @throws app.synoptic.domain.refusal.Refusal if it does not fit the rest
    Delta delta() {
        Dossier was = before.dossier();
        Map<EventId, Change<Event>> events = new LinkedHashMap<>();
        Map<QuestionId, Change<Question>> questions = new LinkedHashMap<>();
        edited.edited().forEach((id, told) -> {
            switch (id) {
                case EventId event -> change(was.event(event), told).ifPresent(change -> events.put(event, change));
                case QuestionId question -> change(was.question(question), told).ifPresent(change -> questions.put(question, change));
            }
        });
        requireNew();
        requirePhases(events);
        Map<SourceId, Change<Source>> sources = sources(was.sources());
        return new Delta(Change.of(was.header(), edited.frame().header()).orElse(null), sources, events, questions, evidence(),
                new Delta.Order(order(was.sources(), Source::id, was.bySource(), was::before, sources),
                        order(was.events(), Event::id, was.byEvent(), was::before, events),
                        order(was.questions(), Question::id, was.byQuestion(), was::before, questions)));
    }

    private Map<SourceId, Change<Source>> sources(List<Source> were) {
        Map<SourceId, Change<Source>> changes = new LinkedHashMap<>();
        if (were != edited.sources()) {
            Map<SourceId, Source> next = edited.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
            were.forEach(source -> Change.of(source, next.remove(source.id())).ifPresent(change -> changes.put(source.id(), change)));
            next.forEach((id, source) -> changes.put(id, new Change<>(null, source)));
        }
        return changes;
    }

    private Map<TestimonyId, Change<List<FoundEvidence>>> evidence() {
        Map<TestimonyId, Change<List<FoundEvidence>>> changes = new LinkedHashMap<>();
        Stream.concat(old.keySet().stream(), now.keySet().stream()).distinct().forEach(testimony ->
                Change.of(some(old.get(testimony)), some(now.get(testimony))).ifPresent(change -> changes.put(testimony, change)));
        return changes;
    }

    private static @Nullable List<FoundEvidence> some(@Nullable List<FoundEvidence> pieces) {
        return pieces == null || pieces.isEmpty() ? null : pieces;
    }

    /// @param old as it was; empty where it is new
    /// @param told as it is; empty where it is gone
    @SuppressWarnings("unchecked")
    private <T extends Topic> Optional<Change<T>> change(Optional<T> old, Optional<EditedTopic> told) {
        old.ifPresent(topic -> topic.testimonies().forEach(one -> this.old.put(one.id(), before.evidence(one.id()))));
        return Change.of(old.orElse(null), told.map(one -> (T) made(one)).orElse(null));
    }

    private Topic made(EditedTopic told) {
        List<EditedTestimony> accounts = told.accounts().stream().sorted(Comparator.comparing(one -> known(one.testimony().source()), order())).toList();
        accounts.forEach(account -> keep(account.testimony().id(), account.pieces()));
        List<Testimony> testimonies = accounts.stream().map(EditedTestimony::testimony).toList();
        return told.topic().testified(testimonies, others(told.topic().silences(), testimonies.stream().map(Testimony::source)));
    }

    private void keep(TestimonyId testimony, List<FoundEvidence> pieces) {
        if (now.put(testimony, pieces) != null) {
            throw Reason.TESTIMONY_TWICE.of(testimony);
        }
    }

    private Comparator<SourceId> order() {
        return sameSources ? before.dossier().bySource() : Comparator.comparing(places::get);
    }

    private SourceId known(SourceId source) {
        if (sameSources ? before.dossier().source(source).isEmpty() : !places.containsKey(source)) {
            throw Reason.NO_SOURCE.of(source);
        }
        return source;
    }

    /// A source that speaks is not silent.
    private static Map<SourceId, Silence> others(Map<SourceId, Silence> silences, Stream<SourceId> speaking) {
        Set<SourceId> heard = speaking.collect(Collectors.toSet());
        return silences.entrySet().stream().filter(silence -> !heard.contains(silence.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void requireNew() {
        Set<TestimonyId> added = new HashSet<>(now.keySet());
        added.removeAll(old.keySet());
        for (TestimonyId id : added) {
            if (before.dossier().told(id).isPresent()) {
                throw Reason.TESTIMONY_TWICE.of(id);
            }
        }
    }

    private void requirePhases(Map<EventId, Change<Event>> events) {
        events.forEach((id, change) -> {
            @Nullable Event event = change.after();
            EventId whole = event == null ? null : event.partOf();
            if (whole != null) {
                if (edited.find(whole).isEmpty()) {
                    throw Reason.PHASE_OF_NONE.of(id, whole);
                }
                Set<EventId> seen = new HashSet<>();
                for (EventId at = whole; at != null && seen.add(at); at = edited.find(at).map(one -> one.event().partOf()).orElse(null)) {
                    if (at.equals(id)) {
                        throw Reason.PHASE_OF_ITSELF.of(id);
                    }
                }
            }
        });
        events.forEach((id, change) -> {
            if (change.removes()) {
                edited.phases(id).forEach(phase -> {
                    throw Reason.PHASE_OF_NONE.of(phase, id);
                });
            }
        });
    }

    /// What comes stands behind all that was there, in the order it came.
    private static <I, T> Map<I, Optional<I>> order(List<T> were, Function<T, I> id, Comparator<I> standing, Function<I, Optional<T>> before,
                                                    Map<I, Change<T>> changes) {
        Map<I, Optional<I>> order = new LinkedHashMap<>();
        changes.entrySet().stream().filter(change -> change.getValue().removes()).map(Map.Entry::getKey).sorted(standing)
                .forEach(gone -> order.put(gone, before.apply(gone).map(id)));
        int at = were.size() - 1;
        while (at >= 0 && order.containsKey(id.apply(were.get(at)))) {
            at--;
        }
        Optional<I> last = at < 0 ? Optional.empty() : Optional.of(id.apply(were.get(at)));
        for (Map.Entry<I, Change<T>> change : changes.entrySet()) {
            if (change.getValue().adds()) {
                order.put(change.getKey(), last);
                last = Optional.of(change.getKey());
            }
        }
        return order;
    }
}
