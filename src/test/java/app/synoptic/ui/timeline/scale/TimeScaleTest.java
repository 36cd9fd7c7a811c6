package app.synoptic.ui.timeline.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.axis.TimeSpan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final long YEAR = 365L * 24 * 3_600_000;
    private static final ZoomLimits LIMITS = new ZoomLimits(new TimeSpan(-100 * YEAR, 100 * YEAR));

    @Property
    void aMomentComesBackFromItsPixel(@ForAll @LongRange(min = -60 * YEAR, max = 60 * YEAR) long from,
                                      @ForAll @LongRange(min = 60_000, max = 60 * YEAR) long length,
                                      @ForAll @DoubleRange(min = 0, max = 1) double share) {
        TimeScale scale = new TimeScale(new TimeSpan(from, from + length), 186, 1404);
        double moment = from + share * length;
        assertThat(scale.moment(scale.x(moment))).isCloseTo(moment, within(1.0));
    }

    @Property
    void zoomingKeepsTheMomentUnderThePointer(@ForAll @LongRange(min = -20 * YEAR, max = 20 * YEAR) long from,
                                              @ForAll @LongRange(min = 3_600_000, max = 20 * YEAR) long length,
                                              @ForAll @DoubleRange(min = 0, max = 1) double share,
                                              @ForAll @DoubleRange(min = 0.1, max = 3) double factor) {
        TimeScale scale = new TimeScale(new TimeSpan(from, from + length), 186, 1404);
        double x = 186 + share * 1404;
        TimeScale zoomed = new TimeScale(scale.zoomed(factor, x, LIMITS), 186, 1404);
        assertThat(zoomed.x(scale.moment(x))).isCloseTo(x, within(0.5));
    }

    @Test
    void zoomingStopsAtTheShortestAndTheLongestSpan() {
        TimeScale day = new TimeScale(new TimeSpan(0, 86_400_000), 0, 1000);
        assertThat(day.zoomed(1e-9, 500, LIMITS).length()).isEqualTo(LIMITS.shortest());
        assertThat(day.zoomed(1e9, 500, LIMITS).length()).isEqualTo(LIMITS.longest());
    }

    @Test
    void panningKeepsTheLengthAndNeverLosesSightOfTheAffair() {
        ZoomLimits narrow = new ZoomLimits(new TimeSpan(0, 10 * YEAR));
        TimeSpan panned = new TimeScale(new TimeSpan(0, YEAR), 0, 1000).panned(1e9, narrow);
        assertThat(panned.length()).isEqualTo(YEAR);
        assertThat(panned.overlaps(narrow.around())).isTrue();
    }
}
