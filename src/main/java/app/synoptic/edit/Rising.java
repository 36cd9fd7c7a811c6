package app.synoptic.edit;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Phases;
import app.synoptic.edit.EditableDossier.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What becomes of the phases of an event that goes.
final class Rising {

    private Rising() {}

    /// They become phases of what it was itself a phase of.
    static EditableDossier without(EditableDossier before, EventId gone) {
        EventId above = before.topic(gone).event().partOf();
        return before.eachEvent(event -> gone.equals(event.partOf()), told -> told.as(told.event().within(above)));
    }

    /// They become phases of the event it lives on in. Where that is a phase of it, it takes its place.
    static EditableDossier into(EditableDossier before, EventId gone, EventId kept) {
        Phases phases = Phases.of(before.events().toList());
        EventId above = phases.whole(gone).orElse(null);
        boolean free = phases.whole(kept).isEmpty() && above != null && !above.equals(kept) && !phases.within(above, kept);
        boolean rising = free || phases.within(kept, gone);
        return before.eachEvent(event -> event.id().equals(kept) ? rising : gone.equals(event.partOf()),
                told -> told.as(told.event().within(told.event().id().equals(kept) ? above : kept)));
    }
}
