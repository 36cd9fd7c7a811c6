package app.synoptic.edit;

import app.synoptic.domain.EventId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What becomes of the phases of an event that goes.
final class PhaseReparenting {

    private PhaseReparenting() {}

    /// They become phases of what it was itself a phase of.
    static EditableDossier without(EditableDossier before, EventId gone) {
        EventId above = before.topic(gone).event().partOf();
        return before.each(before.phases(gone), told -> told.as(told.event().within(above)));
    }

    /// They become phases of the event it lives on in. Where that is a phase of it, it takes its place.
    static EditableDossier into(EditableDossier before, EventId gone, EventId kept) {
        @Nullable EventId above = before.whole(gone);
        boolean free = before.whole(kept) == null && above != null && !above.equals(kept) && !before.isPhaseOf(above, kept);
        Set<EventId> moving = before.phases(gone);
        moving.remove(kept);
        if (free || before.isPhaseOf(kept, gone)) {
            moving.add(kept);
        }
        return before.each(moving, told -> told.as(told.event().within(told.event().id().equals(kept) ? above : kept)));
    }
}
