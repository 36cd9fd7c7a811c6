package app.synoptic.edit;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.refusal.Reason;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A dossier while it is edited: the state it had, and what has been put in the place of some of it. Each testimony lies
/// together with its evidence. Immutable.
public final class EditableDossier {

    /// One source's testimony to an event.
    public record Account(Attestation attestation, List<FoundEvidence> pieces) {
        public Account {
            pieces = List.copyOf(pieces);
        }

        Account on(List<FoundEvidence> other) {
            return new Account(attestation, other);
        }
    }

    /// An event with what testifies to it.
    public record Told(Event event, List<Account> accounts) {
        public Told {
            accounts = List.copyOf(accounts);
        }

        Told with(Account next) {
            return new Told(event, Stream.concat(accounts.stream(), Stream.of(next)).toList());
        }

        Told without(Account gone) {
            return new Told(event, accounts.stream().filter(account -> !account.equals(gone)).toList());
        }

        Told replacing(Account old, Account now) {
            return new Told(event, accounts.stream().map(account -> account.equals(old) ? now : account).toList());
        }

        /// The same, described otherwise.
        Told as(Event other) {
            return new Told(other, accounts);
        }
    }

    /// One source's answer.
    public record Answer(Reading reading, List<FoundEvidence> pieces) {
        public Answer {
            pieces = List.copyOf(pieces);
        }

        Answer on(List<FoundEvidence> other) {
            return new Answer(reading, other);
        }
    }

    /// A question with its answers.
    public record Asked(Question question, List<Answer> answers) {
        public Asked {
            answers = List.copyOf(answers);
        }

        Asked with(Answer next) {
            return new Asked(question, Stream.concat(answers.stream(), Stream.of(next)).toList());
        }

        Asked without(Answer gone) {
            return new Asked(question, answers.stream().filter(answer -> !answer.equals(gone)).toList());
        }

        Asked replacing(Answer old, Answer now) {
            return new Asked(question, answers.stream().map(answer -> answer.equals(old) ? now : answer).toList());
        }

        /// The same, asked otherwise.
        Asked as(Question other) {
            return new Asked(other, answers);
        }
    }

    private final DossierState before;
    private final Dossier frame;
    private final List<Source> sources;
    /// What stands in the place of what was there, or is new; nothing where it is gone.
    private final Map<EventId, Optional<Told>> events;
    private final Map<QuestionId, Optional<Asked>> questions;

    private EditableDossier(DossierState before, Dossier frame, List<Source> sources, Map<EventId, Optional<Told>> events,
                            Map<QuestionId, Optional<Asked>> questions) {
        this.before = before;
        this.frame = frame;
        this.sources = sources;
        this.events = Collections.unmodifiableMap(events);
        this.questions = Collections.unmodifiableMap(questions);
    }

    public static EditableDossier of(DossierState state) {
        return new EditableDossier(state, state.dossier(), state.dossier().sources(), Map.of(), Map.of());
    }

    /// The state it had.
    DossierState before() {
        return before;
    }

    Map<EventId, Optional<Told>> editedEvents() {
        return events;
    }

    Map<QuestionId, Optional<Asked>> editedQuestions() {
        return questions;
    }

    /// What it says of itself; its sources, events and questions are not those of the dossier as it is edited.
    Dossier frame() {
        return frame;
    }

    List<Source> sources() {
        return sources;
    }

    /// All events as they are now.
    Stream<Event> events() {
        Stream<Event> old = before.dossier().events().stream().map(event -> events.containsKey(event.id())
                ? events.get(event.id()).map(Told::event).orElse(null) : event).filter(Objects::nonNull);
        return Stream.concat(old, events.values().stream().flatMap(Optional::stream).map(Told::event)
                .filter(event -> before.dossier().event(event.id()).isEmpty()));
    }

    /// All questions as they are now.
    Stream<Question> questions() {
        Stream<Question> old = before.dossier().questions().stream().map(question -> questions.containsKey(question.id())
                ? questions.get(question.id()).map(Asked::question).orElse(null) : question).filter(Objects::nonNull);
        return Stream.concat(old, questions.values().stream().flatMap(Optional::stream).map(Asked::question)
                .filter(question -> before.dossier().question(question.id()).isEmpty()));
    }

    Optional<Told> find(EventId id) {
        Optional<Told> edited = events.get(id);
        return edited != null ? edited : before.dossier().event(id).map(event -> new Told(event, event.attestations().stream()
                .map(one -> new Account(one, before.evidence(one.id()))).toList()));
    }

    Optional<Asked> find(QuestionId id) {
        Optional<Asked> edited = questions.get(id);
        return edited != null ? edited : before.dossier().question(id).map(question -> new Asked(question, question.readings().stream()
                .map(one -> new Answer(one, before.evidence(one.id()))).toList()));
    }

    /// The event of that id.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if there is none
    Told event(EventId id) {
        return find(id).orElseThrow(() -> Reason.NO_EVENT.of(id));
    }

    /// The question of that id.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if there is none
    Asked question(QuestionId id) {
        return find(id).orElseThrow(() -> Reason.NO_QUESTION.of(id));
    }

    /// The event that a testimony is to.
    Optional<Told> told(TestimonyId testimony) {
        return Stream.concat(events.values().stream().flatMap(Optional::stream), before.dossier().events().stream()
                        .filter(event -> !events.containsKey(event.id()) && event.attestations().stream().anyMatch(one -> one.id().equals(testimony)))
                        .map(event -> event(event.id())))
                .filter(told -> told.accounts().stream().anyMatch(account -> account.attestation().id().equals(testimony))).findFirst();
    }

    /// The question that a testimony answers.
    Optional<Asked> asked(TestimonyId testimony) {
        return Stream.concat(questions.values().stream().flatMap(Optional::stream), before.dossier().questions().stream()
                        .filter(question -> !questions.containsKey(question.id()) && question.readings().stream().anyMatch(one -> one.id().equals(testimony)))
                        .map(question -> question(question.id())))
                .filter(asked -> asked.answers().stream().anyMatch(answer -> answer.reading().id().equals(testimony))).findFirst();
    }

    /// This with one event in the place of the one of its id; behind all others where there is none.
    EditableDossier with(Told changed) {
        return withEvents(Map.of(changed.event().id(), Optional.of(changed)));
    }

    /// This with one question in the place of the one of its id; behind all others where there is none.
    EditableDossier with(Asked changed) {
        return withQuestions(Map.of(changed.question().id(), Optional.of(changed)));
    }

    EditableDossier without(EventId gone) {
        return withEvents(Map.of(gone, Optional.empty()));
    }

    EditableDossier without(QuestionId gone) {
        return withQuestions(Map.of(gone, Optional.empty()));
    }

    /// This with some of its events changed.
    EditableDossier eachEvent(Predicate<Event> some, UnaryOperator<Told> change) {
        Map<EventId, Optional<Told>> changed = new LinkedHashMap<>();
        events().filter(some).forEach(event -> changed.put(event.id(), find(event.id()).map(change)));
        return withEvents(changed);
    }

    /// This with some of its questions changed.
    EditableDossier eachQuestion(Predicate<Question> some, UnaryOperator<Asked> change) {
        Map<QuestionId, Optional<Asked>> changed = new LinkedHashMap<>();
        questions().filter(some).forEach(question -> changed.put(question.id(), find(question.id()).map(change)));
        return withQuestions(changed);
    }

    private EditableDossier withEvents(Map<EventId, Optional<Told>> changed) {
        Map<EventId, Optional<Told>> next = new LinkedHashMap<>(events);
        next.putAll(changed);
        return new EditableDossier(before, frame, sources, next, questions);
    }

    private EditableDossier withQuestions(Map<QuestionId, Optional<Asked>> changed) {
        Map<QuestionId, Optional<Asked>> next = new LinkedHashMap<>(questions);
        next.putAll(changed);
        return new EditableDossier(before, frame, sources, events, next);
    }

    /// This with another title, window, note, names or kinds.
    EditableDossier framed(Dossier changed) {
        return new EditableDossier(before, changed, sources, events, questions);
    }

    EditableDossier withSources(List<Source> changed) {
        return new EditableDossier(before, frame, changed, events, questions);
    }

    /// What was changed since it was [#of] the state.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if what was changed does not fit the rest
    Delta delta() {
        return new Deltas(this).delta();
    }
}
