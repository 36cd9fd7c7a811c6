package app.synoptic.ui.timeline.layout;

import app.synoptic.domain.Attestation;

/// One source's dated attestation, where it lies on the axis of time.
///
/// @param event the index of its event
public record Testimony(int event, Attestation attestation, Stretch stretch) {}
