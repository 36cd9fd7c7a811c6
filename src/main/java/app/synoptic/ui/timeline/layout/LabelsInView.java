package app.synoptic.ui.timeline.layout;

import app.synoptic.axis.Stretch;
import app.synoptic.ui.timeline.index.LabelRoom;
import app.synoptic.ui.timeline.scale.TimeScale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings labels into view that stand beyond its edge while their sign or stretch is seen: into what is seen of the stretch, behind it or
/// before it, where nothing else stands in the row. Whole, if there is a place for that, else shortened.
final class LabelsInView {

    /// A label is not shortened to less, in pixels.
    private static final double SHORTENED = 60;

    private final TimeScale scale;
    private final double hang;

    /// A place for a label, in pixels.
    private record Place(double from, double until, boolean inside, boolean before) {

        double room() {
            return until - from;
        }

        BestMark of(BestMark mark, double label) {
            double room = Math.min(label, room());
            return new BestMark(mark.event(), mark.row(), mark.x(), mark.until(), before ? until - room : from, room, mark.bar(), inside);
        }
    }

    /// @param hang how far before the left edge labels are seen that stand before their marks
    LabelsInView(TimeScale scale, double hang) {
        this.scale = scale;
        this.hang = hang;
    }

    /// The mark with its label where it is seen; without one before a sign that is not seen, and where it has no place.
    BestMark shown(BestMark mark, double label, Stretch stretch, List<BestMark> others) {
        if (!mark.bar() && mark.x() < scale.left() || mark.bar() && (mark.until() <= scale.left() || mark.x() >= scale.right())) {
            return mark.flipped() ? without(mark) : mark;
        }
        if (seen(mark)) {
            return mark;
        }
        List<BestMark> row = others.stream().filter(other -> other.row() == mark.row() && other.event() != mark.event()).toList();
        List<Place> places = places(mark, stretch, row);
        Optional<Place> whole = places.stream().filter(place -> place.room() >= label).findFirst();
        return whole.or(() -> places.stream().filter(place -> place.room() >= SHORTENED).max(Comparator.comparingDouble(Place::room)))
                .map(place -> place.of(mark, label)).orElseGet(() -> without(mark));
    }

    private boolean seen(BestMark mark) {
        if (mark.flipped()) {
            return mark.x() >= scale.left() && mark.labelX() >= scale.left() - hang;
        }
        return mark.labelRoom() > 0 && mark.labelX() >= scale.left();
    }

    private static BestMark without(BestMark mark) {
        return new BestMark(mark.event(), mark.row(), mark.x(), mark.until(), mark.labelX(), 0, mark.bar(), false);
    }

    private List<Place> places(BestMark mark, Stretch stretch, List<BestMark> row) {
        double behind = mark.bar() ? mark.until() + LabelRoom.INSET : mark.x() + LabelRoom.LABEL;
        double before = mark.bar() ? mark.x() - LabelRoom.INSET : mark.x() - LabelRoom.LABEL;
        List<Place> places = new ArrayList<>();
        if (mark.bar()) {
            places.addAll(free(Math.max(mark.x(), scale.left()) + LabelRoom.INSET, Math.min(mark.until(), scale.right()) - LabelRoom.INSET, mark, row));
        }
        if (behind < scale.right() && !(mark.bar() && stretch.end() == Stretch.Edge.OPEN)) {
            free(behind, scale.right(), mark, row).stream().filter(place -> place.from() == behind)
                    .map(place -> new Place(place.from(), place.until(), false, false)).forEach(places::add);
        }
        if (before > scale.left() && !(mark.bar() && stretch.start() == Stretch.Edge.OPEN)) {
            free(scale.left(), before, mark, row).stream().filter(place -> place.until() == before)
                    .map(place -> new Place(place.from(), place.until(), false, true)).forEach(places::add);
        }
        return places;
    }

    /// What is free of a row between two places, from left to right.
    private static List<Place> free(double from, double until, BestMark mark, List<BestMark> row) {
        List<Place> free = new ArrayList<>();
        double at = from;
        for (double[] taken : row.stream().flatMap(other -> taken(other, mark)).sorted(Comparator.comparingDouble(both -> both[0])).toList()) {
            if (taken[0] - LabelRoom.GAP > at && at < until) {
                free.add(new Place(at, Math.min(until, taken[0] - LabelRoom.GAP), true, false));
            }
            at = Math.max(at, taken[1] + LabelRoom.GAP);
        }
        if (at < until) {
            free.add(new Place(at, until, true, false));
        }
        return free;
    }

    /// What another takes of the row: all from its left to its right end; of a stretch on which the mark stands its label, and what lies beyond its
    /// ends.
    private static Stream<double[]> taken(BestMark other, BestMark mark) {
        if (!other.carries(mark)) {
            return Stream.of(new double[] {other.left(), other.right()});
        }
        Stream<double[]> label = other.labelRoom() > 0 ? Stream.of(new double[] {other.labelX(), other.labelX() + other.labelRoom()}) : Stream.empty();
        return Stream.concat(label, Stream.of(new double[] {Double.NEGATIVE_INFINITY, other.x()}, new double[] {other.until(), Double.POSITIVE_INFINITY}));
    }
}
