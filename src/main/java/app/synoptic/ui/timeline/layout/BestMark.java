package app.synoptic.ui.timeline.layout;

import app.synoptic.ui.timeline.index.LabelRoom;

/// One event among the best readings.
///
/// @param x         where its sign stands, or its stretch begins
/// @param until     where its stretch ends; `x` for a point
/// @param labelX    where its label begins
/// @param labelRoom the pixels its label may take; 0 if none is written
/// @param bar       whether it is drawn as a stretch
/// @param inside    whether its label stands in the stretch
public record BestMark(int event, int row, double x, double until, double labelX, double labelRoom, boolean bar,
                       boolean inside) {

    /// Whether its label stands before its sign or stretch.
    public boolean flipped() {
        return !inside && labelRoom > 0 && labelX < x;
    }

    /// Whether `other` stands on its stretch.
    public boolean carries(BestMark other) {
        return bar && other.row == row && !other.bar && x <= other.left() && other.right() <= until;
    }

    /// The left end of all that is drawn for it.
    public double left() {
        return Math.min(bar ? x : x - LabelRoom.MARK, labelRoom > 0 ? labelX : Double.POSITIVE_INFINITY);
    }

    /// The right end of all that is drawn for it.
    public double right() {
        return Math.max(bar ? until : x + LabelRoom.MARK, labelX + labelRoom);
    }
}
