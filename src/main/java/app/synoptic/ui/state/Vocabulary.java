package app.synoptic.ui.state;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names the events of a dossier use: kinds by the alphabet, the others by how many events have them.
public record Vocabulary(List<String> kinds, List<String> actors, List<String> places, List<String> tags) {

    static Vocabulary of(Dossier dossier) {
        return new Vocabulary(dossier.events().stream().map(event -> event.kind().value()).distinct().sorted().toList(),
                frequent(dossier, Event::actors), frequent(dossier, Event::places), frequent(dossier, Event::tags));
    }

    private static List<String> frequent(Dossier dossier, Function<Event, List<String>> names) {
        return frequent(dossier.events().stream().flatMap(event -> names.apply(event).stream().distinct()));
    }

    /// Names by how often they come, those that come as often by the alphabet.
    public static List<String> frequent(Stream<String> names) {
        return names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }
}
