package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.edtf.Edtf;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What one source dates, in columns, by time and by length: a heap is all testimony to one and the same stretch of time;
/// heaps of like length are kept together, so that those in view are found by search however many there are.
public final class LaneTable {

    /// How many steps what is dense is drawn apart: less than half a mark, so that no gap is seen.
    static final int DENSE = 3;

    private final LaneColumns columns;
    private final int[] heaps;
    private final List<Shelf> shelves = new ArrayList<>();

    /// All testimony to one and the same stretch of time.
    public static final class Heap {

        private final LaneTable lane;
        private final int from;
        private final int until;

        private Heap(LaneTable lane, int heap) {
            this.lane = lane;
            from = lane.heaps[heap];
            until = lane.heaps[heap + 1];
        }

        public int size() {
            return until - from;
        }

        public Stretch stretch() {
            return lane.columns.stretch(from);
        }

        public PlacedAttestation first() {
            return lane.testimony(from);
        }

        public List<PlacedAttestation> all() {
            return IntStream.range(from, until).mapToObj(lane::testimony).toList();
        }

        /// The first of each stance.
        public List<PlacedAttestation> faces() {
            List<PlacedAttestation> faces = new ArrayList<>(1);
            boolean[] seen = new boolean[Stance.values().length];
            for (int at = from; at < until; at = lane.columns.nextFace(at)) {
                int stance = StretchShape.stance(lane.columns.shape(at)).ordinal();
                if (!seen[stance]) {
                    seen[stance] = true;
                    faces.add(lane.testimony(at));
                }
            }
            return faces;
        }
    }

    /// Heaps whose lengths differ by less than a factor of four, in the order of their beginnings.
    private record Shelf(int[] heaps, long[] starts, long longest) {}

    private LaneTable(LaneColumns columns) {
        this.columns = columns;
        heaps = columns.heaps();
        long[] classes = new long[heaps.length - 1];
        for (int heap = 0; heap < classes.length; heap++) {
            classes[heap] = -(Long.SIZE - Long.numberOfLeadingZeros(length(heap))) / 2;
        }
        int[] order = RadixSort.by(classes, RadixSort.natural(classes.length));
        for (int from = 0; from < order.length; ) {
            int until = from + 1;
            while (until < order.length && classes[order[until]] == classes[order[from]]) {
                until++;
            }
            shelves.add(shelf(order, from, until));
            from = until;
        }
    }

    private Shelf shelf(int[] order, int from, int until) {
        int[] own = new int[until - from];
        long[] starts = new long[own.length];
        long longest = 0;
        for (int i = 0; i < own.length; i++) {
            own[i] = order[from + i];
            starts[i] = columns.from(heaps[own[i]]);
            longest = Math.max(longest, length(own[i]));
        }
        return new Shelf(own, starts, longest);
    }

    private long length(int heap) {
        return columns.until(heaps[heap]) - columns.from(heaps[heap]);
    }

    LaneColumns columns() {
        return columns;
    }

    private PlacedAttestation testimony(int at) {
        byte shape = columns.shape(at);
        return new PlacedAttestation(columns.event(at), columns.ordinal(at), columns.stretch(at), StretchShape.stance(shape), StretchShape.strength(shape));
    }

    /// The lanes of `sources`, in their order, over the events of `table`.
    public static List<LaneTable> of(EventTable table, List<SourceId> sources, ZoneId zone, TimeSpan around) {
        return of(table, sources, new DateBounds(zone), around);
    }

    public static List<LaneTable> of(EventTable table, List<SourceId> sources, DateBounds dates, TimeSpan around) {
        Map<SourceId, LaneColumns.Fill> lanes = new HashMap<>();
        sources.forEach(source -> lanes.put(source, new LaneColumns.Fill()));
        for (int place = 0; place < table.size(); place++) {
            int index = table.given(place);
            Event event = table.event(index);
            List<Attestation> told = event.attestations();
            for (int ordinal = 0; ordinal < told.size(); ordinal++) {
                Attestation attestation = told.get(ordinal);
                LaneColumns.Fill lane = attestation.date() == null ? null : lanes.get(attestation.source());
                if (lane == null) {
                    continue;
                }
                if (asBest(event, attestation)) {
                    lane.add(index, ordinal, table.from(index), table.until(index), StretchShape.with(table.shape(index), attestation));
                } else {
                    Stretch stretch = stretch(event, attestation, dates, around);
                    lane.add(index, ordinal, stretch.from(), stretch.until(), StretchShape.with(StretchShape.of(stretch), attestation));
                }
            }
        }
        return sources.stream().map(source -> new LaneTable(Objects.requireNonNull(lanes.get(source)).sorted())).toList();
    }

    private static boolean asBest(Event event, Attestation attestation) {
        return attestation.part() == null && attestation.zone() == null
                && (event.date() == attestation.date() || event.date().equals(attestation.date()));
    }

    private static Stretch stretch(Event event, Attestation attestation, DateBounds dates, TimeSpan around) {
        Edtf date = Objects.requireNonNull(attestation.date());
        boolean lasted = Stretch.lasting(event.date());
        return attestation.part() == null && attestation.zone() == null ? dates.stretch(date, lasted, around)
                : Stretch.of(date, attestation.part(), attestation.zone() == null ? dates.zone() : attestation.zone(), lasted, around);
    }

    /// Where a dated attestation lies: in its own zone, or the dossier’s.
    public static Stretch stretch(EventTable table, int event, Attestation attestation, ZoneId zone, TimeSpan around) {
        return asBest(table.event(event), attestation) ? table.stretch(event)
                : Stretch.of(Objects.requireNonNull(attestation.date()), attestation.part(),
                        attestation.zone() == null ? zone : attestation.zone(), Stretch.lasting(table.event(event).date()), around);
    }

    /// Gives the heaps of which anything lies in `span`, long ones first; of those of like length that begin in the same
    /// `step` milliseconds only the first. Where they are so many that most of what [#DENSE] steps hold is covered, one in
    /// that many is enough; of those shorter than that, one for all of like kind, whatever their lengths.
    public void visit(TimeSpan span, double step, Consumer<Heap> visitor) {
        Grid fine = new Grid(span, step);
        Grid coarse = new Grid(span, step * DENSE);
        for (Shelf shelf : shelves) {
            int i = SortedColumns.lowerBound(shelf.starts, span.from() - shelf.longest);
            int end = SortedColumns.lowerBound(shelf.starts, span.until());
            boolean dense = end - i > coarse.cells;
            boolean shared = dense && shelf.longest <= coarse.cell;
            Grid grid = dense ? coarse : fine;
            while (i < end) {
                int first = heaps[shelf.heaps[i]];
                if (columns.until(first) > span.from() && (!shared || grid.take(shelf.starts[i], StretchShape.lasts(columns.shape(first))))) {
                    visitor.accept(new Heap(this, shelf.heaps[i]));
                }
                i = Math.max(i + 1, SortedColumns.lowerBound(shelf.starts, i, end, grid.next(shelf.starts[i])));
            }
        }
    }

    /// Time in cells that stay where they are while one pans.
    private static final class Grid {
        private final double cell;
        private final double cells;
        private final long first;
        private final BitSet lasting = new BitSet();
        private final BitSet passing = new BitSet();

        Grid(TimeSpan span, double cell) {
            this.cell = cell;
            cells = cell < 1 ? Double.POSITIVE_INFINITY : span.length() / cell;
            first = cell < 1 ? 0 : (long) Math.floor(span.from() / cell);
        }

        /// Where the cell after that of `moment` begins.
        long next(long moment) {
            return cell < 1 ? moment : (long) Math.ceil((Math.floor(moment / cell) + 1) * cell);
        }

        /// Whether nothing of its kind was in the cell of `moment` before.
        boolean take(long moment, boolean lasts) {
            int at = (int) Math.max(0, (long) Math.floor(moment / cell) - first + 1);
            BitSet taken = lasts ? lasting : passing;
            boolean free = !taken.get(at);
            taken.set(at);
            return free;
        }
    }
}
