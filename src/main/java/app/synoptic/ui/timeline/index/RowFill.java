package app.synoptic.ui.timeline.index;

import java.util.Arrays;

/// One row of labelled marks while it is filled: what earlier tiers took, in order, and what the present tier appends.
final class RowFill {

    /// The least room anything takes: a stretch whose label stands in it and is empty.
    static final double LEAST = 2 * LabelRoom.INSET;

    private double[] starts = new double[16];
    private double[] ends = new double[16];
    private int[] events = new int[16];
    private int settled;
    private int size;
    private int next;

    /// The end of what the present tier put last.
    private double last = Double.NEGATIVE_INFINITY;

    /// Up to where it is free from `start` on; not beyond `start` where it is taken there. The present tier must not go
    /// back behind what it put last.
    double freeUntil(double start) {
        if (start < last) {
            return Double.NEGATIVE_INFINITY;
        }
        seek(start);
        return next < settled ? starts[next] : Double.POSITIVE_INFINITY;
    }

    /// Puts an event where it is free.
    void put(int event, double start, double end) {
        append(event, start, end);
        last = end;
    }

    /// The first place from `start` on that may be free for anything.
    double freeFrom(double start) {
        double from = Math.max(start, last);
        seek(from);
        int at = next;
        while (at < settled && starts[at] < from + LEAST) {
            from = ends[at++];
        }
        return from;
    }

    /// Finds what is settled and ends first after `start`. Events come nearly in order, so it is near what was found last.
    private void seek(double start) {
        while (next < settled && ends[next] <= start) {
            next++;
        }
        while (next > 0 && ends[next - 1] > start) {
            next--;
        }
    }

    /// Ends a tier.
    void settle() {
        if (settled > 0 && settled < size) {
            merge();
        }
        settled = size;
        next = 0;
        last = Double.NEGATIVE_INFINITY;
    }

    PackedRow row() {
        return new PackedRow(Arrays.copyOf(events, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }

    private void append(int event, double start, double end) {
        if (size == events.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            events = Arrays.copyOf(events, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        events[size++] = event;
    }

    private void merge() {
        double[] oldStarts = Arrays.copyOf(starts, size);
        double[] oldEnds = Arrays.copyOf(ends, size);
        int[] oldEvents = Arrays.copyOf(events, size);
        int left = 0;
        int right = settled;
        for (int i = 0; i < size; i++) {
            boolean takeLeft = right == size || (left < settled && oldStarts[left] <= oldStarts[right]);
            int from = takeLeft ? left++ : right++;
            starts[i] = oldStarts[from];
            ends[i] = oldEnds[from];
            events[i] = oldEvents[from];
        }
    }
}
