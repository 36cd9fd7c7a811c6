package app.synoptic.ui.timeline.index;

import app.synoptic.domain.Attestation;
import app.synoptic.ui.timeline.scale.Stretch;

/// One source's dated attestation, where it lies on the axis of time.
///
/// @param event the index of its event
public record Testimony(int event, Attestation attestation, Stretch stretch) {}
