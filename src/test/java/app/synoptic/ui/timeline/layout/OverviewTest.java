package app.synoptic.ui.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.axis.TimeSpan;
import app.synoptic.ui.timeline.SampleAffair;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.scale.ZoomLimits;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final long YEAR = 365L * 86_400_000;
    private static final TimeSpan EXTENT = new TimeSpan(21 * YEAR, 53 * YEAR);
    private static final ZoomLimits LIMITS = new ZoomLimits(EXTENT);
    private static final Overview OVERVIEW = Overview.of(EXTENT, 186, 1590);

    @Property
    void theBrushCanAlwaysBeGrabbedAndStaysOnTheStrip(@ForAll @LongRange(min = 20 * YEAR, max = 54 * YEAR) long from,
                                                      @ForAll @LongRange(min = 60_000, max = 32 * YEAR) long length) {
        Overview.Brush brush = OVERVIEW.brush(new TimeSpan(from, from + length));
        assertThat(brush.right() - brush.left()).isGreaterThanOrEqualTo(Overview.NARROWEST - 1e-6);
        assertThat(brush.left()).isGreaterThanOrEqualTo(186);
        assertThat(brush.right()).isLessThanOrEqualTo(1590);
        assertThat(brush.at((brush.left() + brush.right()) / 2)).isEqualTo(Overview.Part.BODY);
        assertThat(brush.at(brush.left())).isEqualTo(Overview.Part.START);
        assertThat(brush.at(brush.right())).isEqualTo(Overview.Part.END);
    }

    @Test
    void draggingTheBodyMovesTheWindowAndKeepsItsLength() {
        TimeSpan window = new TimeSpan(30 * YEAR, 31 * YEAR);
        TimeSpan dragged = OVERVIEW.dragged(window, Overview.Part.BODY, 100, LIMITS);
        assertThat(dragged.length()).isEqualTo(YEAR);
        assertThat(OVERVIEW.whole().x(dragged.from()) - OVERVIEW.whole().x(window.from())).isCloseTo(100, within(0.01));
    }

    @Test
    void draggingAnEndMovesThatEndOnlyAndNotBeyondTheOther() {
        TimeSpan window = new TimeSpan(30 * YEAR, 31 * YEAR);
        assertThat(OVERVIEW.dragged(window, Overview.Part.START, -50, LIMITS).until()).isEqualTo(window.until());
        assertThat(OVERVIEW.dragged(window, Overview.Part.END, -5000, LIMITS).length()).isEqualTo(LIMITS.shortest());
    }

    @Test
    void everyEventIsCountedInTheDensity() {
        var dossier = SampleAffair.open().dossier();
        long from = dossier.events().stream().mapToLong(event -> event.date().bounds(ZoneOffset.UTC).from().toEpochMilli()).min().orElseThrow();
        TimeSpan extent = new TimeSpan(from, from + 32 * YEAR);
        EventTable table = EventTable.of(dossier.events(), ZoneOffset.UTC, extent, _ -> false, _ -> 10);
        assertThat(IntStream.of(Overview.of(extent, 0, 1000).density(table, 3)).sum()).isEqualTo(table.size());
    }
}
