package app.synoptic.ui.timeline.layout;

/// How the height is shared out: scale, rows of the best reading, one lane per source, overview. Whole pixels.
///
/// @param lanes how many lanes are in view
public record Areas(double width, double height, double gutter, int rows, double rowHeight, int lanes, double laneHeight) {

    public static final double HEADER = 32;
    private static final double OVERVIEW = 34;
    private static final double STRIP = 20;
    private static final double MARGIN = 10;
    private static final int MOST_LANES = 12;
    private static final int FEWEST_ROWS = 3;

    /// Shares out `width` by `height` pixels among rows and the lanes of `sources`.
    ///
    /// @param gutter the width the gutter needs; it is given at least 150 and at most 260 or a sixth of the whole
    public static Areas of(double width, double height, int sources, double gutter) {
        double wealth = Math.clamp((height - 260) / 160, 0, 1);
        double laneHeight = Math.round(17 + 8 * wealth);
        double rowHeight = Math.round(19 + 3 * wealth);
        double room = height - HEADER - OVERVIEW - 2;
        int lanes = (int) Math.clamp(Math.floor((room - FEWEST_ROWS * rowHeight) / laneHeight), 1, Math.clamp(sources, 1, MOST_LANES));
        int rows = (int) Math.clamp(Math.floor((room - lanes * laneHeight) / rowHeight), 1, 100);
        return new Areas(width, height, Math.round(Math.clamp(gutter, 150, Math.clamp(width / 6, 150, 260))), rows, rowHeight, sources == 0 ? 0 : lanes, laneHeight);
    }

    public double left() {
        return gutter;
    }

    public double right() {
        return Math.max(gutter + 1, width - MARGIN);
    }

    /// The middle of a row, from 0.
    public double rowY(int row) {
        return HEADER + rowHeight * row + Math.round(rowHeight / 2);
    }

    public double lanesTop() {
        return height - OVERVIEW - lanes * laneHeight;
    }

    /// The middle of a lane in view, from 0.
    public double laneY(int lane) {
        return lanesTop() + laneHeight * lane + Math.round(laneHeight / 2);
    }

    /// The lane in view at `y`; −1 if there is none.
    public int laneAt(double y) {
        int lane = (int) Math.floor((y - lanesTop()) / laneHeight);
        return lane >= 0 && lane < lanes ? lane : -1;
    }

    public double lanesBottom() {
        return height - OVERVIEW;
    }

    public double stripTop() {
        return height - STRIP - 6;
    }

    public double stripHeight() {
        return STRIP;
    }
}
