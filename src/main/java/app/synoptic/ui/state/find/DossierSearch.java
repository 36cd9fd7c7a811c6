package app.synoptic.ui.state.find;

import app.synoptic.compare.Lazy;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.search.Results;
import app.synoptic.store.search.SearchScope;
import app.synoptic.store.search.SentenceHit;
import app.synoptic.text.find.EventWords;
import app.synoptic.text.find.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// What can be looked for in one state of a dossier: its events, and the texts shown for its sources in their order. Safe
/// for any thread.
public final class DossierSearch {

    private final Dossier dossier;
    private final Lazy<Map<TextId, SearchedText>> texts;
    private final Map<TextId, List<TextHit.Attested>> attested = new ConcurrentHashMap<>();

    private DossierSearch(Dossier dossier, Map<SourceId, ? extends SearchedText> texts) {
        this.dossier = dossier;
        this.texts = new Lazy<>(() -> ordered(dossier, texts));
    }

    private static Map<TextId, SearchedText> ordered(Dossier dossier, Map<SourceId, ? extends SearchedText> texts) {
        Map<TextId, SearchedText> ordered = new LinkedHashMap<>();
        dossier.sources().forEach(source -> Optional.ofNullable(texts.get(source.id())).ifPresent(text -> ordered.putIfAbsent(text.id(), text)));
        return ordered;
    }

    /// @param texts by source; what is found in them is told in the dossier's order of sources
    public static DossierSearch of(Dossier dossier, Map<SourceId, ? extends SearchedText> texts) {
        return new DossierSearch(dossier, texts);
    }

    public Dossier dossier() {
        return dossier;
    }

    /// Where to look.
    public SearchScope scope() {
        return new SearchScope(dossier.id(), List.copyOf(texts.get().keySet()));
    }

    /// What the events say by themselves, looking at one after another: for as long as there is nothing better.
    public FindResults plainly(Query query) {
        EventMatch own = own(query);
        return new FindResults(query, dossier.events().stream().filter(event -> EventWords.of(event, own.variants()).find(query).isPresent())
                .collect(Collectors.toMap(event -> event.id(), _ -> own)), List.of(), false);
    }

    private EventMatch own(Query query) {
        return new EventMatch(query, EventWords.variants(dossier), null);
    }

    /// What results mean here. An event is found by its own words or else by a sentence that attests it.
    ///
    /// @param whole whether the results are all there are
    public FindResults found(Query query, Results results, boolean whole) {
        EventMatch own = own(query);
        Map<EventId, EventMatch> events = new HashMap<>();
        results.events().forEach(event -> events.put(event, own));
        List<TextHit> hits = new ArrayList<>();
        for (SentenceHit sentence : results.sentences()) {
            SearchedText text = Objects.requireNonNull(texts.get().get(sentence.text()));
            List<Passage> places = sentence.places();
            TextHit hit = new TextHit(text.source(), places.getFirst(), sentence.snippet(), attestedBy(text, places));
            hits.add(hit);
            hit.attested().forEach(one -> events.computeIfAbsent(one.event(), _ -> new EventMatch(query, own.variants(), hit)));
        }
        return new FindResults(query, events, hits, whole);
    }

    private List<TextHit.Attested> attestedBy(SearchedText text, List<Passage> marks) {
        return attested.computeIfAbsent(text.id(), _ -> attested(text)).stream()
                .filter(one -> marks.stream().anyMatch(mark -> mark.overlaps(one.passage()))).toList();
    }

    private static List<TextHit.Attested> attested(SearchedText text) {
        List<TextHit.Attested> all = new ArrayList<>();
        text.findings().forEach((event, findings) -> findings.stream().flatMap(finding -> finding.places().stream())
                .forEach(place -> all.add(new TextHit.Attested(event, place))));
        all.sort(Comparator.<TextHit.Attested>comparingInt(one -> one.passage().length())
                .thenComparing(TextHit.Attested::passage).thenComparing(TextHit.Attested::event));
        return all;
    }
}
