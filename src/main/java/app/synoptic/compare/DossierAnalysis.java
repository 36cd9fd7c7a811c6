package app.synoptic.compare;

import app.synoptic.compare.collation.Witness;
import app.synoptic.compare.collation.Wordings;
import app.synoptic.compare.copy.NearCopies;
import app.synoptic.compare.copy.NearCopy;
import app.synoptic.compare.origin.Independence;
import app.synoptic.compare.origin.OriginGroups;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Name;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.wording.TextKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// What follows from a dossier and the texts held of its sources: how they stand to each other on each event and question,
/// why they are silent, how many independent origins they have, and which texts may have been taken from another.
///
/// Immutable, safe for any thread. A change makes the next state, which computes only what the change touches, when it is
/// asked for, and shares the rest. What each answer means is said where it is computed: [Agreements], [Verdicts],
/// [Silences], [Independence], [NearCopies].
public final class DossierAnalysis {

    private final List<Name> names;
    private final Set<String> spelled;
    private final DossierIndex known;
    private final PMap<SourceId, AnalysedText> texts;
    private final Verdicts verdicts;
    private final Agreements agreements;
    private final Silences silences;
    private final Independence independence;
    private final NearCopies copies;
    private final Lazy<List<NearCopy>> proposals;
    /// Tells this state from all others.
    private final Object self = new Object();
    private final @Nullable Object before;
    /// The state it was made of by one change; null where all was computed anew.
    private final @Nullable Object last;
    /// What was computed anew; null where all was.
    private final @Nullable Touched touched;

    private DossierAnalysis(Dossier dossier, Map<SourceId, ? extends AnalysedText> texts, NearCopies copies) {
        this.names = dossier.names();
        this.spelled = names.stream().map(Name::name).collect(Collectors.toSet());
        this.known = DossierIndex.of(dossier);
        this.texts = HashTreePMap.from(texts);
        this.verdicts = Verdicts.over(known, wordings(this.texts));
        this.agreements = Agreements.over(known, verdicts);
        this.silences = Silences.over(known);
        this.independence = Independence.of(known.sources(), known.spellings(), speakers(spelled, known));
        this.copies = copies;
        this.proposals = proposals(copies, known);
        this.before = null;
        this.last = null;
        this.touched = null;
    }

    private DossierAnalysis(DossierAnalysis last, DossierIndex.Next next, PMap<SourceId, AnalysedText> texts, Touched touched, boolean otherTexts) {
        this.names = last.names;
        this.spelled = last.spelled;
        this.known = next.lookup();
        this.texts = texts;
        this.verdicts = last.verdicts.after(known, wordings(texts), touched.questions());
        this.agreements = last.agreements.after(known, verdicts, touched.events());
        boolean sameSources = last.known.sources().equals(known.sources());
        boolean sameSilences = sameSources && next.voices().isEmpty();
        this.silences = last.silences.after(known, sameSilences);
        this.independence = sameSources ? last.independence.where(speakers(spelled, known))
                : Independence.of(known.sources(), known.spellings(), speakers(spelled, known));
        this.copies = last.copies;
        this.proposals = sameSources ? last.proposals : proposals(copies, known);
        this.before = otherTexts || !sameSilences ? null : last.self;
        this.last = last.self;
        this.touched = touched;
    }

    private DossierAnalysis(DossierAnalysis last, NearCopies copies) {
        this.names = last.names;
        this.spelled = last.spelled;
        this.known = last.known;
        this.texts = last.texts;
        this.verdicts = last.verdicts;
        this.agreements = last.agreements;
        this.silences = last.silences;
        this.independence = last.independence;
        this.copies = copies;
        this.proposals = proposals(copies, known);
        this.before = last.self;
        this.last = last.self;
        this.touched = Touched.NOTHING;
    }

    /// That of a dossier of which no text is held.
    public static DossierAnalysis of(Dossier dossier) {
        return of(dossier, Map.of(), NearCopies.NONE);
    }

    /// @param texts  of each source of which one is held the text to look at
    /// @param copies what was found among the originals
    public static DossierAnalysis of(Dossier dossier, Map<SourceId, ? extends AnalysedText> texts, NearCopies copies) {
        return new DossierAnalysis(dossier, texts, copies);
    }

    /// That of the next state of the dossier. Takes time with what the change touches, whatever there is besides; a change
    /// of the zone or of the spellings touches everything.
    ///
    /// @param next    whose events and questions stand in the same order, as far as they did before
    /// @param delta   what made it of the dossier this is of
    /// @param changed the texts that are others, or in which evidence was found otherwise
    /// @param gone    the sources of which no text is held any longer
    public DossierAnalysis after(Dossier next, Delta delta, Map<SourceId, ? extends AnalysedText> changed, Set<SourceId> gone) {
        PMap<SourceId, AnalysedText> nextTexts = texts(delta, changed, gone);
        if (!next.zone().equals(known.zone()) || !next.names().equals(names)) {
            return of(next, nextTexts, copies);
        }
        DossierIndex.Next looked = known.after(next, delta);
        Set<SourceId> others = new HashSet<>(changed.keySet());
        others.addAll(gone);
        Set<QuestionId> reworded = others.stream().flatMap(source -> reworded(looked.lookup(), source, nextTexts).stream())
                .collect(Collectors.toSet());
        PMap<SourceId, PSet<QuestionId>> worded = looked.lookup().worded();
        delta.sources().forEach((source, change) -> {
            if (otherLanguage(change)) {
                reworded.addAll(worded.getOrDefault(source, HashTreePSet.empty()));
            }
        });
        boolean otherTexts = nextTexts.size() != texts.size() || !texts.keySet().containsAll(changed.keySet());
        return new DossierAnalysis(this, looked, nextTexts, Touched.by(delta, looked.lookup(), looked.names(), reworded), otherTexts);
    }

    /// Words are read by the rules of their language.
    private static boolean otherLanguage(Change<Source> change) {
        return change.before() == null || change.after() == null || !change.before().language().equals(change.after().language());
    }

    private PMap<SourceId, AnalysedText> texts(Delta delta, Map<SourceId, ? extends AnalysedText> changed, Set<SourceId> gone) {
        PMap<SourceId, AnalysedText> next = texts.minusAll(gone);
        for (Map.Entry<SourceId, Change<Source>> source : delta.sources().entrySet()) {
            next = source.getValue().removes() ? next.minus(source.getKey()) : next;
        }
        return next.plusAll(changed);
    }

    private Set<QuestionId> reworded(DossierIndex next, SourceId source, Map<SourceId, AnalysedText> nextTexts) {
        List<Question> worded = Optional.ofNullable(next.worded().get(source)).stream().flatMap(Set::stream)
                .flatMap(id -> next.question(id).stream()).toList();
        return Touched.reworded(worded, source, texts.get(source), nextTexts.get(source));
    }

    /// The same with what was found among the originals held.
    public DossierAnalysis with(NearCopies found) {
        return found == copies ? this : new DossierAnalysis(this, found);
    }

    private static Wordings wordings(Map<SourceId, AnalysedText> texts) {
        return reading -> Optional.ofNullable(texts.get(reading.source()))
                .filter(text -> text.kind() == TextKind.ORIGINAL && !text.of(reading.id()).isEmpty())
                .flatMap(text -> text.words().flatMap(words -> Witness.of(reading.id(), reading.source(), words, text.of(reading.id()))));
    }

    private static Predicate<String> speakers(Set<String> spelled, DossierIndex known) {
        return name -> spelled.contains(name) || known.actors().has(name);
    }

    private static Lazy<List<NearCopy>> proposals(NearCopies copies, DossierIndex known) {
        return new Lazy<>(() -> copies.proposals(known.sources(), known.zone()));
    }

    /// What may be answered otherwise here than in another state, if this was made of that by one change; empty where
    /// everything may.
    public Optional<Touched> since(DossierAnalysis other) {
        return other == this ? Optional.of(Touched.NOTHING)
                : other.self == before ? Optional.ofNullable(touched) : Optional.empty();
    }

    /// On which events the sources may testify or stand to each other otherwise here than in another state, if this was made of
    /// that by one change, whoever is silent; empty where that may be all.
    public Optional<Set<EventId>> agreementsSince(DossierAnalysis other) {
        return other == this ? Optional.of(Set.of())
                : other.self == last ? Optional.ofNullable(touched).map(Touched::events) : Optional.empty();
    }

    public Optional<Event> event(EventId id) {
        return known.event(id);
    }

    public Optional<Question> question(QuestionId id) {
        return known.question(id);
    }

    /// The questions about an event, in the dossier's order.
    public List<Question> questions(EventId event) {
        return known.asked(event);
    }

    /// How the sources' testimonies to an event stand to each other.
    public Agreement agreement(Event event) {
        return agreements.of(event);
    }

    /// How the answers to questions stand to each other; wordings as far as the texts are originals.
    public Verdicts verdicts() {
        return verdicts;
    }

    /// Why sources have nothing on an event, or no answer to a question, in the dossier's order of sources.
    public Map<SourceId, Silence> silences(Topic topic) {
        return silences.of(topic);
    }

    /// Why one source has nothing on an event, or no answer to a question; empty where it has.
    public Optional<Silence> silence(Topic topic, SourceId source) {
        return silences.of(topic, source);
    }

    /// How often each source keeps which silence on events.
    public Map<SourceId, Map<Silence, Integer>> silences(Collection<Event> events) {
        return silences.counts(events);
    }

    /// The source that another goes back to by all that is known of derivation; itself where it is taken from none.
    public SourceId root(SourceId source) {
        return independence.root(source);
    }

    /// How many sources there are.
    int sources() {
        return known.sources().size();
    }

    /// How many independent origins the sources have that attest an event, or answer a question.
    public OriginGroups origins(Topic topic) {
        return independence.of(topic);
    }

    /// Which of the originals may have been taken from another, the likeliest first. These are proposals: nothing counts
    /// them as derivations until a source is said to be derived.
    public List<NearCopy> nearCopies() {
        return proposals.get();
    }

    /// What was found among the originals, whatever is known of their derivation.
    public NearCopies copies() {
        return copies;
    }

    /// Computes what else would be computed when it is asked for, as far as the last change touches it.
    public DossierAnalysis ready() {
        (touched == null ? known.events().keySet() : touched.events()).forEach(id -> event(id).ifPresent(this::agreement));
        return this;
    }
}
