package app.synoptic.edit;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Phases;
import app.synoptic.edit.Workpiece.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of the phases of an event that goes.
final class Rising {

    private Rising() {}

    /// They become phases of what it was itself a phase of.
    static List<Told> without(List<Told> events, EventId gone) {
        EventId above = phases(events).whole(gone).orElse(null);
        return events.stream().map(told -> gone.equals(told.event().partOf()) ? part(told, above) : told).toList();
    }

    /// They become phases of the event it lives on in. Where that is a phase of it, it takes its place.
    static List<Told> into(List<Told> events, EventId gone, EventId kept) {
        Phases phases = phases(events);
        EventId above = phases.whole(gone).orElse(null);
        boolean free = phases.whole(kept).isEmpty() && above != null && !above.equals(kept) && !phases.within(above, kept);
        return events.stream().map(told -> {
            if (told.event().id().equals(kept)) {
                return free || phases.within(kept, gone) ? part(told, above) : told;
            }
            return gone.equals(told.event().partOf()) ? part(told, kept) : told;
        }).toList();
    }

    private static Phases phases(List<Told> events) {
        return Phases.of(events.stream().map(Told::event).toList());
    }

    private static Told part(Told told, @Nullable EventId whole) {
        return new Told(told.event().within(whole), told.accounts());
    }
}
