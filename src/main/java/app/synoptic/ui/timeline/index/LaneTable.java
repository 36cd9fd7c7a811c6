package app.synoptic.ui.timeline.index;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.ui.state.Span;
import app.synoptic.ui.timeline.scale.Stretch;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What one source dates, by time and by length: a heap is all testimony to one and the same stretch of time; heaps of
/// like length are kept together, so that those in view are found by search however many there are.
public final class LaneTable {

    private static final Comparator<Testimony> ORDER = Comparator.<Testimony>comparingLong(t -> t.stretch().from())
            .thenComparing(t -> t.stretch().until()).thenComparing(t -> t.stretch().lasts()).thenComparing(Testimony::event);

    private final List<Shelf> shelves = new ArrayList<>();

    /// All testimony to one and the same stretch of time.
    ///
    /// @param faces the first of each stance
    public record Heap(List<Testimony> all, List<Testimony> faces) {

        static Heap of(List<Testimony> all) {
            Set<Stance> stances = EnumSet.noneOf(Stance.class);
            List<Testimony> faces = new ArrayList<>(1);
            for (Testimony one : all) {
                if (stances.add(one.attestation().stance())) {
                    faces.add(one);
                }
            }
            return new Heap(all, faces);
        }

        public Stretch stretch() {
            return all.getFirst().stretch();
        }
    }

    /// Heaps whose lengths differ by less than a factor of four, in the order of their beginnings.
    private record Shelf(long[] starts, List<Heap> heaps, long longest) {}

    private LaneTable(List<Testimony> all) {
        Map<Integer, List<Heap>> byLength = new HashMap<>();
        List<Testimony> sorted = all.stream().sorted(ORDER).toList();
        for (int i = 0; i < sorted.size();) {
            Stretch stretch = sorted.get(i).stretch();
            int end = i + 1;
            while (end < sorted.size() && same(stretch, sorted.get(end).stretch())) {
                end++;
            }
            int length = (Long.SIZE - Long.numberOfLeadingZeros(stretch.length())) / 2;
            byLength.computeIfAbsent(length, _ -> new ArrayList<>()).add(Heap.of(sorted.subList(i, end)));
            i = end;
        }
        byLength.keySet().stream().sorted(Comparator.reverseOrder()).map(byLength::get).forEach(heaps -> shelves.add(
                new Shelf(heaps.stream().mapToLong(heap -> heap.stretch().from()).toArray(), heaps,
                        heaps.stream().mapToLong(heap -> heap.stretch().length()).max().orElseThrow())));
    }

    private static boolean same(Stretch one, Stretch other) {
        return one.from() == other.from() && one.until() == other.until() && one.lasts() == other.lasts();
    }

    /// The lanes of `sources`, in their order, over the events of `table`.
    public static List<LaneTable> of(EventTable table, List<SourceId> sources, ZoneId zone, Span around) {
        Map<SourceId, List<Testimony>> bySource = new HashMap<>();
        for (int event = 0; event < table.size(); event++) {
            for (Attestation attestation : table.event(event).attestations()) {
                if (attestation.date() != null) {
                    bySource.computeIfAbsent(attestation.source(), _ -> new ArrayList<>())
                            .add(new Testimony(event, attestation, stretch(table, event, attestation, zone, around)));
                }
            }
        }
        return sources.stream().map(source -> new LaneTable(bySource.getOrDefault(source, List.of()))).toList();
    }

    /// Where a dated attestation lies: in its own zone, or the dossier’s.
    public static Stretch stretch(EventTable table, int event, Attestation attestation, ZoneId zone, Span around) {
        if (attestation.part() == null && attestation.zone() == null && table.event(event).date().equals(attestation.date())) {
            return table.stretch(event);
        }
        ZoneId own = attestation.zone() == null ? zone : attestation.zone();
        return Stretch.of(java.util.Objects.requireNonNull(attestation.date()), attestation.part(), own,
                Stretch.lasting(table.event(event).date()), around);
    }

    /// Gives the heaps of which anything lies in `span`, long ones first; of those of like length that begin within
    /// `step` milliseconds of each other only the first.
    public void visit(Span span, double step, Consumer<Heap> visitor) {
        for (Shelf shelf : shelves) {
            int i = Columns.lowerBound(shelf.starts, span.from() - shelf.longest);
            while (i < shelf.starts.length && shelf.starts[i] < span.until()) {
                Heap heap = shelf.heaps.get(i);
                if (heap.stretch().until() > span.from()) {
                    visitor.accept(heap);
                }
                i = Math.max(i + 1, Columns.lowerBound(shelf.starts, shelf.starts[i] + (long) step));
            }
        }
    }
}
