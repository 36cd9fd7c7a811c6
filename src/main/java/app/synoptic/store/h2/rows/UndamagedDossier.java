package app.synoptic.store.h2.rows;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What is left of a dossier where damaged rows of it were passed over: nothing in it refers to what is missing.
record UndamagedDossier(List<Source> sources, List<Event> events, List<Question> questions) {

    static UndamagedDossier of(List<Source> sources, List<Event> events, List<Question> questions) {
        Set<SourceId> known = sources.stream().map(Source::id).collect(Collectors.toSet());
        Set<EventId> told = events.stream().map(Event::id).collect(Collectors.toSet());
        return new UndamagedDossier(sources.stream().map(source -> left(source, known)).toList(),
                events.stream().map(event -> left(event, known, told)).toList(),
                questions.stream().map(question -> left(question, known, told)).toList());
    }

    private static Source left(Source source, Set<SourceId> known) {
        return source.derivedFrom() == null || known.contains(source.derivedFrom()) ? source
                : source.takenFrom(null);
    }

    private static Event left(Event event, Set<SourceId> known, Set<EventId> told) {
        Event placed = event.partOf() == null || told.contains(event.partOf()) ? event : event.within(null);
        boolean whole = event.attestations().stream().allMatch(one -> known.contains(one.source())) && known.containsAll(event.silences().keySet());
        return whole ? placed : placed.told(event.attestations().stream().filter(one -> known.contains(one.source())).toList(),
                of(event.silences(), known));
    }

    private static Question left(Question question, Set<SourceId> known, Set<EventId> told) {
        Question about = told.containsAll(question.events()) ? question
                : question.about(question.events().stream().filter(told::contains).toList());
        boolean whole = question.readings().stream().allMatch(one -> known.contains(one.source())) && known.containsAll(question.silences().keySet());
        return whole ? about : about.answered(question.readings().stream().filter(one -> known.contains(one.source())).toList(),
                of(question.silences(), known));
    }

    private static <T> Map<SourceId, T> of(Map<SourceId, T> silences, Set<SourceId> known) {
        Map<SourceId, T> left = new HashMap<>(silences);
        left.keySet().retainAll(known);
        return left;
    }

    /// The evidence for what is there.
    static Map<TestimonyId, List<Evidence>> evidence(Dossier dossier, Map<TestimonyId, List<Evidence>> all) {
        Set<TestimonyId> known = new HashSet<>();
        dossier.events().forEach(event -> event.attestations().forEach(one -> known.add(one.id())));
        dossier.questions().forEach(question -> question.readings().forEach(one -> known.add(one.id())));
        if (known.containsAll(all.keySet())) {
            return all;
        }
        Map<TestimonyId, List<Evidence>> left = new HashMap<>(all);
        left.keySet().retainAll(known);
        return left;
    }
}
