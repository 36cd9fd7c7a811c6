package app.synoptic.dossier.merge;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Phases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Phases that came from two sides, neither of which has an event that is a phase of itself.
final class PhaseCycleBreaker {

    private PhaseCycleBreaker() {}

    /// The same events; where an event would be a phase of itself, what `mine` says stands.
    static List<Event> untangled(List<Event> events, Phases mine) {
        List<Event> all = new ArrayList<>(events);
        Optional<EventId> circle = Phases.of(all).circle();
        while (circle.isPresent()) {
            Phases phases = Phases.of(all);
            EventId turning = circle.get();
            all.replaceAll(event -> phases.within(turning, event.id()) ? event.within(mine.whole(event.id()).orElse(null)) : event);
            circle = Phases.of(all).circle();
        }
        return all;
    }
}
