package app.synoptic.ui.timeline.layout;

import app.synoptic.ui.controls.EnumWords;

/// By what the lanes stand together of sources that have no place at the top.
public enum LaneGrouping implements EnumWords.Typed {

    /// By nothing: in the dossier's order.
    NONE,
    /// By who published them, in the order of the alphabet.
    PUBLISHER,
    /// By whom they derive from: what is taken from a source stands below it.
    ORIGIN;

    @Override
    public String type() {
        return "lane-grouping";
    }
}
