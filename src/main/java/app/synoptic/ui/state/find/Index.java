package app.synoptic.ui.state.find;

import app.synoptic.compare.Lazy;
import app.synoptic.domain.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Name;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.text.find.EventHit;
import app.synoptic.text.find.EventWords;
import app.synoptic.text.find.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The words of a dossier: of its events, and of the texts shown for its sources. Immutable, safe for any thread; a change
/// makes the next one, which reads what the change touches when it is first looked through.
public final class Index {

    private final List<Name> names;
    private final PMap<EventId, Lazy<EventWords>> events;
    private final List<Text> texts;

    /// A text, and its words.
    private record Text(Read read, Lazy<ReadIndex> words) {}

    private Index(List<Name> names, PMap<EventId, Lazy<EventWords>> events, List<Text> texts) {
        this.names = names;
        this.events = events;
        this.texts = texts;
    }

    /// @param texts in any order; they are looked through in the dossier's order of sources
    public static Index of(Dossier dossier, Collection<? extends Read> texts) {
        Map<String, List<String>> variants = variants(dossier.names());
        Map<EventId, Lazy<EventWords>> events = new HashMap<>();
        dossier.events().forEach(event -> {
            EventWords words = EventWords.of(event, variants);
            events.put(event.id(), new Lazy<>(() -> words));
        });
        Map<SourceId, Read> bySource = texts.stream().collect(Collectors.toMap(Read::source, Function.identity()));
        List<Text> read = texts(dossier.sources(), bySource, List.of());
        read.forEach(text -> text.words.get());
        return new Index(dossier.names(), HashTreePMap.from(events), read);
    }

    /// The words of the next state of a dossier whose spellings are the same.
    ///
    /// @param shown the texts shown then
    public Index after(Dossier next, Delta delta, Map<SourceId, ? extends Read> shown) {
        PMap<EventId, Lazy<EventWords>> words = events;
        for (Change<Event> change : delta.events().values()) {
            if (change.after() != null) {
                Event event = change.after();
                words = words.plus(event.id(), new Lazy<>(() -> EventWords.of(event, variants(names))));
            } else if (change.before() != null) {
                words = words.minus(change.before().id());
            }
        }
        return new Index(names, words, texts(next.sources(), shown, texts));
    }

    private static List<Text> texts(List<Source> sources, Map<SourceId, ? extends Read> shown, List<Text> known) {
        Map<Read, Text> same = new IdentityHashMap<>();
        known.forEach(text -> same.put(text.read, text));
        List<Text> texts = new ArrayList<>();
        for (Source source : sources) {
            Read read = shown.get(source.id());
            if (read != null) {
                Text text = same.get(read);
                texts.add(text == null ? new Text(read, new Lazy<>(() -> new ReadIndex(read))) : text);
            }
        }
        return texts;
    }

    private static Map<String, List<String>> variants(List<Name> names) {
        return names.stream().collect(Collectors.toMap(Name::name, Name::variants, (first, _) -> first));
    }

    /// What a query finds. An event is found by its own words or else by a sentence that attests it.
    public Found find(Query query) {
        if (query.isEmpty()) {
            return Found.EVERYTHING;
        }
        List<TextHit> hits = texts.stream().flatMap(text -> text.words.get().find(query).stream()).toList();
        Map<EventId, EventHit> found = new HashMap<>();
        events.forEach((id, words) -> words.get().find(query).ifPresent(hit -> found.put(id, hit)));
        for (TextHit hit : hits) {
            EventHit.Context context = new EventHit.Context(EventHit.Where.PASSAGE, hit.source(), hit.snippet());
            hit.attested().forEach(one -> found.computeIfAbsent(one.event(),
                    event -> new EventHit(Objects.requireNonNull(events.get(event)).get().marks(query), context)));
        }
        return new Found(query, found, hits);
    }

    /// Every place of a source's text where a term of the query stands in a sentence that holds all of them, in reading
    /// order; none where nothing is looked for, or no text is held.
    public List<Passage> places(SourceId source, Query query) {
        return query.isEmpty() ? List.of() : texts.stream().filter(text -> text.read.source().equals(source))
                .flatMap(text -> text.words.get().places(query).stream()).toList();
    }
}
