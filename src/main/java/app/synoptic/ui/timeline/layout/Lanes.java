package app.synoptic.ui.timeline.layout;

import app.synoptic.axis.Stretch;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.index.LabelRoom;
import app.synoptic.ui.timeline.index.LaneTable.Heap;
import app.synoptic.ui.timeline.index.LaneTable;
import app.synoptic.ui.timeline.index.PlacedAttestation;
import app.synoptic.ui.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Places what a source dates in its lane. Several testimonies to one day stand beside each other within that day, and
/// make room for those on lines.
final class Lanes {

    private static final double APART = 10;
    private static final double CLOSEST = 2;
    private static final double SHOWN = 16;

    private final TimeScale scale;
    private final List<LaneMark> onLines;
    private final Set<Integer> joined;

    /// @param onLines the marks of events that lines join
    Lanes(TimeScale scale, List<LaneMark> onLines) {
        this.scale = scale;
        this.onLines = onLines;
        joined = onLines.stream().map(mark -> mark.testimony().event()).collect(Collectors.toSet());
    }

    List<LaneMark> marks(LaneTable table, int lane) {
        List<LaneMark> marks = new ArrayList<>();
        table.visit(scale.span(), scale.millisPerPixel(), heap -> place(heap, lane, marks));
        return apart(marks, onLines.stream().filter(mark -> mark.lane() == lane && mark.sign()).mapToDouble(LaneMark::x).sorted().toArray());
    }

    /// Moves signs that would cover one another apart, each as far as its own stretch of time lets it.
    private List<LaneMark> apart(List<LaneMark> marks, double[] kept) {
        marks.sort(Comparator.comparing(LaneMark::sign).thenComparingDouble(LaneMark::x));
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < marks.size(); i++) {
            LaneMark mark = marks.get(i);
            if (mark.sign()) {
                double furthest = Math.max(mark.x(), scale.x(mark.testimony().stretch().until()) - APART / 2);
                double x = Math.clamp(beyond(kept, Math.max(free, mark.x())), mark.x(), furthest);
                marks.set(i, mark.at(x));
                free = x + APART - 1;
            }
        }
        return marks;
    }

    /// The first place from `x` on that keeps clear of those kept.
    private static double beyond(double[] kept, double x) {
        double free = x;
        for (double one : kept) {
            if (Math.abs(one - free) < APART - 2) {
                free = one + APART - 2;
            }
        }
        return free;
    }

    /// Where the selected event's own testimony stands: at `best`, if it may mean that moment, so that the line through
    /// datings that do not exclude each other is upright; what is coarser than a day shows its stretch. What lasted and
    /// is told without a beginning reaches back to the line.
    ///
    /// @param best the best date’s moment; the least value where it has none because it lasts
    /// @param line where the line leaves the best reading
    LaneMark own(PlacedAttestation testimony, int lane, long best, double line) {
        Stretch stretch = testimony.stretch();
        LaneMark mark = mark(testimony, lane);
        if (stretch.lasts()) {
            boolean reaches = stretch.start() == Stretch.Edge.OPEN && line < mark.until();
            return reaches ? new LaneMark(lane, testimony, line, Math.min(mark.from(), line), mark.until(), false) : mark;
        }
        boolean shown = stretch.coarse() && scale.pixels(stretch.length()) >= SHOWN || mark.stretched();
        double x = stretch.from() <= best && best < stretch.until() ? scale.x(best) : mark.x();
        return new LaneMark(lane, testimony, x, shown ? scale.x(stretch.from()) : x, shown ? scale.x(stretch.until()) : x, true);
    }

    /// Where one testimony stands that is alone.
    LaneMark mark(PlacedAttestation testimony, int lane) {
        Stretch stretch = testimony.stretch();
        double from = scale.x(stretch.from());
        double until = scale.x(stretch.until());
        if (stretch.lasts()) {
            return new LaneMark(lane, testimony, from, from, Math.max(until, from + LabelRoom.SHORTEST), false);
        }
        boolean stretched = until - from >= EventTable.POINT;
        double x = stretched ? seen(from, until) : (from + until) / 2;
        return new LaneMark(lane, testimony, x, stretched ? from : x, stretched ? until : x, true);
    }

    private void place(Heap heap, int lane, List<LaneMark> marks) {
        int size = heap.size();
        double apart = Math.min(APART, (scale.pixels(heap.stretch().length()) - APART) / size);
        boolean crowded = size > 1 && (heap.stretch().lasts() || apart < CLOSEST);
        List<PlacedAttestation> own = size == 1 ? List.of(heap.first()) : crowded ? heap.faces() : heap.all();
        List<PlacedAttestation> others = joined.isEmpty() ? own : own.stream().filter(testimony -> !joined.contains(testimony.event())).toList();
        if (heap.stretch().lasts() || size == 1) {
            others.forEach(testimony -> marks.add(mark(testimony, lane)));
            return;
        }
        LaneMark middle = mark(heap.first(), lane);
        boolean chosen = others.size() < size;
        for (int i = 0; i < others.size(); i++) {
            if (crowded) {
                marks.add(new LaneMark(lane, others.get(i), middle.x(), middle.from(), middle.until(), true));
                continue;
            }
            double slot = chosen ? (i / 2 + 1) * (i % 2 == 0 ? 1 : -1) : i - (others.size() - 1) / 2.0;
            double x = middle.x() + slot * apart;
            marks.add(new LaneMark(lane, others.get(i), x, i == 0 ? middle.from() : x, i == 0 ? middle.until() : x, true));
        }
    }

    /// The middle of what is seen of a stretch.
    double seen(double from, double until) {
        double left = Math.max(from, scale.left());
        double right = Math.min(until, scale.right());
        return left < right ? (left + right) / 2 : (from + until) / 2;
    }
}
