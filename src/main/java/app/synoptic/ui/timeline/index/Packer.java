package app.synoptic.ui.timeline.index;

import app.synoptic.domain.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Puts events into rows, first fit, tier by tier. Labels are measured only of those for which some row is free where
/// they begin.
final class Packer {

    private static final int TAKEN = -1;
    /// After how many events it is asked whether the packing is still wanted.
    private static final int PATIENCE = 4_096;

    private final EventTable table;
    private final double scale;
    private final BooleanSupplier wanted;
    private final List<RowFill> fills;
    private final byte[] rowOf;

    /// @param scale  milliseconds per pixel
    /// @param wanted whether the packing is still wanted
    Packer(EventTable table, double scale, int rows, BooleanSupplier wanted) {
        this.table = table;
        this.scale = scale;
        this.wanted = wanted;
        fills = Stream.generate(RowFill::new).limit(Math.max(0, rows)).toList();
        rowOf = new byte[table.size()];
        Arrays.fill(rowOf, (byte) TAKEN);
    }

    /// Packs all events.
    ///
    /// @param all whether to give up where one finds no room
    /// @return whether it got to the end
    boolean pack(boolean all) {
        for (Tier tier : Tier.values()) {
            if (!pack(table.of(tier), all)) {
                return false;
            }
            fills.forEach(RowFill::settle);
        }
        return true;
    }

    private boolean pack(int[] tier, boolean all) {
        double full = Double.NEGATIVE_INFINITY;
        double fullFrom = Double.POSITIVE_INFINITY;
        for (int i = 0; i < tier.length; i++) {
            if (i % PATIENCE == 0 && !wanted.getAsBoolean()) {
                return false;
            }
            int event = tier[i];
            double start = LabelRoom.start(table, event, scale);
            if (fullFrom <= start && start < full || place(event, start)) {
                continue;
            }
            if (all) {
                return false;
            }
            fullFrom = start;
            full = Double.POSITIVE_INFINITY;
            for (RowFill fill : fills) {
                full = Math.min(full, fill.freeFrom(start));
            }
        }
        return true;
    }

    /// Takes the first row that has room. Points look from the first row on, stretches from the middle one.
    private boolean place(int event, double start) {
        boolean bar = table.bar(event, scale);
        int first = bar ? fills.size() / 2 : 0;
        double end = Double.NaN;
        for (int k = 0; k < fills.size(); k++) {
            int row = first + k < fills.size() ? first + k : first + k - fills.size();
            double free = fills.get(row).freeUntil(start);
            if (free - start >= RowFill.LEAST) {
                end = Double.isNaN(end) ? end(event, bar) : end;
                if (end <= free) {
                    fills.get(row).put(event, start, end);
                    rowOf[event] = (byte) row;
                    return true;
                }
            }
        }
        return false;
    }

    private double end(int event, boolean bar) {
        return LabelRoom.end(table, event, scale) + (bar && LabelRoom.inside(table, event, scale) ? 0 : LabelRoom.GAP);
    }

    List<PackedRow> rows() {
        return fills.stream().map(RowFill::row).toList();
    }

    /// The row of each event; −1 where it found none.
    byte[] rowOf() {
        return rowOf;
    }
}
