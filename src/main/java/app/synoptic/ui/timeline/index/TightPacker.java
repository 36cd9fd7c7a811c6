package app.synoptic.ui.timeline.index;

import app.synoptic.axis.TimeSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds rows that hold a label for each of few events, as few as it can: labels stand on either side of their marks, and signs
/// stand on long stretches. Which side each label takes is found by trying: one that needs no more rows than the best so far is
/// kept. The same events always lie the same way.
final class TightPacker {

    private static final int TRIES = 1_500;
    /// How many rows from the top have no room before them, because something stands in the gutter there.
    private static final int HEAD = 4;
    private static final int MOST = 120;
    private static final double ON_BAND = 1_000;

    private final TimeSpan home;
    private final double scale;
    private final LabelFit[][] ways;
    private final Integer[] order;

    /// @param scale milliseconds per pixel
    /// @param home  what is seen of the affair as a whole
    /// @param hang  how many pixels before it labels may begin
    TightPacker(EventTable table, double scale, TimeSpan home, double hang) {
        this.home = home;
        this.scale = scale;
        ways = IntStream.range(0, table.size()).mapToObj(event -> LabelFit.of(table, event, scale, home, hang).toArray(LabelFit[]::new)).toArray(LabelFit[][]::new);
        order = IntStream.range(0, table.size()).boxed().toArray(Integer[]::new);
    }

    /// The rows, those that begin earlier above; what found no room in the most rows there may be is left out.
    List<List<LabelFit>> pack(BooleanSupplier wanted) {
        int[] chosen = first();
        List<List<LabelFit>> best = rows(chosen);
        Random random = new Random(1);
        for (int i = 0; i < TRIES && ways.length > 0 && wanted.getAsBoolean(); i++) {
            int[] next = chosen.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                int event = random.nextInt(next.length);
                next[event] = random.nextInt(ways[event].length);
            }
            List<List<LabelFit>> rows = rows(next);
            if (rows.size() <= best.size()) {
                best = rows;
                chosen = next;
            }
        }
        return sorted(best);
    }

    /// Labels of the earlier half stand before their marks.
    private int[] first() {
        return IntStream.range(0, ways.length).map(event -> event < ways.length / 2 ? ways[event].length - 1 : 0).toArray();
    }

    /// Puts one after another, as they begin, into the row that leaves the least between it and the one before.
    private List<List<LabelFit>> rows(int[] chosen) {
        Arrays.sort(order, Comparator.comparingDouble(event -> ways[event][chosen[event]].left()));
        List<List<LabelFit>> rows = new ArrayList<>();
        for (int event : order) {
            LabelFit fit = ways[event][chosen[event]];
            int row = row(rows, fit);
            while (row >= rows.size()) {
                rows.add(new ArrayList<>());
            }
            rows.get(row).add(fit);
        }
        return rows;
    }

    private static int row(List<List<LabelFit>> rows, LabelFit fit) {
        int first = fit.hangs() ? HEAD : 0;
        int best = Math.max(first, rows.size());
        double least = Double.POSITIVE_INFINITY;
        for (int row = first; row < rows.size(); row++) {
            double gap = gap(rows.get(row), fit);
            if (gap < least) {
                least = gap;
                best = row;
            }
        }
        return best;
    }

    /// What it leaves free before it in a row; without end where it has no room.
    private static double gap(List<LabelFit> row, LabelFit fit) {
        double end = fit.left() - ON_BAND;
        for (LabelFit other : row) {
            if (!fit.besides(other)) {
                return Double.POSITIVE_INFINITY;
            }
            end = Math.max(end, other.closed());
        }
        return end <= fit.left() ? fit.left() - end : ON_BAND;
    }

    /// By when what they show begins; those at the top are such that need no room before them.
    private List<List<LabelFit>> sorted(List<List<LabelFit>> rows) {
        double start = home.from() / scale;
        Comparator<List<LabelFit>> early = Comparator.<List<LabelFit>>comparingDouble(row -> row.stream().mapToDouble(fit -> Math.max(start, fit.from())).min().orElse(start))
                .thenComparingDouble(row -> row.stream().mapToDouble(LabelFit::from).max().orElse(start));
        List<List<LabelFit>> all = rows.stream().filter(row -> !row.isEmpty()).sorted(early).toList();
        List<List<LabelFit>> top = all.stream().filter(row -> row.stream().noneMatch(LabelFit::hangs)).limit(HEAD).toList();
        return Stream.concat(top.stream(), all.stream().filter(row -> top.stream().noneMatch(other -> other == row))).limit(MOST).toList();
    }
}
