package app.synoptic.edit;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Source;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.refusal.Reason;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A dossier while it is edited: the state it had, and what has been put in the place of some of it. Each testimony lies
/// together with its evidence. Immutable.
public final class EditableDossier {

    /// One source's testimony, with its evidence.
    public record EditedTestimony(Testimony testimony, List<FoundEvidence> pieces) {
        public EditedTestimony {
            pieces = List.copyOf(pieces);
        }

        EditedTestimony on(List<FoundEvidence> other) {
            return new EditedTestimony(testimony, other);
        }
    }

    /// An event with what testifies to it, or a question with its answers.
    public record EditedTopic(Topic topic, List<EditedTestimony> accounts) {
        public EditedTopic {
            accounts = List.copyOf(accounts);
        }

        /// The event that it is.
        ///
        /// @throws ClassCastException if it is none
        Event event() {
            return (Event) topic;
        }

        /// The question that it is.
        ///
        /// @throws ClassCastException if it is none
        Question question() {
            return (Question) topic;
        }

        Optional<EditedTestimony> account(TestimonyId testimony) {
            return accounts.stream().filter(account -> account.testimony().id().equals(testimony)).findFirst();
        }

        /// The testimony of that id.
        ///
        /// @throws app.synoptic.domain.refusal.Refusal if it has none
        EditedTestimony known(TestimonyId testimony) {
            return account(testimony).orElseThrow(() -> switch (topic) {
                case Event event -> Reason.NO_TESTIMONY_TO.of(event.label(), testimony);
                case Question question -> Reason.NO_ANSWER.of(question.question(), testimony);
            });
        }

        EditedTopic with(EditedTestimony next) {
            return new EditedTopic(topic, Stream.concat(accounts.stream(), Stream.of(next)).toList());
        }

        EditedTopic without(EditedTestimony gone) {
            return new EditedTopic(topic, accounts.stream().filter(account -> !account.equals(gone)).toList());
        }

        EditedTopic replacing(EditedTestimony old, EditedTestimony now) {
            return new EditedTopic(topic, accounts.stream().map(account -> account.equals(old) ? now : account).toList());
        }

        /// The same, described otherwise.
        EditedTopic as(Topic other) {
            return new EditedTopic(other, accounts);
        }
    }

    private final DossierState before;
    private final Dossier frame;
    private final List<Source> sources;
    /// What stands in the place of what was there, or is new; nothing where it is gone.
    private final Map<Topic.Id, Optional<EditedTopic>> topics;

    private EditableDossier(DossierState before, Dossier frame, List<Source> sources, Map<Topic.Id, Optional<EditedTopic>> topics) {
        this.before = before;
        this.frame = frame;
        this.sources = sources;
        this.topics = Collections.unmodifiableMap(topics);
    }

    public static EditableDossier of(DossierState state) {
        return new EditableDossier(state, state.dossier(), state.dossier().sources(), Map.of());
    }

    /// The state it had.
    DossierState before() {
        return before;
    }

    /// The events and questions that were put in the place of others; nothing where one is gone.
    Map<Topic.Id, Optional<EditedTopic>> edited() {
        return topics;
    }

    /// What it says of itself; its sources, events and questions are not those of the dossier as it is edited.
    Dossier frame() {
        return frame;
    }

    List<Source> sources() {
        return sources;
    }

    private Stream<Event> events() {
        return now(before.dossier().events(), Event.class);
    }

    private Stream<Question> questions() {
        return now(before.dossier().questions(), Question.class);
    }

    private <T extends Topic> Stream<T> now(List<T> were, Class<T> kind) {
        Stream<T> old = were.stream().flatMap(topic -> topics.containsKey(topic.id())
                ? topics.get(topic.id()).map(EditedTopic::topic).map(kind::cast).stream() : Stream.of(topic));
        return Stream.concat(old, topics.values().stream().flatMap(Optional::stream).map(EditedTopic::topic).filter(kind::isInstance).map(kind::cast)
                .filter(topic -> original(topic.id()).isEmpty()));
    }

    private Optional<? extends Topic> original(Topic.Id id) {
        return before.dossier().topic(id);
    }

    Optional<EditedTopic> find(Topic.Id id) {
        Optional<EditedTopic> edited = topics.get(id);
        return edited != null ? edited : original(id).map(this::told);
    }

    /// The events that are phases of one itself.
    Set<EventId> phases(EventId whole) {
        return naming(before.dossier().phases(whole), topic -> topic instanceof Event event && whole.equals(event.partOf()) ? event.id() : null);
    }

    /// The questions about an event.
    Set<QuestionId> asking(EventId event) {
        return naming(before.dossier().asking(event), topic -> topic instanceof Question question && question.events().contains(event) ? question.id() : null);
    }

    /// @param known those that did before anything was changed
    /// @param names the id of what does so; null where it does not
    private <I extends Topic.Id> Set<I> naming(List<I> known, Function<Topic, @Nullable I> names) {
        Set<I> naming = new LinkedHashSet<>(known);
        topics.forEach((id, told) -> {
            naming.remove(id);
            told.map(EditedTopic::topic).map(names).ifPresent(naming::add);
        });
        return naming;
    }

    /// What an event is a phase of; null where it is none, or there is no such event.
    @Nullable EventId whole(EventId phase) {
        return find(phase).map(EditedTopic::event).map(Event::partOf).orElse(null);
    }

    /// Whether an event is a phase of `whole`, or of one of its phases.
    boolean isPhaseOf(EventId event, EventId whole) {
        Set<EventId> seen = new HashSet<>();
        for (EventId at = whole(event); at != null && seen.add(at); at = whole(at)) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    private EditedTopic told(Topic topic) {
        return new EditedTopic(topic, topic.testimonies().stream().map(one -> new EditedTestimony(one, before.evidence(one.id()))).toList());
    }

    /// The event or question of that id.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if there is none
    EditedTopic topic(Topic.Id id) {
        return find(id).orElseThrow(() -> switch (id) {
            case EventId event -> Reason.NO_EVENT.of(event);
            case QuestionId question -> Reason.NO_QUESTION.of(question);
        });
    }

    /// What a testimony is to.
    Optional<EditedTopic> told(TestimonyId testimony) {
        return Stream.concat(topics.values().stream(), before.dossier().told(testimony).filter(topic -> !topics.containsKey(topic.id())).map(this::told).stream()
                .map(Optional::of)).flatMap(Optional::stream).filter(told -> told.account(testimony).isPresent()).findFirst();
    }

    /// This with one event or question in the place of the one of its id; behind all others where there is none.
    EditableDossier with(EditedTopic changed) {
        return with(Map.of(changed.topic().id(), Optional.of(changed)));
    }

    /// This with several events and questions, in time with how many they are.
    EditableDossier with(List<EditedTopic> changed) {
        Map<Topic.Id, Optional<EditedTopic>> all = new LinkedHashMap<>();
        changed.forEach(told -> all.put(told.topic().id(), Optional.of(told)));
        return with(all);
    }

    EditableDossier without(Topic.Id gone) {
        return with(Map.of(gone, Optional.empty()));
    }

    /// This with some of its events and questions changed. Looks at all.
    EditableDossier each(Predicate<Topic> some, UnaryOperator<EditedTopic> change) {
        return each(Stream.<Topic>concat(events(), questions()).filter(some).map(Topic::id).toList(), change);
    }

    /// This with these of its events and questions changed.
    EditableDossier each(Collection<? extends Topic.Id> some, UnaryOperator<EditedTopic> change) {
        Map<Topic.Id, Optional<EditedTopic>> changed = new LinkedHashMap<>();
        some.forEach(id -> changed.put(id, find(id).map(change)));
        return with(changed);
    }

    private EditableDossier with(Map<Topic.Id, Optional<EditedTopic>> changed) {
        Map<Topic.Id, Optional<EditedTopic>> next = new LinkedHashMap<>(topics);
        next.putAll(changed);
        return new EditableDossier(before, frame, sources, next);
    }

    /// This with another title, window, note, names or kinds.
    EditableDossier withHeader(Dossier changed) {
        return new EditableDossier(before, changed, sources, topics);
    }

    EditableDossier withSources(List<Source> changed) {
        return new EditableDossier(before, frame, changed, topics);
    }
}
