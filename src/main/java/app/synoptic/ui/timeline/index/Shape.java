package app.synoptic.ui.timeline.index;

import app.synoptic.domain.Stance;
import app.synoptic.ui.timeline.scale.Stretch;
import app.synoptic.ui.timeline.scale.Stretch.Edge;

/// What of a stretch is not its two ends, in one byte of a column: whether it lasts, how either end is drawn, and for a
/// testimony its stance.
final class Shape {

    private static final Edge[] EDGES = Edge.values();
    private static final int LASTS = 1;
    private static final int START = 1;
    private static final int END = 3;
    private static final int STANCE = 5;
    private static final int TWO_BITS = 3;

    private Shape() {}

    static byte of(Stretch stretch) {
        return (byte) ((stretch.lasts() ? LASTS : 0) | (stretch.start().ordinal() << START) | (stretch.end().ordinal() << END));
    }

    static byte with(byte shape, Stance stance) {
        return (byte) ((shape & ~(TWO_BITS << STANCE)) | (stance.ordinal() << STANCE));
    }

    static boolean lasts(byte shape) {
        return (shape & LASTS) != 0;
    }

    static int stance(byte shape) {
        return (shape >> STANCE) & TWO_BITS;
    }

    static Stretch stretch(long from, long until, byte shape) {
        return new Stretch(from, until, lasts(shape), EDGES[(shape >> START) & TWO_BITS], EDGES[(shape >> END) & TWO_BITS]);
    }
}
