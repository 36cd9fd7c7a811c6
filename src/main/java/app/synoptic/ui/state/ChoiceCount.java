package app.synoptic.ui.state;

import app.synoptic.compare.Touched;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.ui.state.find.FindResults;
import java.util.Optional;
import java.util.Set;

/// How many events would be left of a state of a dossier if of one facet one value alone were chosen. Of the next state only
/// what the change touches is counted.
public record ChoiceCount(Facet facet, String value, OpenDossier open, Filter filter, FindResults found, int count) {

    public static ChoiceCount of(Facet facet, String value, OpenDossier open, Filter filter, FindResults found) {
        ChoiceCount none = new ChoiceCount(facet, value, open, filter, found, 0);
        return none.with((int) open.dossier().events().stream().filter(none::leaves).count());
    }

    private ChoiceCount with(int counted) {
        return new ChoiceCount(facet, value, open, filter, found, counted);
    }

    /// That of another state, or under another filter.
    public ChoiceCount after(OpenDossier next, Filter nextFilter, FindResults nextFound) {
        Optional<Touched> touched = nextFound == found && nextFilter.equals(filter) ? next.since(open) : Optional.empty();
        if (touched.isEmpty()) {
            return of(facet, value, next, nextFilter, nextFound);
        }
        Set<EventId> others = touched.get().events();
        ChoiceCount then = new ChoiceCount(facet, value, next, filter, found, 0);
        return then.with(count - left(others) + then.left(others));
    }

    private int left(Set<EventId> events) {
        return (int) events.stream().flatMap(id -> open.event(id).stream()).filter(this::leaves).count();
    }

    private boolean leaves(Event event) {
        return facet.any(Set.of(value), event, open) && found.lets(event.id()) && Set.of(facet).containsAll(filter.refusals(event, open));
    }
}
