package app.synoptic.ui.state.find;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.ui.state.find.EventHit.Where;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The words of one event: its label, who and where with all their spellings, and the notes to it and to its dates.
final class EventIndex {

    private record Field(Where where, IndexedText words) {}

    private final IndexedText label;
    private final List<Field> fields = new ArrayList<>();

    /// @param variants the other spellings of a name
    EventIndex(Event event, Map<String, List<String>> variants) {
        label = IndexedText.of(event.label());
        add(Where.LABEL, event.label());
        event.actors().forEach(actor -> add(Where.ACTOR, actor, variants));
        event.places().forEach(place -> add(Where.PLACE, place, variants));
        add(Where.NOTE, event.note());
        for (Attestation attestation : event.attestations()) {
            add(Where.ACTOR, attestation.saidBy());
            add(Where.NOTE, attestation.note());
        }
    }

    private void add(Where where, String name, Map<String, List<String>> variants) {
        add(where, name);
        variants.getOrDefault(name, List.of()).forEach(variant -> add(where, name + " · " + variant));
    }

    private void add(Where where, @Nullable String words) {
        if (words != null) {
            fields.add(new Field(where, IndexedText.of(words)));
        }
    }

    /// How the event is found; empty unless all terms occur in it.
    Optional<EventHit> find(Query query) {
        if (!query.terms().stream().allMatch(term -> fields.stream().anyMatch(field -> field.words().holds(term)))) {
            return Optional.empty();
        }
        return Optional.of(new EventHit(marks(query), query.terms().stream().filter(term -> !label.holds(term))
                .findFirst().map(term -> context(term, query)).orElse(null)));
    }

    private EventHit.Context context(Query.Term missing, Query query) {
        Field field = fields.stream().filter(one -> one.words().holds(missing)).findFirst().orElseThrow();
        String words = field.words().text();
        return new EventHit.Context(field.where(), null,
                Snippet.of(words, new Span(0, words.length()), field.words().places(query.terms())));
    }

    /// Where terms stand in the label.
    List<Span> marks(Query query) {
        return label.places(query.terms());
    }
}
