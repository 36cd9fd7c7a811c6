package app.synoptic.ui.state;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.Agreements;
import app.synoptic.compare.Silences;
import app.synoptic.compare.Verdicts;
import app.synoptic.compare.collation.Witness;
import app.synoptic.compare.copy.NearCopy;
import app.synoptic.compare.origin.Independence;
import app.synoptic.compare.origin.Origins;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Clock;
import app.synoptic.ui.state.find.Index;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The dossier the window shows, with the text shown for each of its sources, and what follows from them: agreements
/// and silences. Immutable; a change yields the next one.
public final class OpenDossier {

    private final Dossier dossier;
    private final Map<SourceId, SourceText> texts;
    private final Silences silences;
    private final Map<EventId, Map<SourceId, Silence>> silent = new ConcurrentHashMap<>();
    private final Index index;
    private final Verdicts verdicts;
    private final Map<EventId, List<Question>> questions = new HashMap<>();
    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<QuestionId, Question> asked = new HashMap<>();
    private final Map<EventId, Agreement> agreements = new HashMap<>();
    private final Independence independence;
    private final List<NearCopy> nearCopies;
    private final Clock clock;
    private final List<Event> chronicle;
    private final Vocabulary vocabulary;

    private OpenDossier(Dossier dossier, Map<SourceId, SourceText> texts, List<NearCopy> nearCopies) {
        this.dossier = dossier;
        this.clock = Clock.of(dossier.zone());
        this.nearCopies = List.copyOf(nearCopies);
        this.texts = Map.copyOf(texts);
        this.silences = Silences.over(dossier, this.texts.keySet());
        this.index = Index.of(dossier, this.texts.values());
        this.verdicts = Verdicts.over(dossier, this::words);
        dossier.questions().forEach(question -> {
            asked.put(question.id(), question);
            question.events().forEach(event -> questions.computeIfAbsent(event, _ -> new ArrayList<>()).add(question));
        });
        this.chronicle = Chronology.sorted(dossier.events(), dossier.zone());
        this.vocabulary = Vocabulary.of(dossier);
        this.independence = Independence.of(dossier);
        Agreements computed = Agreements.over(dossier, verdicts);
        dossier.events().forEach(event -> {
            events.put(event.id(), event);
            agreements.put(event.id(), computed.of(event));
        });
    }

    private OpenDossier(OpenDossier other, Clock clock) {
        this.clock = clock;
        this.dossier = other.dossier;
        this.nearCopies = other.nearCopies;
        this.texts = other.texts;
        this.silences = other.silences;
        this.index = other.index;
        this.verdicts = other.verdicts;
        this.independence = other.independence;
        this.chronicle = other.chronicle;
        this.vocabulary = other.vocabulary;
        silent.putAll(other.silent);
        questions.putAll(other.questions);
        events.putAll(other.events);
        asked.putAll(other.asked);
        agreements.putAll(other.agreements);
    }

    /// The dossier with `texts`, for each source of which one is held the text to show.
    public static OpenDossier of(Dossier dossier, Map<SourceId, SourceText> texts) {
        return of(dossier, texts, List.of());
    }

    /// The same, with what was found of near-copies among the texts.
    public static OpenDossier of(Dossier dossier, Map<SourceId, SourceText> texts, List<NearCopy> nearCopies) {
        return new OpenDossier(dossier, texts, nearCopies);
    }

    private Optional<Witness> words(Reading reading) {
        return text(reading.source())
                .flatMap(text -> Witness.of(reading.id(), reading.source(), text.wording(), text.of(reading.id())));
    }

    /// The same with its moments told in the zone of a person's choice.
    public OpenDossier in(ZoneChoice choice) {
        Clock chosen = new Clock(dossier.zone(), choice.zone(dossier.zone()));
        return chosen.equals(clock) ? this : new OpenDossier(this, chosen);
    }

    /// By which moments are told.
    public Clock clock() {
        return clock;
    }

    public Dossier dossier() {
        return dossier;
    }

    public Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /// Some of its events by best date; those that cannot be told apart stay as the dossier has them.
    public List<Event> byDate(List<Event> some) {
        if (some.size() == chronicle.size()) {
            return chronicle;
        }
        Set<EventId> among = some.stream().map(Event::id).collect(Collectors.toSet());
        return chronicle.stream().filter(event -> among.contains(event.id())).toList();
    }

    /// The names its events use.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Optional<Question> question(QuestionId id) {
        return Optional.ofNullable(asked.get(id));
    }

    /// The text shown for a source; empty where none is held.
    public Optional<SourceText> text(SourceId source) {
        return Optional.ofNullable(texts.get(source));
    }

    /// The text shown for each source of which one is held.
    public Map<SourceId, SourceText> texts() {
        return texts;
    }

    /// Why a source has nothing on an event of this dossier; empty where it testifies.
    public Optional<Silence> silence(Event event, SourceId source) {
        return Optional.ofNullable(silent.computeIfAbsent(event.id(), _ -> silences.of(event)).get(source));
    }

    /// How the sources' testimonies to an event stand to each other.
    ///
    /// @throws IllegalArgumentException if there is no such event
    public Agreement agreement(EventId event) {
        Agreement agreement = agreements.get(event);
        if (agreement == null) {
            throw new IllegalArgumentException("there is no event “" + event + "”");
        }
        return agreement;
    }

    /// Whether the sources contradict each other on this event.
    public boolean contested(EventId event) {
        return agreement(event).contested();
    }

    /// How many independent origins the sources of an event have.
    public Origins origins(Event event) {
        return independence.of(event);
    }

    /// How many independent origins the sources that answer a question have.
    public Origins origins(Question question) {
        return independence.of(question);
    }

    /// Which of the originals may have been taken from another, the likeliest first. These are proposals: nothing counts
    /// them as derivations until a source is said to be derived.
    public List<NearCopy> nearCopies() {
        return nearCopies;
    }

    /// The questions about an event, in the dossier's order.
    public List<Question> questions(EventId event) {
        return questions.getOrDefault(event, List.of());
    }

    /// How the answers to its questions stand to each other; wordings as far as the texts shown are originals.
    public Verdicts verdicts() {
        return verdicts;
    }

    /// Why sources have no answer to a question, in the dossier's order.
    public Map<SourceId, Silence> silences(Question question) {
        return silences.of(question);
    }

    /// The words of its events and of the texts shown.
    public Index index() {
        return index;
    }
}
