package app.synoptic.ui.state.find;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Name;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The words of a dossier: of its events, and of the texts shown for its sources. Made once for each state of a
/// dossier; immutable, safe for any thread.
public final class Index {

    private final Map<EventId, EventIndex> events = new LinkedHashMap<>();
    private final List<ReadIndex> texts;

    private Index(Dossier dossier, List<ReadIndex> texts) {
        this.texts = texts;
        Map<String, List<String>> variants = dossier.names().stream()
                .collect(Collectors.toMap(Name::name, Name::variants, (first, _) -> first));
        dossier.events().forEach(event -> events.put(event.id(), new EventIndex(event, variants)));
    }

    /// @param texts in any order; they are looked through in the dossier's order of sources
    public static Index of(Dossier dossier, Collection<? extends Read> texts) {
        Map<Object, Read> bySource = texts.stream().collect(Collectors.toMap(Read::source, Function.identity()));
        return new Index(dossier, dossier.sources().stream().map(source -> bySource.get(source.id()))
                .filter(Objects::nonNull).map(ReadIndex::new).toList());
    }

    /// What a query finds. An event is found by its own words or else by a sentence that attests it.
    public Found find(Query query) {
        if (query.isEmpty()) {
            return Found.EVERYTHING;
        }
        List<TextHit> hits = texts.stream().flatMap(text -> text.find(query).stream()).toList();
        Map<EventId, EventHit> found = new HashMap<>();
        events.forEach((id, words) -> words.find(query).ifPresent(hit -> found.put(id, hit)));
        for (TextHit hit : hits) {
            EventHit.Context context = new EventHit.Context(EventHit.Where.PASSAGE, hit.source(), hit.snippet());
            hit.attested().forEach(one -> found.computeIfAbsent(one.event(),
                    event -> new EventHit(Objects.requireNonNull(events.get(event)).marks(query), context)));
        }
        return new Found(query, found, hits);
    }

    /// Every place of a source's text where a term of the query stands in a sentence that holds all of them, in reading
    /// order; none where nothing is looked for, or no text is held.
    public List<Passage> places(SourceId source, Query query) {
        return query.isEmpty() ? List.of() : texts.stream().filter(text -> text.source().equals(source))
                .flatMap(text -> text.places(query).stream()).toList();
    }
}
