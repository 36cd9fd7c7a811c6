package app.synoptic.propose.event;

import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;

/// How a text lets a happening stand.
public enum HappeningStatus {
    HAPPENED, PLANNED, DENIED, DOUBTED;

    /// The status of the event it would become.
    public Status status() {
        return this == PLANNED ? Status.PLANNED : Status.HAPPENED;
    }

    /// What the source does with it. A doubt affirms that somebody says so, and stands in the testimony's note.
    public Stance stance() {
        return switch (this) {
            case PLANNED -> Stance.PLANS;
            case DENIED -> Stance.DENIES;
            case HAPPENED, DOUBTED -> Stance.AFFIRMS;
        };
    }
}
