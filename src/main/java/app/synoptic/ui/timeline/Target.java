package app.synoptic.ui.timeline;

import app.synoptic.ui.timeline.layout.ClusterChip;
import app.synoptic.ui.timeline.layout.Overview;

/// What lies at a place of the picture.
sealed interface Target {

    /// An event, by its index.
    record OnEvent(int event) implements Target {}

    record OnChip(ClusterChip chip) implements Target {}

    /// The strip of the sources without a lane of their own.
    ///
    /// @param bar which of its steps of time, from 0; −1 where nothing is told in it
    record OnRest(int bar) implements Target {}

    record OnStrip(Overview.Part part) implements Target {}

    /// Room without a mark, between the scale and the strip.
    record Ground() implements Target {}

    /// The gutter.
    record Gutter() implements Target {}
}
