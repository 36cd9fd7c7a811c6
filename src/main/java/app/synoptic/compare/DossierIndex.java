package app.synoptic.compare;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Name.Spellings;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// A dossier by id, and how often it names whom: what its analysis looks up. Names are in the dossier's spelling.
/// Immutable; a change makes the next one, which shares with it what it leaves alone.
///
/// @param about   the questions about an event, in their order
/// @param actors  of all events
/// @param places  of all events
/// @param heard   the sources that testify, by how many testimonies
/// @param answers the questions that are answered with a name
/// @param worded  the questions that a source answers in its own words
record DossierIndex(ZoneId zone, Spellings spellings, List<Source> sources, PMap<EventId, Event> events, PMap<QuestionId, Question> questions,
              PMap<EventId, List<QuestionId>> about, Frequencies<String> actors, Frequencies<String> places,
              Frequencies<SourceId> heard, PMap<String, PSet<QuestionId>> answers, PMap<SourceId, PSet<QuestionId>> worded) {

    /// What one change counts up and down.
    private record Sums(Frequencies.Changes<String> actors, Frequencies.Changes<String> places, Frequencies.Changes<SourceId> heard) {

        void count(Delta delta, Spellings spellings) {
            for (Change<Event> change : delta.events().values()) {
                if (change.before() != null) {
                    change.before().actors().forEach(actor -> actors.take(spellings.of(actor)));
                    change.before().places().forEach(place -> places.take(spellings.of(place)));
                    change.before().attestations().forEach(attestation -> heard.take(attestation.source()));
                }
                if (change.after() != null) {
                    change.after().actors().forEach(actor -> actors.add(spellings.of(actor)));
                    change.after().places().forEach(place -> places.add(spellings.of(place)));
                    change.after().attestations().forEach(attestation -> heard.add(attestation.source()));
                }
            }
            for (Change<Question> change : delta.questions().values()) {
                if (change.before() != null) {
                    change.before().readings().forEach(reading -> heard.take(reading.source()));
                }
                if (change.after() != null) {
                    change.after().readings().forEach(reading -> heard.add(reading.source()));
                }
            }
        }
    }

    /// The next lookup, the actors and places that only one of the two has, and the sources heard in only one.
    record Next(DossierIndex lookup, Set<String> names, Set<SourceId> voices) {}

    static DossierIndex of(Dossier dossier) {
        Dossier empty = dossier.with(List.of(), List.of(), List.of());
        DossierIndex nothing = new DossierIndex(dossier.zone(), Spellings.of(dossier.names()), List.of(), HashTreePMap.empty(), HashTreePMap.empty(),
                HashTreePMap.empty(), Frequencies.none(), Frequencies.none(), Frequencies.none(), HashTreePMap.empty(), HashTreePMap.empty());
        return nothing.after(dossier, Delta.between(empty, dossier)).lookup();
    }

    /// @param delta what made `next` of the dossier this is of, whose zone and names are the same
    Next after(Dossier next, Delta delta) {
        Sums sums = new Sums(new Frequencies.Changes<>(), new Frequencies.Changes<>(), new Frequencies.Changes<>());
        sums.count(delta, spellings);
        Frequencies<String> nextActors = actors.after(sums.actors);
        Frequencies<String> nextPlaces = places.after(sums.places);
        Frequencies<SourceId> nextHeard = heard.after(sums.heard);
        DossierIndex lookup = new DossierIndex(zone, spellings, next.sources(), changed(events, delta.events()), changed(questions, delta.questions()),
                about(delta, next.byQuestion()), nextActors, nextPlaces, nextHeard, indexed(answers, delta, this::names), indexed(worded, delta, DossierIndex::wording));
        Set<String> names = new HashSet<>(sums.actors.turned(actors, nextActors));
        names.addAll(sums.places.turned(places, nextPlaces));
        return new Next(lookup, names, sums.heard.turned(heard, nextHeard));
    }

    private static <I, T> PMap<I, T> changed(PMap<I, T> all, Map<I, Change<T>> changes) {
        PMap<I, T> next = all;
        for (Map.Entry<I, Change<T>> change : changes.entrySet()) {
            @Nullable T after = change.getValue().after();
            next = after == null ? next.minus(change.getKey()) : next.plus(change.getKey(), after);
        }
        return next;
    }

    private PMap<EventId, List<QuestionId>> about(Delta delta, Comparator<QuestionId> order) {
        Map<EventId, Set<QuestionId>> touched = new HashMap<>();
        delta.questions().forEach((id, change) -> {
            Set<EventId> was = change.before() == null ? Set.of() : Set.copyOf(change.before().events());
            Set<EventId> is = change.after() == null ? Set.of() : Set.copyOf(change.after().events());
            was.stream().filter(event -> !is.contains(event)).forEach(event -> asking(event, touched).remove(id));
            is.stream().filter(event -> !was.contains(event)).forEach(event -> asking(event, touched).add(id));
        });
        PMap<EventId, List<QuestionId>> next = about;
        for (Map.Entry<EventId, Set<QuestionId>> one : touched.entrySet()) {
            List<QuestionId> asking = one.getValue().stream().sorted(order).toList();
            next = asking.isEmpty() ? next.minus(one.getKey()) : next.plus(one.getKey(), asking);
        }
        return next;
    }

    private Set<QuestionId> asking(EventId event, Map<EventId, Set<QuestionId>> touched) {
        return touched.computeIfAbsent(event, _ -> new LinkedHashSet<>(about.getOrDefault(event, List.of())));
    }

    private static <K> PMap<K, PSet<QuestionId>> indexed(PMap<K, PSet<QuestionId>> all, Delta delta, Function<Question, Set<K>> keys) {
        PMap<K, PSet<QuestionId>> next = all;
        for (Map.Entry<QuestionId, Change<Question>> one : delta.questions().entrySet()) {
            Question before = one.getValue().before();
            Question after = one.getValue().after();
            for (K key : before == null ? Set.<K>of() : keys.apply(before)) {
                PSet<QuestionId> left = next.getOrDefault(key, HashTreePSet.empty()).minus(one.getKey());
                next = left.isEmpty() ? next.minus(key) : next.plus(key, left);
            }
            for (K key : after == null ? Set.<K>of() : keys.apply(after)) {
                next = next.plus(key, next.getOrDefault(key, HashTreePSet.empty()).plus(one.getKey()));
            }
        }
        return next;
    }

    private static Set<SourceId> wording(Question question) {
        return question.readings().stream().filter(reading -> reading.value() instanceof Value.Worded).map(Reading::source)
                .collect(Collectors.toSet());
    }

    /// The names a question is answered with.
    Set<String> names(Question question) {
        Set<String> names = new HashSet<>();
        for (Reading reading : question.readings()) {
            if (reading.value() instanceof Value.Names(var some, var _)) {
                some.forEach(name -> names.add(spellings.of(name)));
            }
        }
        return names;
    }

    Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    /// The questions about an event, in the dossier's order.
    List<Question> asked(EventId event) {
        List<Question> asked = new ArrayList<>();
        about.getOrDefault(event, List.of()).forEach(id -> question(id).ifPresent(asked::add));
        return asked;
    }

    /// Whether this event is the dossier's own, and not one that only bears its id.
    boolean owns(Event event) {
        return event.equals(events.get(event.id()));
    }

    boolean owns(Question question) {
        return question.equals(questions.get(question.id()));
    }

    /// The events a question is about.
    Stream<Event> told(Question question) {
        return question.events().stream().flatMap(event -> event(event).stream());
    }

    /// The attestations of a question's events by one source, in their order.
    List<Attestation> attested(Question question, SourceId source) {
        return told(question).flatMap(event -> event.attestations().stream())
                .filter(attestation -> attestation.source().equals(source)).toList();
    }
}
