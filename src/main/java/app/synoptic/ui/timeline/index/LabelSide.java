package app.synoptic.ui.timeline.index;

/// Where an event's label stands.
public enum LabelSide {

    /// In its stretch.
    INSIDE,

    /// Behind its sign or stretch.
    AFTER,

    /// Before its sign or stretch.
    BEFORE
}
