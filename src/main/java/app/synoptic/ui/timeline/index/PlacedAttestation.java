package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;

/// One source's dated attestation, where it lies on the axis of time, with what its mark shows. All else is asked of the
/// attestation itself.
///
/// @param event   the index of its event
/// @param ordinal which of its event's attestations it is
public record PlacedAttestation(int event, int ordinal, Stretch stretch, Stance stance, Strength strength) {

    /// An attestation of `event`.
    public static PlacedAttestation of(EventTable table, int event, int ordinal, Stretch stretch) {
        Attestation told = table.event(event).attestations().get(ordinal);
        return new PlacedAttestation(event, ordinal, stretch, told.stance(), told.strength());
    }

    public Attestation attestation(EventTable table) {
        return table.event(event).attestations().get(ordinal);
    }
}
