package app.synoptic.ui.work;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.edit.DossierState;
import app.synoptic.store.Library;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.TextReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The dossier that is shown, as edits know it: read once where it is opened, and brought from state to state by what each
/// change has changed. Where something else has changed the library, it is read again. Used by the thread that writes, and
/// by no other.
public final class ShownState {

    private final Library library;
    private final TextReader reader;
    private @Nullable DossierState state;
    private long revision;

    public ShownState(Library library) {
        this(library, KeptTexts.atOnce(library));
    }

    ShownState(Library library, TextReader reader) {
        this.library = library;
        this.reader = reader;
    }

    /// The dossier as it is kept; what is shown may be one that it was before changes that are yet to be shown.
    public DossierState of(OpenDossier shown) {
        DossierState known = state;
        if (known == null || revision != library.revision() || !known.dossier().id().equals(shown.dossier().id())) {
            revision = library.revision();
            DossierState read = DossierState.of(library, shown.dossier().id());
            known = read.dossier().equals(shown.dossier()) ? read.with(shown.dossier()) : read;
            state = known;
        }
        return known;
    }

    /// What is to be shown after one change of what [#of] gave for `before`.
    ///
    /// @param before what was shown
    /// @param next   the state it has become by the change
    public OpenDossier next(OpenDossier before, DossierState next, Delta delta) {
        boolean behind = state == null || state.dossier() != before.dossier();
        OpenDossier shown = behind ? DossierLoader.load(library, reader, next.dossier().id(), before)
                : before.after(next.dossier(), delta, texts(before, next, delta), gone(delta));
        state = next.with(shown.dossier());
        revision = library.revision();
        return shown;
    }

    private static Set<SourceId> gone(Delta delta) {
        return delta.sources().entrySet().stream().filter(source -> source.getValue().removes()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Map<SourceId, SourceText> texts(OpenDossier before, DossierState next, Delta delta) {
        Map<EventId, @Nullable Event> events = new LinkedHashMap<>();
        Map<SourceId, Set<EventId>> told = new HashMap<>();
        delta.events().forEach((id, change) -> {
            events.put(id, change.after());
            versions(change).forEach(event -> event.attestations().forEach(one -> note(told, one.source(), id)));
        });
        Set<TestimonyId> known = new HashSet<>();
        delta.events().values().stream().flatMap(ShownState::versions).forEach(event -> event.attestations().forEach(one -> known.add(one.id())));
        delta.questions().values().stream().flatMap(ShownState::versions).forEach(question -> question.readings().forEach(one -> known.add(one.id())));
        Map<ReadingId, @Nullable Reading> readings = new LinkedHashMap<>();
        Map<SourceId, Set<ReadingId>> answered = new HashMap<>();
        delta.questions().forEach((_, change) -> versions(change).forEach(question -> question.readings().forEach(reading -> {
            readings.put(reading.id(), after(change, reading.id()));
            note(answered, reading.source(), reading.id());
        })));
        for (TestimonyId testimony : delta.evidence().keySet().stream().filter(one -> !known.contains(one)).toList()) {
            switch (testimony) {
                case AttestationId attestation -> next.dossier().told(attestation).ifPresent(event -> {
                    events.put(event.id(), event);
                    event.attestations().stream().filter(one -> one.id().equals(attestation)).forEach(one -> note(told, one.source(), event.id()));
                });
                case ReadingId reading -> answer(next.dossier(), reading).forEach(one -> {
                    readings.put(reading, one);
                    note(answered, one.source(), reading);
                });
            }
        }
        Map<SourceId, SourceText> changed = new HashMap<>();
        Stream.concat(told.keySet().stream(), answered.keySet().stream()).distinct().forEach(source -> before.text(source).ifPresent(text -> {
            Map<EventId, List<Finding>> ofEvents = new HashMap<>();
            told.getOrDefault(source, Set.of()).forEach(id -> ofEvents.put(id, findings(events.get(id), text, next)));
            Map<ReadingId, List<Finding>> ofReadings = new HashMap<>();
            answered.getOrDefault(source, Set.of()).forEach(id -> ofReadings.put(id, findings(readings.get(id), text, next)));
            SourceText other = text.with(ofEvents, ofReadings);
            boolean same = ofEvents.keySet().stream().allMatch(id -> text.of(id).equals(other.of(id)))
                    && ofReadings.keySet().stream().allMatch(id -> text.of(id).equals(other.of(id)));
            if (!same) {
                changed.put(source, other);
            }
        }));
        return changed;
    }

    private static <T> Stream<T> versions(Change<T> change) {
        return Stream.of(change.before(), change.after()).filter(Objects::nonNull);
    }

    private static <K, V> void note(Map<K, Set<V>> all, K key, V value) {
        all.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(value);
    }

    private static @Nullable Reading after(Change<Question> change, ReadingId id) {
        Question after = change.after();
        return after == null ? null : after.readings().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private static Stream<Reading> answer(Dossier dossier, ReadingId id) {
        return dossier.told(id).stream().flatMap(topic -> topic.testimonies().stream()).map(Reading.class::cast).filter(one -> one.id().equals(id));
    }

    private static List<Finding> findings(@Nullable Event event, SourceText text, DossierState state) {
        return event == null ? List.of() : event.attestations().stream().filter(one -> one.source().equals(text.source())).map(Attestation::id)
                .flatMap(id -> findings(id, text, state)).toList();
    }

    private static List<Finding> findings(@Nullable Reading reading, SourceText text, DossierState state) {
        return reading == null ? List.of() : findings(reading.id(), text, state).toList();
    }

    private static Stream<Finding> findings(TestimonyId testimony, SourceText text, DossierState state) {
        return state.evidence(testimony).stream().flatMap(piece -> piece.findings().stream()).filter(found -> found.text().equals(text.id()));
    }
}
