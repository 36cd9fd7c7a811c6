package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/// One way to draw an event in a row that it shares with others: what its sign or stretch takes, and what its label takes, in
/// pixels of a step of zoom, from 1970 on.
///
/// @param bar   whether it is drawn as a stretch
/// @param hangs whether its label begins before what is seen of the affair as a whole
record LabelFit(int event, LabelSide side, double from, double until, double textFrom, double textUntil, boolean bar, boolean hangs) {

    private static final double GAP = 10;
    private static final double CLEAR = 4;
    private static final double BAND = 200;

    /// How it can be drawn, the best way first: there is always one.
    ///
    /// @param home what is seen of the affair as a whole: labels of what lies in it keep within it
    /// @param hang how far before it labels may begin
    static List<LabelFit> of(EventTable table, int event, double scale, TimeSpan home, double hang) {
        double label = table.closeWidth(event);
        double start = home.from() / scale;
        double end = home.until() / scale;
        double anchor = table.anchor(event) / scale;
        boolean bar = table.bar(event, scale);
        double from = bar ? table.from(event) / scale : anchor - LabelRoom.MARK;
        double until = bar ? Math.max(table.until(event) / scale, from + LabelRoom.SHORTEST) : anchor + LabelRoom.MARK;
        Stretch stretch = table.stretch(event);
        boolean seen = from < end && until > start;
        List<LabelFit> ways = new ArrayList<>();
        double inside = (seen ? Math.max(from, start) : from) + LabelRoom.INSET;
        if (bar && Math.min(until, seen ? end : until) - inside >= label + LabelRoom.INSET) {
            ways.add(new LabelFit(event, LabelSide.INSIDE, from, until, inside, inside + label, bar, false));
        }
        double after = bar ? until + LabelRoom.INSET : anchor + LabelRoom.LABEL;
        if (!(bar && stretch.end() == Stretch.Edge.OPEN) && (!seen || after + label <= end)) {
            ways.add(new LabelFit(event, LabelSide.AFTER, from, until, after, after + label, bar, false));
        }
        double before = (bar ? from - LabelRoom.INSET : anchor - LabelRoom.LABEL) - label;
        if (!(bar && stretch.start() == Stretch.Edge.OPEN) && (!seen || before >= start - hang)) {
            ways.add(new LabelFit(event, LabelSide.BEFORE, from, until, before, before + label, bar, seen && before < start));
        }
        return ways.isEmpty() ? List.of(new LabelFit(event, LabelSide.AFTER, from, until, after, after + label, bar, false)) : ways;
    }

    /// Where all that is drawn for it begins.
    double left() {
        return Math.min(from, textFrom);
    }

    /// Whether it is so long that signs may stand on it.
    private boolean band() {
        return bar && until - from >= BAND;
    }

    /// Up to where it keeps others out that begin later.
    double closed() {
        return band() ? textUntil : Math.max(textUntil, until);
    }

    /// Whether both may be drawn in one row: no label meets another, a sign or the end of a stretch; a stretch meets no other,
    /// but a band may have signs with their labels wholly on it.
    boolean besides(LabelFit other) {
        return !meet(textFrom, textUntil, other.textFrom, other.textUntil, GAP) && clear(this, other) && clear(other, this)
                && (!meet(from, until, other.from, other.until, CLEAR) || on(this, other) || on(other, this));
    }

    private static boolean clear(LabelFit mark, LabelFit text) {
        return !meet(mark.from, mark.until, text.textFrom, text.textUntil, CLEAR) || (on(mark, text) && mark.from < text.textFrom && text.textUntil < mark.until);
    }

    private static boolean on(LabelFit band, LabelFit sign) {
        return band.band() && !sign.bar && band.from <= sign.from && sign.until <= band.until;
    }

    private static boolean meet(double from, double until, double otherFrom, double otherUntil, double apart) {
        return from < otherUntil + apart && otherFrom < until + apart;
    }
}
