package app.synoptic.ui.state;

import app.synoptic.compare.Frequencies;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names the events of a dossier use: kinds by the alphabet, the others by how many events have them. Immutable: a
/// change makes the next one, by counting what it touches.
public final class FacetValues {

    private static final Comparator<Map.Entry<String, ? extends Number>> FREQUENT =
            Comparator.<Map.Entry<String, ? extends Number>>comparingLong(entry -> -entry.getValue().longValue())
                    .thenComparing(Map.Entry::getKey);

    private final Frequencies<String> kinds;
    private final Frequencies<String> actors;
    private final Frequencies<String> places;
    private final Frequencies<String> tags;

    private FacetValues(Frequencies<String> kinds, Frequencies<String> actors, Frequencies<String> places, Frequencies<String> tags) {
        this.kinds = kinds;
        this.actors = actors;
        this.places = places;
        this.tags = tags;
    }

    static FacetValues of(Dossier dossier) {
        return new FacetValues(Frequencies.none(), Frequencies.none(), Frequencies.none(), Frequencies.none())
                .after(dossier.events().stream().map(event -> new Change<>(null, event)).toList());
    }

    FacetValues after(Collection<Change<Event>> changes) {
        return changes.isEmpty() ? this : new FacetValues(after(kinds, changes, event -> List.of(event.kind().value())),
                after(actors, changes, Event::actors), after(places, changes, Event::places), after(tags, changes, Event::tags));
    }

    private static Frequencies<String> after(Frequencies<String> before, Collection<Change<Event>> changes, Function<Event, List<String>> names) {
        Frequencies.Changes<String> counted = new Frequencies.Changes<>();
        BiConsumer<Event, Boolean> count = (event, is) -> names.apply(event).stream().distinct().forEach(is ? counted::add : counted::take);
        for (Change<Event> change : changes) {
            if (change.before() != null) {
                count.accept(change.before(), false);
            }
            if (change.after() != null) {
                count.accept(change.after(), true);
            }
        }
        return before.after(counted);
    }

    public List<String> kinds() {
        return kinds.all().keySet().stream().sorted().toList();
    }

    public List<String> actors() {
        return frequent(actors.all());
    }

    public List<String> places() {
        return frequent(places.all());
    }

    public List<String> tags() {
        return frequent(tags.all());
    }

    /// Names by how often they come, those that come as often by the alphabet.
    public static List<String> frequent(Stream<String> names) {
        return frequent(names.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }

    private static List<String> frequent(Map<String, ? extends Number> counts) {
        return counts.entrySet().stream().sorted(FREQUENT).map(Map.Entry::getKey).toList();
    }
}
