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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TightPackingTest {

    private static final long DAY = 86_400_000;
    private static final TimeSpan AROUND = new TimeSpan(0, 40_000 * DAY);
    private static final TimeSpan HOME = new TimeSpan(LocalDate.of(2021, 6, 1).toEpochDay() * DAY, LocalDate.of(2021, 8, 1).toEpochDay() * DAY);
    private static final Zoom ZOOM = Zoom.atLeast(HOME.length() / 1_100.0);

    private static EventTable random(long seed, int size) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            LocalDate from = LocalDate.of(2021, 6, 1).plusDays(random.nextInt(50));
            String date = switch (random.nextInt(4)) {
                case 0 -> from + "/" + from.plusDays(1 + random.nextInt(20));
                case 1 -> "../" + from;
                default -> from.toString();
            };
            events.add(new Event(new EventId("e" + i), "Event " + i, Edtf.parse(date), null, new Kind("sample"), Status.HAPPENED,
                    Tier.values()[random.nextInt(3)], List.of(), List.of(), null, List.of(), Map.of()));
        }
        return EventTable.of(events, ZoneOffset.UTC, AROUND, _ -> false, event -> 60 + Math.floorMod(event.id().value().hashCode() * 31, 300));
    }

    private static Packing packing(EventTable table) {
        return Packing.tight(table, ZOOM, HOME, 130, () -> true).orElseThrow();
    }

    private static List<List<LabelFit>> rows(EventTable table) {
        return new TightPacker(table, ZOOM.millisPerPixel(), HOME, 130).pack(() -> true);
    }

    @Property(tries = 12)
    void eachEventHasALabelThatMeetsNoOtherAndNoSign(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        EventTable table = random(seed, size);
        List<List<LabelFit>> rows = rows(table);
        assertThat(rows.stream().flatMap(List::stream).map(LabelFit::event)).containsExactlyInAnyOrderElementsOf(IntStream.range(0, size).boxed().toList());
        for (List<LabelFit> row : rows) {
            for (LabelFit one : row) {
                for (LabelFit other : row) {
                    if (one != other) {
                        assertThat(one.textFrom() >= other.textUntil() || one.textUntil() <= other.textFrom()).isTrue();
                        boolean meets = one.textFrom() < other.until() && other.from() < one.textUntil();
                        assertThat(!meets || other.bar() && other.from() < one.textFrom() && one.textUntil() < other.until()).isTrue();
                    }
                }
            }
        }
    }

    @Property(tries = 12)
    void labelsKeepWithinTheAffairButMayHangBeforeItBelowTheTop(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        EventTable table = random(seed, size);
        double start = HOME.from() / ZOOM.millisPerPixel();
        List<List<LabelFit>> rows = rows(table);
        for (int row = 0; row < rows.size(); row++) {
            for (LabelFit fit : rows.get(row)) {
                assertThat(fit.textFrom()).isGreaterThanOrEqualTo(start - (fit.hangs() ? 130 : 0));
            }
        }
        long hanging = rows.stream().filter(row -> row.stream().anyMatch(LabelFit::hangs)).count();
        if (rows.size() - hanging >= 4) {
            assertThat(rows.stream().limit(4).flatMap(List::stream)).noneMatch(LabelFit::hangs);
        }
    }

    @Test
    void itNeedsFewerRowsThanLabelsOnOneSideAndIsTheSameAgain() {
        EventTable table = random(7, 90);
        Packing tight = packing(table);
        assertThat(Packing.of(table, ZOOM, tight.rows() + 4).clusters().size()).isPositive();
        assertThat(tight.clusters().size()).isZero();
        Packing again = packing(random(7, 90));
        assertThat(IntStream.range(0, 90).map(again::rowOf).toArray()).containsExactly(IntStream.range(0, 90).map(tight::rowOf).toArray());
    }

    @Test
    void whatIsInViewIsGivenWhereStretchesLieUnderSigns() {
        EventTable table = random(3, 60);
        Packing packing = packing(table);
        double pixel = ZOOM.millisPerPixel();
        TimeSpan view = new TimeSpan(HOME.from() + HOME.length() / 3, HOME.from() + HOME.length() / 2);
        for (List<LabelFit> row : rows(table)) {
            int line = packing.rowOf(row.getFirst().event());
            List<Integer> given = new ArrayList<>();
            packing.visit(line, view, given::add);
            assertThat(given).containsAll(row.stream().filter(fit -> fit.left() * pixel < view.until() && Math.max(fit.until(), fit.textUntil()) * pixel > view.from())
                    .map(LabelFit::event).toList());
        }
    }

    @Test
    void itIsGivenUpOnceItIsNotWanted() {
        assertThat(Packing.tight(random(1, 20), ZOOM, HOME, 130, () -> false)).isEmpty();
    }
}
