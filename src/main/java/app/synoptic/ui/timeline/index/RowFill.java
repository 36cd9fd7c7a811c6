package app.synoptic.ui.timeline.index;

import java.util.Arrays;

/// One row of labelled marks while it is filled: what earlier tiers took, in order, and what the present tier appends.
final class RowFill {

    private double[] starts = new double[16];
    private double[] ends = new double[16];
    private int[] events = new int[16];
    private int settled;
    private int size;

    /// The end of what the present tier put last.
    private double last = Double.NEGATIVE_INFINITY;

    /// Takes `[start, end)` for `event` if it is free; calls of one tier must not go back behind what it put last.
    boolean take(int event, double start, double end) {
        if (start < last) {
            return false;
        }
        int next = Columns.lowerBound(ends, settled, Math.nextUp(start));
        if (next < settled && starts[next] < end) {
            return false;
        }
        append(event, start, end);
        last = end;
        return true;
    }

    /// The first place from `start` on that may be free.
    double freeFrom(double start) {
        double from = Math.max(start, last);
        int next = Columns.lowerBound(ends, settled, Math.nextUp(from));
        return next < settled && starts[next] <= from ? ends[next] : from;
    }

    /// Ends a tier.
    void settle() {
        if (settled > 0 && settled < size) {
            merge();
        }
        settled = size;
        last = Double.NEGATIVE_INFINITY;
    }

    Packing.Row row() {
        return new Packing.Row(Arrays.copyOf(events, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
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
