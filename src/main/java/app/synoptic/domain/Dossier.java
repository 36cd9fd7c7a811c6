package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.refusal.Reason;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything about one affair except where its passages lie: what every view needs, immutable. Sources keep the
/// order their lanes and panes have; events and questions keep the order of the file.
///
/// @param window the stretch of time the affair takes: what a timeline shows first
/// @param zone   the zone in which plain dates begin and end
/// @param note   how dates were decided and ambiguities read, shown to the reader
/// @param kinds  how it shows its kinds of event, in the order of the legend; others are shown by their ids
public record Dossier(DossierId id, String title, Edtf window, ZoneId zone, @Nullable String note,
                      List<Name> names, List<OwnKind> kinds, List<Source> sources, List<Event> events, List<Question> questions) {

    public Dossier {
        names = List.copyOf(names);
        kinds = List.copyOf(kinds);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        questions = List.copyOf(questions);
        Set<Kind> shown = new HashSet<>();
        kinds.forEach(kind -> once(Reason.KIND_TWICE, shown.add(kind.id()), kind.id()));
        Set<SourceId> known = new HashSet<>();
        sources.forEach(source -> once(Reason.SOURCE_TWICE, known.add(source.id()), source.id()));
        Set<EventId> told = new HashSet<>();
        events.forEach(event -> once(Reason.EVENT_TWICE, told.add(event.id()), event.id()));
        Set<QuestionId> asked = new HashSet<>();
        questions.forEach(question -> once(Reason.QUESTION_TWICE, asked.add(question.id()), question.id()));
        Phases phases = Phases.of(events);
        phases.wholes().forEach((phase, whole) -> {
            if (!told.contains(whole)) {
                throw Reason.PHASE_OF_NONE.of(phase, whole);
            }
        });
        phases.circle().ifPresent(event -> {
            throw Reason.PHASE_OF_ITSELF.of(event);
        });
    }

    /// One that shows its kinds by their ids.
    public Dossier(DossierId id, String title, Edtf window, ZoneId zone, @Nullable String note,
                   List<Name> names, List<Source> sources, List<Event> events, List<Question> questions) {
        this(id, title, window, zone, note, names, List.of(), sources, events, questions);
    }

    /// The same with other sources, events and questions.
    public Dossier with(List<Source> others, List<Event> happenings, List<Question> asked) {
        return new Dossier(id, title, window, zone, note, names, kinds, others, happenings, asked);
    }

    /// The same with other spellings of names.
    public Dossier spelling(List<Name> spelled) {
        return new Dossier(id, title, window, zone, note, spelled, kinds, sources, events, questions);
    }

    /// The same that shows its kinds otherwise.
    public Dossier showing(List<OwnKind> shown) {
        return new Dossier(id, title, window, zone, note, names, shown, sources, events, questions);
    }

    private static void once(Reason twice, boolean first, Object id) {
        if (!first) {
            throw twice.of(id);
        }
    }

    /// The same, said of another stretch of time, in another zone, under another title.
    public Dossier described(String newTitle, Edtf newWindow, ZoneId newZone, @Nullable String newNote) {
        return new Dossier(id, newTitle, newWindow, newZone, newNote, names, kinds, sources, events, questions);
    }

    /// The same under another id and title.
    public Dossier copied(DossierId as, String newTitle) {
        return new Dossier(as, newTitle, window, zone, note, names, kinds, sources, events, questions);
    }

    /// What a kind of event is called: its label, else its id in words.
    public String called(Kind id) {
        return kind(id).map(OwnKind::label).orElseGet(() -> id.value().replace('-', ' '));
    }

    public Optional<OwnKind> kind(Kind id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public Optional<Event> event(EventId id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    /// What a source testifies to an event.
    public Optional<Attestation> attestation(AttestationId id) {
        return events.stream().flatMap(event -> event.attestations().stream()).filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<Question> question(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
