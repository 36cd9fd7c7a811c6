package app.synoptic.ui.timeline.paint;

/// What is under the pointer.
///
/// @param event the index of an event; −1 for none
/// @param chip  the index of a cluster; −1 for none
public record Hover(int event, int chip) {
    public static final Hover NOTHING = new Hover(-1, -1);
}
