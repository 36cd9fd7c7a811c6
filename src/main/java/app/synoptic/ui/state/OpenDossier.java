package app.synoptic.ui.state;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.DossierAnalysis;
import app.synoptic.compare.MatrixRow;
import app.synoptic.compare.Touched;
import app.synoptic.compare.Verdicts;
import app.synoptic.compare.copy.NearCopies;
import app.synoptic.compare.copy.NearCopy;
import app.synoptic.compare.origin.OriginGroups;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.edtf.Clock;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.ui.state.find.DossierSearch;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The dossier the window shows, with the text shown for each of its sources, and what follows from them: agreements
/// and silences. Immutable; a change yields the next one, which computes only what the change touches.
public final class OpenDossier {

    private final Dossier dossier;
    private final PMap<SourceId, SourceText> texts;
    private final DossierAnalysis analysis;
    private final DossierSearch lookup;
    private final AddedWords added;
    private final Clock clock;
    private final DateOrder order;
    private final FacetValues facetValues;
    /// Worked out where this is made, which is away from the FX thread: of many events it takes a while for the first time.
    private final OptionalInt year;
    /// Tells this state from all others.
    private final Object self = new Object();
    private final @Nullable Object before;
    private final Touched touched;
    /// The sources in whose texts evidence stands otherwise than before.
    private final Set<SourceId> reread;

    private OpenDossier(Dossier dossier, PMap<SourceId, SourceText> texts, DossierAnalysis analysis, DossierSearch lookup, AddedWords added, Clock clock, DateOrder order,
                        FacetValues facetValues, @Nullable Object before, Touched touched, Set<SourceId> reread) {
        this.dossier = dossier;
        this.texts = texts;
        this.analysis = analysis;
        this.lookup = lookup;
        this.added = added;
        this.clock = clock;
        this.order = order;
        this.facetValues = facetValues;
        this.year = dossier.year();
        this.before = before;
        this.touched = touched;
        this.reread = Set.copyOf(reread);
    }

    /// The dossier with `texts`, for each source of which one is held the text to show.
    public static OpenDossier of(Dossier dossier, Map<SourceId, SourceText> texts) {
        return of(dossier, texts, NearCopies.NONE);
    }

    /// The same, with what was found of near-copies among the texts.
    public static OpenDossier of(Dossier dossier, Map<SourceId, SourceText> texts, NearCopies copies) {
        return of(dossier, texts, copies, AddedWords.NONE);
    }

    /// The same, with how proposed words came to testimonies.
    public static OpenDossier of(Dossier dossier, Map<SourceId, SourceText> texts, NearCopies copies, AddedWords added) {
        return new OpenDossier(dossier, HashTreePMap.from(texts), DossierAnalysis.of(dossier, texts, copies).ready(), DossierSearch.of(dossier, texts), added,
                Clock.of(dossier.zone()), DateOrder.of(dossier), FacetValues.of(dossier), null, Touched.NOTHING, Set.of());
    }

    /// The next state of the dossier, with the texts shown before.
    public OpenDossier after(Dossier next, Delta delta) {
        return after(next, delta, Map.of(), Set.of());
    }

    /// The next state of the dossier. Takes time with what the change touches; a change of the zone, of spellings or of the
    /// year that dates in words leave out touches everything.
    ///
    /// @param next   whose events and questions stand in the same order, as far as they did before
    /// @param delta  what made it of this dossier
    /// @param others the texts that are others, or in which evidence was found otherwise; what was found of testimonies that
    ///               are gone need not be told
    /// @param gone   the sources of which no text is shown any longer
    public OpenDossier after(Dossier next, Delta delta, Map<SourceId, SourceText> others, Set<SourceId> gone) {
        Map<SourceId, SourceText> changed = new HashMap<>(DroppedFindings.of(delta, texts));
        changed.putAll(others);
        PMap<SourceId, SourceText> shown = shown(delta, changed, gone);
        changed.keySet().retainAll(shown.keySet());
        NearCopies copies = sameWords(changed, shown) ? analysis.copies() : analysis.copies().holding(shown, SourceText::id);
        if (!next.zone().equals(dossier.zone()) || !next.names().equals(dossier.names())) {
            return of(next, shown, copies, added.after(delta));
        }
        DossierAnalysis nextAnalysis = analysis.after(next, delta, changed, gone).ready().with(copies);
        Optional<Touched> other = delta.header() || !next.year().equals(year) ? Optional.empty() : otherwise(nextAnalysis, changed);
        return new OpenDossier(next, shown, nextAnalysis, DossierSearch.of(next, shown), added.after(delta), clock, order.after(next, delta),
                facetValues.after(delta.events().values()), other.isPresent() ? self : null, other.orElse(Touched.NOTHING), changed.keySet());
    }

    private PMap<SourceId, SourceText> shown(Delta delta, Map<SourceId, SourceText> changed, Set<SourceId> gone) {
        PMap<SourceId, SourceText> shown = texts.plusAll(changed).minusAll(gone);
        for (Map.Entry<SourceId, Change<Source>> source : delta.sources().entrySet()) {
            shown = source.getValue().removes() ? shown.minus(source.getKey()) : shown;
        }
        return shown;
    }

    private boolean sameWords(Map<SourceId, SourceText> changed, Map<SourceId, SourceText> shown) {
        return shown.size() == texts.size()
                && changed.values().stream().allMatch(text -> text(text.source()).filter(then -> then.id().equals(text.id())).isPresent());
    }

    /// What may look otherwise; empty where that may be all.
    private Optional<Touched> otherwise(DossierAnalysis next, Map<SourceId, SourceText> changed) {
        Set<EventId> events = new HashSet<>();
        for (SourceText text : changed.values()) {
            Optional<Set<EventId>> found = text(text.source()).flatMap(text::since);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            events.addAll(found.get());
        }
        return next.since(analysis).map(since -> since.and(events));
    }

    /// The same with what was found of near-copies among its texts.
    public OpenDossier with(NearCopies found) {
        return found == analysis.copies() ? this
                : new OpenDossier(dossier, texts, analysis.with(found), lookup, added, clock, order, facetValues, self, Touched.NOTHING, Set.of());
    }

    /// On which events and questions this may look otherwise than another state, if one change made it of that; empty where
    /// everything may.
    public Optional<Touched> since(@Nullable OpenDossier other) {
        if (other == this) {
            return Optional.of(Touched.NOTHING);
        }
        return other != null && other.self == before ? Optional.of(touched) : Optional.empty();
    }

    /// On which events sources may testify or stand to each other otherwise than in another state, if one change made this of it;
    /// empty where that may be all.
    public Optional<Set<EventId>> agreementsSince(@Nullable OpenDossier other) {
        return other == null ? Optional.empty() : analysis.agreementsSince(other.analysis);
    }

    /// In which sources' texts evidence may stand otherwise than in another state, if one change made this of it; empty where
    /// everything may look otherwise.
    public Optional<Set<SourceId>> textsSince(@Nullable OpenDossier other) {
        return since(other).map(_ -> other == this ? Set.of() : reread);
    }

    /// The same with its moments told in the zone of a person's choice.
    public OpenDossier in(ZoneChoice choice) {
        Clock chosen = new Clock(dossier.zone(), choice.zone(dossier.zone()));
        return chosen.equals(clock) ? this
                : new OpenDossier(dossier, texts, analysis, lookup, added, chosen, order, facetValues, null, Touched.NOTHING, Set.of());
    }

    /// By which moments are told.
    public Clock clock() {
        return clock;
    }

    public Dossier dossier() {
        return dossier;
    }

    public Optional<Event> event(EventId id) {
        return analysis.event(id);
    }

    /// The event that an attestation is to.
    public Optional<Event> told(AttestationId attestation) {
        return dossier.told(attestation);
    }

    /// Some of its events by best date; those that cannot be told apart stay as the dossier has them.
    public List<Event> byDate(List<Event> some) {
        return order.of(some);
    }

    /// The order of [#byDate(List)], for events of this state only.
    public Comparator<Event> byDate() {
        return order.order();
    }

    /// The names its events use.
    public FacetValues facetValues() {
        return facetValues;
    }

    public Optional<Question> question(QuestionId id) {
        return analysis.question(id);
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
        return analysis.silence(event, source);
    }

    /// Why a source has no answer to a question of this dossier; empty where it answers.
    public Optional<Silence> silence(Question question, SourceId source) {
        return analysis.silence(question, source);
    }

    /// How often each source keeps which silence on all events.
    public Map<SourceId, Map<Silence, Integer>> silences() {
        return analysis.silences(dossier.events());
    }

    /// The source that another goes back to by all that is known of derivation; itself where it is taken from none.
    public SourceId root(SourceId source) {
        return analysis.root(source);
    }

    /// Why sources have nothing on an event of this dossier, or no answer to a question, in the dossier's order.
    public Map<SourceId, Silence> silences(Topic topic) {
        return analysis.silences(topic);
    }

    /// How the sources' testimonies to an event stand to each other.
    ///
    /// @throws IllegalArgumentException if there is no such event
    public Agreement agreement(EventId event) {
        return analysis.agreement(analysis.event(event)
                .orElseThrow(() -> new IllegalArgumentException("there is no event “" + event + "”")));
    }

    /// Whether the sources contradict each other on this event.
    public boolean contested(EventId event) {
        return agreement(event).contested();
    }

    /// How many independent origins the sources have that attest an event, or answer a question.
    public OriginGroups origins(Topic topic) {
        return analysis.origins(topic);
    }

    /// Which of the originals may have been taken from another, the likeliest first. These are proposals: nothing counts
    /// them as derivations until a source is said to be derived.
    public List<NearCopy> nearCopies() {
        return analysis.nearCopies();
    }

    /// What was found among the originals shown, whatever is known of their derivation.
    public NearCopies copies() {
        return analysis.copies();
    }

    /// The questions about an event, in the dossier's order.
    public List<Question> questions(EventId event) {
        return analysis.questions(event);
    }

    /// A row of the matrix.
    public MatrixRow row(Topic topic) {
        return MatrixRow.of(analysis, topic);
    }

    /// How the answers to its questions stand to each other; wordings as far as the texts shown are originals.
    public Verdicts verdicts() {
        return analysis.verdicts();
    }

    /// How proposed words came to testimonies that were there before.
    public AddedWords added() {
        return added;
    }

    /// What can be looked for in its events and in the texts shown.
    public DossierSearch lookup() {
        return lookup;
    }
}
