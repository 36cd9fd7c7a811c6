package app.synoptic.ui.timeline.layout;

/// How the height is shared out: scale, rows of the best reading, lanes of sources, overview. Whole pixels. Where not all
/// sources have a lane, what the others tell is counted in a strip of its own below those at the top.
///
/// @param lanes how many lanes are in view
/// @param top   how many of them lie above the strip
/// @param rest  how high the strip is; 0 if there is none
/// @param hang  how far into the gutter labels may hang that stand before their marks, where all are set small; 0 where they are not
public record Areas(double width, double height, double gutter, int rows, double rowHeight, int lanes, double laneHeight, int top, double rest, int hang) {

    public static final double HEADER = 32;
    private static final double OVERVIEW = 34;
    private static final double STRIP = 20;
    private static final double HIGH = 420;
    private static final double MARGIN = 10;
    /// How many sources may all have a lane each.
    static final int MOST_LANES = 12;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 100;
    private static final double CLOSEST = 15;
    private static final int SCROLLED = 3;
    private static final double TIGHTEST = 12;
    private static final double LOW_LANE = 17;
    private static final int INDENT = 16;

    /// Shares out `width` by `height` pixels. Where all sources can have a lane, each has one.
    ///
    /// @param gutter the width the gutter needs; it is given at least 150 and at most 260 or a sixth of the whole
    /// @param needed how many rows would give each event a label: they are set closer where that makes room for so many, and
    ///               in a high timeline in any case; 0 where it is not known
    public static Areas of(double width, double height, LaneRanking lineup, double gutter, int needed) {
        double wealth = Math.clamp((height - 260) / (HIGH - 260), 0, 1);
        double laneHeight = Math.round(17 + 5 * wealth);
        double rowHeight = Math.round(18 + 2 * wealth);
        double restHeight = Math.round(30 + 8 * wealth);
        double room = height - HEADER - OVERVIEW - 2;
        double spare = room - FEWEST_ROWS * rowHeight;
        int sources = lineup.sources();
        int lanes = (int) Math.clamp(Math.floor(spare / laneHeight), 1, MOST_LANES);
        int top = sources;
        double rest = 0;
        if (sources <= lanes) {
            lanes = sources;
        } else {
            rest = restHeight;
            double most = lineup.unfolded() ? Math.max(MOST_LANES, Math.floor(room / 2 / laneHeight)) : MOST_LANES;
            lanes = (int) Math.clamp(Math.floor((spare - rest) / laneHeight), 1, Math.min(most, sources));
            top = Math.min(lineup.leading().size(), Math.max(0, lineup.unfolded() ? lanes - SCROLLED : lanes));
            lanes = lineup.unfolded() ? lanes : top;
        }
        double left = room - lanes * laneHeight - rest;
        double closer = needed == 0 ? rowHeight : Math.max(Math.floor(left / needed), wealth < 1 ? 0 : CLOSEST);
        rowHeight = closer >= CLOSEST ? Math.min(rowHeight, closer) : rowHeight;
        int rows = (int) Math.clamp(Math.floor(left / rowHeight), 1, MOST_ROWS);
        return new Areas(width, height, Math.round(Math.clamp(gutter, 150, Math.clamp(width / 6, 150, 260))), rows, rowHeight, lanes, laneHeight,
                top, rest, 0);
    }

    /// The same with `needed` rows that lie as close as small labels may, and lower lanes if it takes that; this where they have no
    /// room.
    Areas tight(int needed) {
        for (double lane : new double[] {laneHeight, LOW_LANE}) {
            double left = height - HEADER - OVERVIEW - 2 - lanes * lane - rest;
            double close = Math.min(CLOSEST, Math.floor(left / Math.max(1, needed)));
            if (close > TIGHTEST || (close == TIGHTEST && lane == LOW_LANE)) {
                return new Areas(width, height, gutter, (int) Math.min(MOST_ROWS, Math.floor(left / close)), close, lanes, lane, top, rest, mostHang());
            }
        }
        return this;
    }

    /// Whether the timeline is as high as whoever looks at it alone makes it.
    boolean high() {
        return height >= HIGH;
    }

    /// How far labels may hang into the gutter.
    int mostHang() {
        return (int) gutter - INDENT;
    }

    /// Whether labels are set small, on either side of their marks.
    public boolean tight() {
        return hang > 0;
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
        return height - OVERVIEW - lanes * laneHeight - rest;
    }

    /// The upper edge of the strip of the other sources.
    public double restTop() {
        return lanesTop() + top * laneHeight;
    }

    /// Whether the strip of the other sources is at `y`.
    public boolean inRest(double y) {
        return restTop() <= y && y < restTop() + rest;
    }

    /// The middle of a lane in view, from 0.
    public double laneY(int lane) {
        return lanesTop() + laneHeight * lane + (lane >= top ? rest : 0) + Math.round(laneHeight / 2);
    }

    /// The lane in view at `y`; −1 if there is none.
    public int laneAt(double y) {
        double into = y - lanesTop() - (y >= restTop() + rest ? rest : 0);
        int lane = (int) Math.floor(into / laneHeight);
        return lane >= 0 && lane < lanes && !inRest(y) ? lane : -1;
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
