package app.synoptic.text.find;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Name;
import app.synoptic.text.Span;
import app.synoptic.text.find.EventHit.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of one event: its label, who and where with all their spellings, what it is filed under, and the notes to it
/// and to its dates.
public final class EventWords {

    private record Field(Where where, String words) {}

    private final String label;
    private final List<Field> fields = new ArrayList<>();

    /// @param variants the other spellings of a name
    private EventWords(Event event, Map<String, List<String>> variants) {
        label = event.label();
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

    public static EventWords of(Event event, Map<String, List<String>> variants) {
        return new EventWords(event, variants);
    }

    /// The other spellings of each name a dossier uses.
    public static Map<String, List<String>> variants(Dossier dossier) {
        return dossier.names().stream().collect(Collectors.toMap(Name::name, Name::variants, (first, _) -> first));
    }

    private void add(Where where, String name, Map<String, List<String>> variants) {
        add(where, name);
        variants.getOrDefault(name, List.of()).forEach(variant -> add(where, name + " · " + variant));
    }

    private void add(Where where, @Nullable String words) {
        if (words != null) {
            fields.add(new Field(where, words));
        }
    }

    /// The words field by field, the label first. A term of a query lies in one of them.
    public List<String> fields() {
        return fields.stream().map(Field::words).toList();
    }

    /// How the event is found; empty unless all terms occur in it.
    public Optional<EventHit> find(Query query) {
        List<FoldedText> read = fields.stream().map(field -> FoldedText.of(field.words())).toList();
        if (!query.terms().stream().allMatch(term -> read.stream().anyMatch(words -> words.holds(term)))) {
            return Optional.empty();
        }
        List<Query.Term> missing = query.terms().stream().filter(term -> !read.getFirst().holds(term)).toList();
        return Optional.of(new EventHit(read.getFirst().places(query.terms()), missing.isEmpty() ? null : context(read, missing, query)));
    }

    /// The field that holds most of the terms missing in the label, the first of several.
    private EventHit.Context context(List<FoldedText> read, List<Query.Term> missing, Query query) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < read.size(); i++) {
            long held = missing.stream().filter(read.get(i)::holds).count();
            if (held > most) {
                most = held;
                best = i;
            }
        }
        String words = fields.get(best).words();
        return new EventHit.Context(fields.get(best).where(), null,
                Snippet.of(words, new Span(0, words.length()), read.get(best).places(query.terms())));
    }

    /// Where terms stand in the label.
    public List<Span> marks(Query query) {
        return FoldedText.of(label).places(query.terms());
    }
}
