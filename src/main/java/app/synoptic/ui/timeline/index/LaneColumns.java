package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import java.util.Arrays;

/// What one source dates, a place for each testimony: by where its stretch of time begins and ends, what lasts last, and
/// among equals in the order of the events.
final class LaneColumns {

    private final int[] events;
    private final int[] ordinals;
    private final long[] froms;
    private final long[] untils;
    private final byte[] shapes;
    private final int[] faces;

    private LaneColumns(int[] events, int[] ordinals, long[] froms, long[] untils, byte[] shapes) {
        this.events = events;
        this.ordinals = ordinals;
        this.froms = froms;
        this.untils = untils;
        this.shapes = shapes;
        faces = new int[events.length];
        for (int at = events.length - 1; at >= 0; at--) {
            boolean same = at + 1 < events.length && StretchShape.stance(shapes[at]) == StretchShape.stance(shapes[at + 1]);
            faces[at] = same ? faces[at + 1] : at + 1;
        }
    }

    /// Testimony of one source while it is gathered.
    static final class Fill {
        private int size;
        private int[] events = new int[16];
        private int[] ordinals = new int[16];
        private long[] froms = new long[16];
        private long[] untils = new long[16];
        private byte[] shapes = new byte[16];

        void add(int event, int ordinal, long from, long until, byte shape) {
            if (size == events.length) {
                events = Arrays.copyOf(events, size * 2);
                ordinals = Arrays.copyOf(ordinals, size * 2);
                froms = Arrays.copyOf(froms, size * 2);
                untils = Arrays.copyOf(untils, size * 2);
                shapes = Arrays.copyOf(shapes, size * 2);
            }
            events[size] = event;
            ordinals[size] = ordinal;
            froms[size] = from;
            untils[size] = until;
            shapes[size++] = shape;
        }

        LaneColumns sorted() {
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                keys[i] = untils[i] * 2 + (StretchShape.lasts(shapes[i]) ? 1 : 0);
            }
            int[] order = RadixSort.by(froms, RadixSort.by(keys, RadixSort.by(events, size)));
            return new LaneColumns(RadixSort.of(events, order), RadixSort.of(ordinals, order), RadixSort.of(froms, order), RadixSort.of(untils, order), RadixSort.of(shapes, order));
        }
    }

    int size() {
        return events.length;
    }

    int event(int at) {
        return events[at];
    }

    /// Which of its event's attestations it is.
    int ordinal(int at) {
        return ordinals[at];
    }

    long from(int at) {
        return froms[at];
    }

    long until(int at) {
        return untils[at];
    }

    byte shape(int at) {
        return shapes[at];
    }

    Stretch stretch(int at) {
        return StretchShape.stretch(froms[at], untils[at], shapes[at]);
    }

    /// The next place with another stance, or none.
    int nextFace(int at) {
        return faces[at];
    }

    /// Where each heap of one and the same stretch begins, and, last, where all end.
    int[] heaps() {
        int[] heaps = new int[events.length + 1];
        int count = 0;
        for (int at = 0; at < events.length; at++) {
            if (at == 0 || froms[at] != froms[at - 1] || untils[at] != untils[at - 1] || StretchShape.lasts(shapes[at]) != StretchShape.lasts(shapes[at - 1])) {
                heaps[count++] = at;
            }
        }
        heaps[count++] = events.length;
        return Arrays.copyOf(heaps, count);
    }
}
