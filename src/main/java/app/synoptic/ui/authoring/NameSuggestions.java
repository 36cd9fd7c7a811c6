package app.synoptic.ui.authoring;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Value;
import app.synoptic.ui.state.FacetValues;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a dossier calls people, places and things already, the most frequent first: to complete what is typed, and to
/// find what is spelled in several ways.
public final class NameSuggestions {

    private NameSuggestions() {}

    static List<String> actors(Dossier dossier) {
        return FacetValues.frequent(dossier.events().stream().flatMap(event -> event.actors().stream()));
    }

    static List<String> answers(Dossier dossier) {
        return FacetValues.frequent(Stream.concat(answered(dossier), dossier.events().stream().flatMap(event -> event.actors().stream())));
    }

    static List<String> places(Dossier dossier) {
        return FacetValues.frequent(dossier.events().stream().flatMap(event -> event.places().stream()));
    }

    static List<String> tags(Dossier dossier) {
        return FacetValues.frequent(dossier.events().stream().flatMap(event -> event.tags().stream()));
    }

    static List<String> speakers(Dossier dossier) {
        return FacetValues.frequent(Stream.concat(said(dossier), dossier.events().stream().flatMap(event -> event.actors().stream())));
    }

    /// How often each actor, place and speaker is named, in the alphabet's order.
    static Map<String, Long> counted(Dossier dossier) {
        Map<String, Long> counts = counts(Stream.of(dossier.events().stream().flatMap(event -> event.actors().stream()),
                dossier.events().stream().flatMap(event -> event.places().stream()), said(dossier), answered(dossier)).flatMap(Function.identity()));
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.comparingByKey(String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder())))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Stream<String> said(Dossier dossier) {
        return Stream.concat(dossier.events().stream().map(Event::attestations).flatMap(List::stream).map(Attestation::saidBy),
                dossier.questions().stream().flatMap(question -> question.readings().stream()).map(Reading::saidBy))
                .flatMap(Stream::ofNullable);
    }

    private static Stream<String> answered(Dossier dossier) {
        return dossier.questions().stream().flatMap(question -> question.readings().stream()).map(Reading::value)
                .filter(Value.Names.class::isInstance).flatMap(value -> ((Value.Names) value).names().stream());
    }

    private static Map<String, Long> counts(Stream<String> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
