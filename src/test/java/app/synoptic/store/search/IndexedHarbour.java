package app.synoptic.store.search;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Name;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.find.Query;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A library of one dossier, to be indexed: events and texts by their words. Counts which texts are read.
final class IndexedHarbour {

    static final DossierId ID = new DossierId("harbour");

    private final Map<EventId, Event> events = new HashMap<>();
    private final Map<TextId, Wording> texts = new HashMap<>();
    final List<TextId> order = new ArrayList<>();
    final List<TextId> read = new ArrayList<>();
    private List<Name> names = List.of();
    private @Nullable String note;

    IndexedHarbour event(String id, String label, String... actors) {
        EventId key = new EventId(id);
        events.put(key, new Event(key, label, Edtf.parse("1931-03-04"), null, new Kind("strike"), Status.HAPPENED, Tier.CORE,
                List.of(actors), List.of(), null, List.of(), Map.of()));
        return this;
    }

    IndexedHarbour without(String id) {
        events.remove(new EventId(id));
        return this;
    }

    IndexedHarbour spelling(String name, String... variants) {
        names = List.of(new Name(name, List.of(variants)));
        return this;
    }

    IndexedHarbour note(String words) {
        note = words;
        return this;
    }

    IndexedHarbour text(String words) {
        Wording wording = wording(words);
        texts.put(wording.id(), wording);
        order.add(wording.id());
        return this;
    }

    static Wording wording(String words) {
        return new Wording(TextId.of(words.getBytes(StandardCharsets.UTF_8)), TextKind.ORIGINAL, "UTF-8", words,
                List.of(new Region(RegionKind.BODY, 0, words.length())));
    }

    Dossier dossier() {
        return new Dossier(ID, "The harbour", Edtf.parse("1931"), ZoneId.of("UTC"), note, names, List.of(),
                events.values().stream().sorted((one, other) -> one.id().compareTo(other.id())).toList(), List.of());
    }

    SearchableContents contents() {
        return new SearchableContents(dossier(), List.of(), texts.keySet());
    }

    Function<TextId, Optional<Wording>> reading() {
        return text -> {
            read.add(text);
            return Optional.ofNullable(texts.get(text));
        };
    }

    int keep(SearchIndex index) {
        return index.keep(contents(), reading(), IndexProgress.NONE);
    }

    Results find(SearchIndex index, String typed) {
        return find(index, typed, order);
    }

    Results find(SearchIndex index, String typed, Collection<TextId> among) {
        return index.find(Query.of(typed), new SearchScope(ID, List.copyOf(among)), Integer.MAX_VALUE, () -> true).orElseThrow();
    }

    List<String> events(SearchIndex index, String typed) {
        return find(index, typed).events().stream().map(EventId::value).sorted().toList();
    }

    /// What is marked in the texts, each mark cut out of its text.
    List<String> marked(SearchIndex index, String typed) {
        return find(index, typed).sentences().stream()
                .flatMap(hit -> hit.marks().stream().map(mark -> mark.of(texts.get(hit.text()).text()))).toList();
    }
}
