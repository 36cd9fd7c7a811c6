package app.synoptic.domain;

import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.Extent;
import app.synoptic.domain.kept.BackReferences;
import app.synoptic.domain.kept.Ordered;
import app.synoptic.domain.refusal.Reason;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// Everything about one affair except where its passages lie: what every view needs, immutable. Sources keep the
/// order their lanes and panes have; events and questions keep the order of the file.
public final class Dossier {

    /// What a dossier says of itself: all but its sources, events and questions, in the words of [Dossier].
    public record Header(String title, @Nullable Edtf window, ZoneId zone, @Nullable String note, List<Name> names, List<KindStyle> kinds) {

        public Header {
            names = List.copyOf(names);
            kinds = List.copyOf(kinds);
            Set<Kind> shown = new HashSet<>();
            kinds.forEach(kind -> once(Reason.KIND_TWICE, shown.add(kind.id()), kind.id()));
        }
    }

    private final DossierId id;
    private final Header header;
    /// What in it refers to what, told from the other end.
    ///
    /// @param told   what each testimony is to
    /// @param phases the events that are phases of an event
    /// @param asking the questions about an event
    private record References(PMap<TestimonyId, Topic.Id> told, BackReferences<EventId, EventId> phases, BackReferences<EventId, QuestionId> asking) {

        private static final References NONE = new References(HashTreePMap.empty(), BackReferences.none(), BackReferences.none());

        private References with(Topic topic) {
            PMap<TestimonyId, Topic.Id> more = told;
            for (Testimony testimony : topic.testimonies()) {
                more = more.plus(testimony.id(), topic.id());
            }
            return switch (topic) {
                case Event event -> new References(more, phases.adding(event.id(), whole(event)), asking);
                case Question question -> new References(more, phases, asking.adding(question.id(), question.events()));
            };
        }

        private References without(Topic topic) {
            PMap<TestimonyId, Topic.Id> left = told;
            for (Testimony testimony : topic.testimonies()) {
                left = left.minus(testimony.id());
            }
            return switch (topic) {
                case Event event -> new References(left, phases.taking(event.id(), whole(event)), asking);
                case Question question -> new References(left, phases, asking.taking(question.id(), question.events()));
            };
        }

        private static List<EventId> whole(Event event) {
            return event.partOf() == null ? List.of() : List.of(event.partOf());
        }

        private References after(Delta delta) {
            List<Change<? extends Topic>> changes = new ArrayList<>(delta.events().values());
            changes.addAll(delta.questions().values());
            References next = this;
            for (Change<? extends Topic> change : changes) {
                next = change.before() == null ? next : next.without(change.before());
            }
            for (Change<? extends Topic> change : changes) {
                next = change.after() == null ? next : next.with(change.after());
            }
            return next;
        }
    }

    /// When its events were, and when its sources appeared.
    private record Dated(Extent events, Extent sources) {

        private Dated after(Delta delta) {
            return new Dated(after(events, delta.events(), Event::date), after(sources, delta.sources(), Source::published));
        }

        private static <T> Extent after(Extent extent, Map<?, Change<T>> changes, Function<T, @Nullable Edtf> date) {
            Extent next = extent;
            for (Change<T> change : changes.values()) {
                next = change.before() == null ? next : next.taking(date.apply(change.before()));
                next = change.after() == null ? next : next.adding(date.apply(change.after()));
            }
            return next;
        }
    }

    private final Ordered<SourceId, Source> sources;
    private final Ordered<EventId, Event> events;
    private final Ordered<QuestionId, Question> questions;
    /// Made when something is first looked for in it.
    private volatile @Nullable References references;
    /// Made when the stretch of time is first asked for that follows from it.
    private volatile @Nullable Dated dated;

    private Dossier(DossierId id, Header header, Ordered<SourceId, Source> sources, Ordered<EventId, Event> events,
                    Ordered<QuestionId, Question> questions, @Nullable References references, @Nullable Dated dated) {
        this.id = id;
        this.header = header;
        this.sources = sources;
        this.events = events;
        this.questions = questions;
        this.references = references;
        this.dated = dated;
    }

    /// @param window the stretch of time the affair takes, as somebody has set it; null where it follows from what is dated
    ///               in it, see [#span()]
    /// @param zone   the zone in which plain dates begin and end
    /// @param note   how dates were decided and ambiguities read, shown to the reader
    /// @param kinds  how it shows its kinds of event, in the order of the legend; others are shown by their ids
    /// @throws app.synoptic.domain.refusal.Refusal if two things have one id, or an event is a phase of none or of itself
    public Dossier(DossierId id, String title, @Nullable Edtf window, ZoneId zone, @Nullable String note,
                   List<Name> names, List<KindStyle> kinds, List<Source> sources, List<Event> events, List<Question> questions) {
        this(id, new Header(title, window, zone, note, names, kinds), Ordered.of(sources, Source::id), Ordered.of(events, Event::id),
                Ordered.of(questions, Question::id), null, null);
        Set<Object> known = new HashSet<>();
        sources.forEach(source -> once(Reason.SOURCE_TWICE, known.add(source.id()), source.id()));
        events.forEach(event -> once(Reason.EVENT_TWICE, known.add(event.id()), event.id()));
        questions.forEach(question -> once(Reason.QUESTION_TWICE, known.add(question.id()), question.id()));
        events.forEach(event -> event.attestations().forEach(one -> once(Reason.TESTIMONY_TWICE, known.add(one.id()), one.id())));
        questions.forEach(question -> question.readings().forEach(one -> once(Reason.TESTIMONY_TWICE, known.add(one.id()), one.id())));
        Phases phases = Phases.of(events);
        phases.wholes().forEach((phase, whole) -> {
            if (!known.contains(whole)) {
                throw Reason.PHASE_OF_NONE.of(phase, whole);
            }
        });
        phases.circle().ifPresent(event -> {
            throw Reason.PHASE_OF_ITSELF.of(event);
        });
    }

    /// One that shows its kinds by their ids.
    public Dossier(DossierId id, String title, @Nullable Edtf window, ZoneId zone, @Nullable String note,
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

    /// The stretch of time that somebody has set for it; null where it follows from what is dated in it.
    public @Nullable Edtf window() {
        return header.window();
    }

    /// The stretch of time the affair takes, both its ends known: as it is set, an open end of that as far as what is dated
    /// reaches; else from the first to the last of its events' best dates; where there are none, of the dates on which its
    /// sources appeared. Empty where nothing is dated.
    public Optional<Bounds> span() {
        Edtf set = window();
        if (set == null) {
            return dated().events().bounds().or(dated().sources()::bounds);
        }
        Bounds own = set.bounds(zone());
        return Optional.of(own.from() != null && own.until() != null ? own : dated().events().closing(set));
    }

    /// The year in which all of the affair lies, which dates in words may leave out; empty where there is none.
    public OptionalInt year() {
        return span().map(span -> span.year(zone())).orElseGet(OptionalInt::empty);
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

    public List<KindStyle> kinds() {
        return header.kinds();
    }

    public List<Source> sources() {
        return sources.all();
    }

    public List<Event> events() {
        return events.all();
    }

    public List<Question> questions() {
        return questions.all();
    }

    /// The same with other sources, events and questions.
    public Dossier with(List<Source> others, List<Event> happenings, List<Question> asked) {
        return new Dossier(id, title(), window(), zone(), note(), names(), kinds(), others, happenings, asked);
    }

    /// The same that says something else of itself.
    public Dossier under(Header other) {
        return new Dossier(id, other, sources, events, questions, references, other.zone().equals(zone()) ? dated : null);
    }

    /// The same with other spellings of names.
    public Dossier spelling(List<Name> spelled) {
        return under(new Header(title(), window(), zone(), note(), spelled, kinds()));
    }

    /// The same that shows its kinds otherwise.
    public Dossier showing(List<KindStyle> shown) {
        return under(new Header(title(), window(), zone(), note(), names(), shown));
    }

    /// The same, said of another stretch of time, in another zone, under another title.
    public Dossier described(String newTitle, @Nullable Edtf newWindow, ZoneId newZone, @Nullable String newNote) {
        return under(new Header(newTitle, newWindow, newZone, newNote, names(), kinds()));
    }

    /// The same under another id and title.
    public Dossier copied(DossierId as, String newTitle) {
        return new Dossier(as, new Header(newTitle, window(), zone(), note(), names(), kinds()), sources, events, questions, references, dated);
    }

    /// What becomes of it by a change that was made of it. Whoever made the change has seen to it that it fits: only what is
    /// named in it is looked at.
    public Dossier after(Delta delta) {
        Change<Header> head = delta.head();
        Header now = head == null ? header : Objects.requireNonNull(head.after());
        References known = references;
        Dated times = now.zone().equals(zone()) ? dated : null;
        return new Dossier(id, now, sources.after(now(delta.sources()), delta.order().sources()),
                events.after(now(delta.events()), delta.order().events()), questions.after(now(delta.questions()), delta.order().questions()),
                known == null ? null : known.after(delta), times == null ? null : times.after(delta));
    }

    private static <I, T> Map<I, Optional<T>> now(Map<I, Change<T>> changes) {
        Map<I, Optional<T>> now = new LinkedHashMap<>();
        changes.forEach((id, change) -> now.put(id, Optional.ofNullable(change.after())));
        return now;
    }

    /// What a kind of event is called: its label, else its id in words.
    public String called(Kind kind) {
        return kind(kind).map(KindStyle::label).orElseGet(() -> kind.value().replace('-', ' '));
    }

    public Optional<KindStyle> kind(Kind kind) {
        return kinds().stream().filter(one -> one.id().equals(kind)).findFirst();
    }

    public Optional<Source> source(SourceId source) {
        return sources.find(source);
    }

    public Optional<Event> event(EventId event) {
        return events.find(event);
    }

    public Optional<Question> question(QuestionId question) {
        return questions.find(question);
    }

    /// The event or question of that id.
    public Optional<? extends Topic> topic(Topic.Id topic) {
        return switch (topic) {
            case EventId event -> event(event);
            case QuestionId question -> question(question);
        };
    }

    private References references() {
        References known = references;
        if (known == null) {
            known = References.NONE;
            for (Event event : events()) {
                known = known.with(event);
            }
            for (Question question : questions()) {
                known = known.with(question);
            }
            references = known;
        }
        return known;
    }

    private Dated dated() {
        Dated known = dated;
        if (known == null) {
            Extent none = Extent.none(zone());
            known = new Dated(none.adding(events(), Event::date), none.adding(sources(), Source::published));
            dated = known;
        }
        return known;
    }

    /// What a source testifies to an event.
    public Optional<Attestation> attestation(AttestationId attestation) {
        return told(attestation).stream().flatMap(event -> event.attestations().stream()).filter(one -> one.id().equals(attestation)).findFirst();
    }

    /// The event that an attestation is to.
    public Optional<Event> told(AttestationId attestation) {
        return told((TestimonyId) attestation).map(Event.class::cast);
    }

    /// What a testimony is to.
    public Optional<? extends Topic> told(TestimonyId testimony) {
        return Optional.ofNullable(references().told().get(testimony)).flatMap(this::topic);
    }

    /// The events that are phases of an event itself, in no order.
    public List<EventId> phases(EventId whole) {
        return references().phases().to(whole);
    }

    /// The questions about an event, in no order.
    public List<QuestionId> asking(EventId event) {
        return references().asking().to(event);
    }

    /// What stands right before one that is there; empty for the first.
    public Optional<Source> before(SourceId source) {
        return sources.before(source);
    }

    public Optional<Event> before(EventId event) {
        return events.before(event);
    }

    public Optional<Question> before(QuestionId question) {
        return questions.before(question);
    }

    /// The order of its sources.
    public Comparator<SourceId> bySource() {
        return Comparator.comparingLong(sources::number);
    }

    /// The order of its events.
    public Comparator<EventId> byEvent() {
        return Comparator.comparingLong(events::number);
    }

    /// The order of its questions.
    public Comparator<QuestionId> byQuestion() {
        return Comparator.comparingLong(questions::number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Dossier that && id.equals(that.id) && header.equals(that.header)
                && sources().equals(that.sources()) && events().equals(that.events()) && questions().equals(that.questions());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, header);
    }

    @Override
    public String toString() {
        return "Dossier[%s, %d sources, %d events, %d questions]".formatted(id, sources().size(), events().size(), questions().size());
    }
}
