package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch.Edge;
import app.synoptic.axis.Stretch;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;

/// What of a stretch is not its two ends, in one byte of a column: whether it lasts, how either end is drawn, and for a
/// testimony its stance and strength.
final class StretchShape {

    private static final Edge[] EDGES = Edge.values();
    private static final Stance[] STANCES = Stance.values();
    private static final Strength[] STRENGTHS = Strength.values();
    private static final int LASTS = 1;
    private static final int START = 1;
    private static final int END = 3;
    private static final int STANCE = 5;
    private static final int STRENGTH = 7;
    private static final int TWO_BITS = 3;

    private StretchShape() {}

    static byte of(Stretch stretch) {
        return (byte) ((stretch.lasts() ? LASTS : 0) | (stretch.start().ordinal() << START) | (stretch.end().ordinal() << END));
    }

    /// The same with what an attestation says.
    static byte with(byte shape, Attestation told) {
        return (byte) (shape & ((1 << STANCE) - 1) | (told.stance().ordinal() << STANCE) | (told.strength().ordinal() << STRENGTH));
    }

    static boolean lasts(byte shape) {
        return (shape & LASTS) != 0;
    }

    static Stance stance(byte shape) {
        return STANCES[(shape >> STANCE) & TWO_BITS];
    }

    static Strength strength(byte shape) {
        return STRENGTHS[(shape >> STRENGTH) & 1];
    }

    static Stretch stretch(long from, long until, byte shape) {
        return new Stretch(from, until, lasts(shape), EDGES[(shape >> START) & TWO_BITS], EDGES[(shape >> END) & TWO_BITS]);
    }
}
