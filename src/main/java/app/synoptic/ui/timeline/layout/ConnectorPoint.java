package app.synoptic.ui.timeline.layout;

/// Where the line of the selected event meets the best reading or a lane.
///
/// @param lane −1 for the best reading
/// @param x    held within what is seen
public record ConnectorPoint(int lane, double x, double y, Meeting meeting) {

    /// A mark that is seen; one that lies earlier or later than what is seen; testimony without a date; none at all.
    public enum Meeting { MARK, EARLIER, LATER, UNDATED, SILENT }

    /// Whether the line touches.
    public boolean touches() {
        return meeting != Meeting.UNDATED && meeting != Meeting.SILENT;
    }
}
