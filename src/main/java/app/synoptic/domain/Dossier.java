package app.synoptic.domain;

import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.refusal.Reason;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything about one affair except where its passages lie: what every view needs, immutable. Sources keep the
/// order their lanes and panes have; events and questions keep the order of the file.
public final class Dossier {

    /// What a dossier says of itself: all but its sources, events and questions, in the words of [Dossier].
    public record Header(String title, Edtf window, ZoneId zone, @Nullable String note, List<Name> names, List<OwnKind> kinds) {

        public Header {
            names = List.copyOf(names);
            kinds = List.copyOf(kinds);
            Set<Kind> shown = new HashSet<>();
            for (OwnKind kind : kinds) {
                if (!shown.add(kind.id())) {
                    throw Reason.KIND_TWICE.of(kind.id());
                }
            }
        }
    }

    private final DossierId id;
    private final Header header;
    private final List<Source> sources;
    private final List<Event> events;
    private final List<Question> questions;

    private Dossier(DossierId id, Header header, List<Source> sources, List<Event> events, List<Question> questions) {
        this.id = id;
        this.header = header;
        this.sources = List.copyOf(sources);
        this.events = List.copyOf(events);
        this.questions = List.copyOf(questions);
    }

    /// @param window the stretch of time the affair takes: what a timeline shows first
    /// @param zone   the zone in which plain dates begin and end
    /// @param note   how dates were decided and ambiguities read, shown to the reader
    /// @param kinds  how it shows its kinds of event, in the order of the legend; others are shown by their ids
    /// @throws app.synoptic.domain.refusal.Refusal if two things have one id, or an event is a phase of none or of itself
    public Dossier(DossierId id, String title, Edtf window, ZoneId zone, @Nullable String note,
                   List<Name> names, List<OwnKind> kinds, List<Source> sources, List<Event> events, List<Question> questions) {
        this(id, new Header(title, window, zone, note, names, kinds), sources, events, questions);
        Set<SourceId> known = new HashSet<>();
        this.sources.forEach(source -> once(Reason.SOURCE_TWICE, known.add(source.id()), source.id()));
        Set<EventId> told = new HashSet<>();
        this.events.forEach(event -> once(Reason.EVENT_TWICE, told.add(event.id()), event.id()));
        Set<QuestionId> asked = new HashSet<>();
        this.questions.forEach(question -> once(Reason.QUESTION_TWICE, asked.add(question.id()), question.id()));
        Set<TestimonyId> said = new HashSet<>();
        this.events.forEach(event -> event.attestations().forEach(one -> once(Reason.TESTIMONY_TWICE, said.add(one.id()), one.id())));
        this.questions.forEach(question -> question.readings().forEach(one -> once(Reason.TESTIMONY_TWICE, said.add(one.id()), one.id())));
        Phases phases = Phases.of(this.events);
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

    private static void once(Reason twice, boolean first, Object id) {
        if (!first) {
            throw twice.of(id);
        }
    }

    public DossierId id() {
        return id;
    }

    /// What it says of itself.
    public Header header() {
        return header;
    }

    public String title() {
        return header.title();
    }

    public Edtf window() {
        return header.window();
    }

    public ZoneId zone() {
        return header.zone();
    }

    public @Nullable String note() {
        return header.note();
    }

    public List<Name> names() {
        return header.names();
    }

    public List<OwnKind> kinds() {
        return header.kinds();
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Event> events() {
        return events;
    }

    public List<Question> questions() {
        return questions;
    }

    /// The same with other sources, events and questions.
    public Dossier with(List<Source> others, List<Event> happenings, List<Question> asked) {
        return new Dossier(id, title(), window(), zone(), note(), names(), kinds(), others, happenings, asked);
    }

    /// The same that says something else of itself.
    public Dossier under(Header other) {
        return new Dossier(id, other, sources, events, questions);
    }

    /// The same with other spellings of names.
    public Dossier spelling(List<Name> spelled) {
        return under(new Header(title(), window(), zone(), note(), spelled, kinds()));
    }

    /// The same that shows its kinds otherwise.
    public Dossier showing(List<OwnKind> shown) {
        return under(new Header(title(), window(), zone(), note(), names(), shown));
    }

    /// The same, said of another stretch of time, in another zone, under another title.
    public Dossier described(String newTitle, Edtf newWindow, ZoneId newZone, @Nullable String newNote) {
        return under(new Header(newTitle, newWindow, newZone, newNote, names(), kinds()));
    }

    /// The same under another id and title.
    public Dossier copied(DossierId as, String newTitle) {
        return new Dossier(as, new Header(newTitle, window(), zone(), note(), names(), kinds()), sources, events, questions);
    }

    /// What becomes of it by a change that was made of it. Whoever made the change has seen to it that it fits: only what is
    /// named in it is looked at.
    public Dossier after(Delta delta) {
        Change<Header> head = delta.head();
        Header now = head == null ? header : Objects.requireNonNull(head.after());
        return new Dossier(id, now, next(sources, delta.sources(), delta.order().sources(), Source::id),
                next(events, delta.events(), delta.order().events(), Event::id),
                next(questions, delta.questions(), delta.order().questions(), Question::id));
    }

    private static <I, T> List<T> next(List<T> before, Map<I, Change<T>> changes, Map<I, Optional<I>> order, Function<T, I> id) {
        if (changes.isEmpty()) {
            return before;
        }
        List<T> next = new ArrayList<>(before.size() + changes.size());
        for (T one : before) {
            Change<T> change = changes.get(id.apply(one));
            T now = change == null ? one : change.after();
            if (now != null) {
                next.add(now);
            }
        }
        order.forEach((added, behind) -> {
            Change<T> change = changes.get(added);
            T now = change == null || !change.adds() ? null : change.after();
            if (now != null) {
                next.add(behind.isEmpty() ? 0 : place(next, behind.get(), id), now);
            }
        });
        changes.forEach((added, change) -> {
            T now = change.after();
            if (now != null && change.adds() && !order.containsKey(added)) {
                next.add(now);
            }
        });
        return next;
    }

    /// The place behind one, or behind all where it is not there.
    private static <I, T> int place(List<T> all, I behind, Function<T, I> id) {
        for (int at = all.size() - 1; at >= 0; at--) {
            if (id.apply(all.get(at)).equals(behind)) {
                return at + 1;
            }
        }
        return all.size();
    }

    /// What a kind of event is called: its label, else its id in words.
    public String called(Kind kind) {
        return kind(kind).map(OwnKind::label).orElseGet(() -> kind.value().replace('-', ' '));
    }

    public Optional<OwnKind> kind(Kind kind) {
        return kinds().stream().filter(one -> one.id().equals(kind)).findFirst();
    }

    public Optional<Source> source(SourceId source) {
        return sources.stream().filter(one -> one.id().equals(source)).findFirst();
    }

    public Optional<Event> event(EventId event) {
        return events.stream().filter(one -> one.id().equals(event)).findFirst();
    }

    /// What a source testifies to an event.
    public Optional<Attestation> attestation(AttestationId attestation) {
        return events.stream().flatMap(event -> event.attestations().stream()).filter(one -> one.id().equals(attestation)).findFirst();
    }

    /// The event that an attestation is to.
    public Optional<Event> told(AttestationId attestation) {
        return events.stream().filter(event -> event.attestations().stream().anyMatch(one -> one.id().equals(attestation))).findFirst();
    }

    public Optional<Question> question(QuestionId question) {
        return questions.stream().filter(one -> one.id().equals(question)).findFirst();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Dossier that && id.equals(that.id) && header.equals(that.header)
                && sources.equals(that.sources) && events.equals(that.events) && questions.equals(that.questions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, header);
    }

    @Override
    public String toString() {
        return "Dossier[%s, %d sources, %d events, %d questions]".formatted(id, sources.size(), events.size(), questions.size());
    }
}
