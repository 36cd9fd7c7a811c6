package app.synoptic.ui.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.timeline.scale.Zoom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final long DAY = 86_400_000;
    private static final TimeSpan AROUND = new TimeSpan(0, 20_000 * DAY);

    private static Event event(int number, String date, Tier tier) {
        return new Event(new EventId("e" + number), "Event " + number, Edtf.parse(date), null, new Kind("sample"),
                Status.HAPPENED, tier, List.of(), List.of(), null, List.of(), Map.of());
    }

    private static EventTable table(List<Event> events) {
        return EventTable.of(events, ZoneOffset.UTC, AROUND, _ -> false, event -> 30 + event.id().value().hashCode() % 90 + 90);
    }

    private static EventTable random(long seed, int size) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate from = LocalDate.of(2021, 6, 1).plusDays(random.nextInt(400));
            String date = switch (random.nextInt(5)) {
                case 0 -> from + "/" + from.plusDays(1 + random.nextInt(40));
                case 1 -> from.toString().substring(0, 7) + "~";
                case 2 -> from + "T" + (10 + random.nextInt(10)) + ":30";
                default -> from.toString();
            };
            events.add(event(i, date, Tier.values()[random.nextInt(3)]));
        }
        return table(events);
    }

    @Property(tries = 200)
    void labelsNeverOverlapInARowAtAnyScaleOfTheStep(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int size,
                                                     @ForAll @IntRange(min = 1, max = 9) int rows,
                                                     @ForAll @DoubleRange(min = 5e4, max = 1e8) double millisPerPixel) {
        EventTable table = random(seed, size);
        Packing packing = Packing.of(table, Zoom.atLeast(millisPerPixel), rows);
        for (int row = 0; row < packing.rows(); row++) {
            double[] end = {Double.NEGATIVE_INFINITY};
            packing.visit(row, AROUND, event -> {
                double start = start(table, packing, event, millisPerPixel);
                assertThat(start).isGreaterThanOrEqualTo(end[0] - 1e-3);
                end[0] = end(table, packing, event, millisPerPixel);
            });
        }
    }

    @Property(tries = 200)
    void everyEventHasARowOrIsCountedOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int size,
                                          @ForAll @IntRange(min = 1, max = 9) int rows,
                                          @ForAll @DoubleRange(min = 5e4, max = 1e9) double millisPerPixel) {
        EventTable table = random(seed, size);
        Packing packing = Packing.of(table, Zoom.atLeast(millisPerPixel), rows);
        Set<Integer> seen = new HashSet<>();
        for (int row = 0; row < packing.rows(); row++) {
            packing.visit(row, AROUND, event -> assertThat(seen.add(event)).isTrue());
        }
        Clusters clusters = packing.clusters();
        clusters.visit(AROUND, group -> {
            assertThat(clusters.events(group, 1, Integer.MAX_VALUE / 2)).hasSize(clusters.count(group));
            for (int event : clusters.events(group, 1, Integer.MAX_VALUE / 2)) {
                assertThat(packing.rowOf(event)).isEqualTo(-1);
                assertThat(seen.add(event)).isTrue();
            }
        });
        assertThat(seen).hasSize(size);
    }

    @Property(tries = 100)
    void whatIsGivenForAPartOfTheTimeIsWhatIsGivenForTheWhole(@ForAll long seed, @ForAll @IntRange(min = 0, max = 380) int day) {
        EventTable table = random(seed, 80);
        Packing packing = Packing.of(table, Zoom.atLeast(1e6), 6);
        long from = LocalDate.of(2021, 6, 1).plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        TimeSpan part = new TimeSpan(from, from + 18 * DAY);
        for (int row = 0; row < packing.rows(); row++) {
            List<Integer> whole = new ArrayList<>();
            List<Integer> given = new ArrayList<>();
            packing.visit(row, AROUND, whole::add);
            packing.visit(row, part, given::add);
            assertThat(whole.stream().filter(given::contains).toList()).isEqualTo(given);
            whole.removeAll(given);
            assertThat(whole).noneMatch(event -> table.stretch(event).span().overlaps(part)
                    && table.bar(event, packing.zoom().millisPerPixel()));
        }
    }

    @Test
    void clustersStandApart() {
        EventTable table = random(7, 400);
        Packing packing = Packing.of(table, Zoom.atLeast(4e6), 4);
        Clusters clusters = packing.clusters();
        double scale = packing.zoom().millisPerPixel();
        for (int group = 1; group < clusters.size(); group++) {
            assertThat((clusters.first(group) - clusters.first(group - 1)) / scale).isGreaterThanOrEqualTo(Clusters.WIDTH - 1e-6);
        }
        assertThat(clusters.size()).isPositive();
    }

    @Test
    void aPackingIsGivenUpOnceItIsNotWanted() {
        EventTable table = random(3, 400);
        int[] asked = {0};
        assertThat(Packing.of(table, Zoom.atLeast(4e6), 4, () -> asked[0]++ < 2)).isEmpty();
        assertThat(asked[0]).isLessThan(8);
        assertThat(Packing.of(table, Zoom.atLeast(4e6), 4, () -> true)).isPresent();
    }

    /// The same by trying every row for every event, against all that stands there.
    @Property(tries = 150)
    void everyEventStandsInTheFirstRowThatHasRoom(@ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int size,
                                                  @ForAll @IntRange(min = 1, max = 7) int rows,
                                                  @ForAll @DoubleRange(min = 5e4, max = 1e8) double millisPerPixel) {
        EventTable table = random(seed, size);
        double scale = Zoom.atLeast(millisPerPixel).millisPerPixel();
        Packing packing = Packing.of(table, Zoom.atLeast(millisPerPixel), rows);
        int used = packing.clusters().size() == 0 ? rows : rows - 1;
        List<List<double[]>> taken = Stream.<List<double[]>>generate(ArrayList::new).limit(used).toList();
        for (Tier tier : Tier.values()) {
            double[] last = DoubleStream.generate(() -> Double.NEGATIVE_INFINITY).limit(used).toArray();
            for (int event : table.of(tier)) {
                boolean bar = table.bar(event, scale);
                double start = LabelRoom.start(table, event, scale);
                double end = LabelRoom.end(table, event, scale) + (bar && LabelRoom.inside(table, event, scale) ? 0 : LabelRoom.GAP);
                int found = -1;
                for (int k = 0; k < used && found < 0; k++) {
                    int row = bar ? (k + used / 2) % used : k;
                    boolean free = start >= last[row] && taken.get(row).stream().noneMatch(other -> other[0] < end && start < other[1]);
                    found = free ? row : -1;
                }
                assertThat(packing.rowOf(event)).isEqualTo(found);
                if (found >= 0) {
                    taken.get(found).add(new double[] {start, end});
                    last[found] = end;
                }
            }
        }
    }

    @Test
    void theCoreIsGivenRoomFirst() {
        EventTable table = table(List.of(event(1, "2022-01-05", Tier.FINE), event(2, "2022-01-05", Tier.SECONDARY),
                event(3, "2022-01-05", Tier.CORE)));
        Packing packing = Packing.of(table, Zoom.atLeast(1e6), 2);
        assertThat(packing.rowOf(table.indexOf(new EventId("e3")))).isZero();
        assertThat(packing.rowOf(table.indexOf(new EventId("e2")))).isEqualTo(-1);
        assertThat(packing.clusters().count(0)).isEqualTo(2);
    }

    @Test
    void theLastRowIsUsedWhereNothingNeedsToBeCounted() {
        EventTable table = table(List.of(event(1, "2022-01-05", Tier.CORE), event(2, "2022-01-05", Tier.CORE)));
        assertThat(Packing.of(table, Zoom.atLeast(1e6), 2).clusters().size()).isZero();
    }

    @Test
    void aDayBecomesAStretchWhenItIsLookedAtClosely() {
        EventTable table = table(List.of(event(1, "2022-01-05", Tier.CORE)));
        assertThat(table.bar(0, DAY / 100.0)).isFalse();
        assertThat(table.bar(0, DAY / 1000.0)).isTrue();
    }

    private static double start(EventTable table, Packing packing, int event, double scale) {
        return table.bar(event, packing.zoom().millisPerPixel()) ? table.stretch(event).from() / scale
                : table.anchor(event) / scale - LabelRoom.MARK;
    }

    private static double end(EventTable table, Packing packing, int event, double scale) {
        if (!table.bar(event, packing.zoom().millisPerPixel())) {
            return table.anchor(event) / scale + LabelRoom.LABEL + table.labelWidth(event);
        }
        double until = table.stretch(event).until() / scale;
        return packing.side(table, event) == LabelSide.INSIDE
                ? Math.max(until, table.stretch(event).from() / scale + table.labelWidth(event)) : until + LabelRoom.INSET + table.labelWidth(event);
    }
}
