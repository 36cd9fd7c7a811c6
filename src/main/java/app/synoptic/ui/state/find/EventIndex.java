package app.synoptic.ui.state.find;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.text.Span;
import app.synoptic.ui.state.find.EventHit.Where;
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
        event.tags().forEach(tag -> add(Where.NOTE, tag));
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
        List<Query.Term> missing = query.terms().stream().filter(term -> !label.holds(term)).toList();
        return Optional.of(new EventHit(marks(query), missing.isEmpty() ? null : context(missing, query)));
    }

    /// The field that holds most of the terms missing in the label, the first of several.
    private EventHit.Context context(List<Query.Term> missing, Query query) {
        Field best = fields.getFirst();
        long most = 0;
        for (Field field : fields) {
            long held = missing.stream().filter(field.words()::holds).count();
            if (held > most) {
                most = held;
                best = field;
            }
        }
        String words = best.words().text();
        return new EventHit.Context(best.where(), null,
                Snippet.of(words, new Span(0, words.length()), best.words().places(query.terms())));
    }

    /// Where terms stand in the label.
    List<Span> marks(Query query) {
        return label.places(query.terms());
    }
}
