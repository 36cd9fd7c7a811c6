package app.synoptic.report.figure;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfEdge;
import app.synoptic.domain.edtf.EdtfPrecision;
import java.time.Duration;
import java.time.ZoneId;

/// Something to mark on a lane: a date and its bounds, the words on the mark, and where the mark leads.
record Dated(Edtf date, Bounds bounds, String words, String target) {

    private static final double HEIGHT = 14;
    private static final double LOOSE = 16;
    private static final Duration LONGEST_DAY = Duration.ofHours(25);

    static Dated of(Edtf date, ZoneId zone, String words, String target) {
        return new Dated(date, date.bounds(zone), words, target);
    }

    /// How wide the mark is that carries the words.
    int chip() {
        return 8 + 6 * words.length();
    }

    /// How far the mark reaches on a scale, from its left to its right edge.
    double[] reach(Scale scale) {
        double from = bounds.from() == null ? open(bounds.until() == null ? scale.left() : scale.at(bounds.until()) - LOOSE - chip(), scale)
                : scale.at(bounds.from());
        double until = bounds.until() == null ? Math.min(scale.right(), from + chip() + 2 * LOOSE) : scale.at(bounds.until());
        return new double[] {from, Math.max(until, from + 1)};
    }

    private static double open(double x, Scale scale) {
        return Math.max(scale.left(), x);
    }

    private boolean openStart() {
        return date.startEdge().kind() != EdtfEdge.Kind.DATED;
    }

    boolean openEnd() {
        return date.endEdge().kind() != EdtfEdge.Kind.DATED;
    }

    /// Whether it is one day or less, said firmly.
    boolean momentary() {
        return date.precision().compareTo(EdtfPrecision.DAY) >= 0 && !openStart() && !openEnd()
                && bounds.from() != null && bounds.until() != null
                && Duration.between(bounds.from(), bounds.until()).compareTo(LONGEST_DAY) <= 0;
    }

    /// Whether it is not quite known when it was: an end without a date, a mark of doubt, or a date coarser than a day.
    boolean loose() {
        return !date.startEdge().firm() || !date.endEdge().firm() || date.precision().compareTo(EdtfPrecision.DAY) < 0;
    }

    static double height() {
        return HEIGHT;
    }
}
