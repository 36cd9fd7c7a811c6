package app.synoptic.ui.timeline.scale;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.axis.TimeSpan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private static Ticks over(String from, String until) {
        return Ticks.of(new TimeScale(new TimeSpan(moment(from), moment(until)), 0, 1400), ALMATY);
    }

    private static long moment(String local) {
        return LocalDateTime.parse(local).atZone(ALMATY).toInstant().toEpochMilli();
    }

    @Test
    void daysCarryTheirWeekdayAndTheGutterTheirMonth() {
        Ticks ticks = over("2022-01-02T00:00", "2022-01-20T00:00");
        assertThat(ticks.context()).isEqualTo("January 2022");
        assertThat(ticks.ticks()).hasSize(18);
        assertThat(ticks.ticks().getFirst()).isEqualTo(new Tick(moment("2022-01-02T00:00"), "2", "Su", false));
    }

    @Test
    void aNewMonthIsNamedAmongDaysAndANewYearAmongMonths() {
        assertThat(over("2022-01-25T00:00", "2022-02-05T00:00").ticks()).filteredOn(Tick::border)
                .extracting(Tick::label).containsExactly("1 Feb");
        assertThat(over("2021-06-01T00:00", "2022-06-01T00:00").ticks()).filteredOn(Tick::border)
                .extracting(Tick::label).containsExactly("2022");
    }

    @Test
    void hoursNameTheDayTheyBelongTo() {
        Ticks ticks = over("2022-01-05T12:00", "2022-01-06T12:00");
        assertThat(ticks.context()).isEqualTo("Wed 5 January 2022");
        assertThat(ticks.ticks()).extracting(Tick::label).contains("18:00", "6", "06:00");
    }

    @Test
    void minutesAndDecadesAreReached() {
        assertThat(over("2022-01-05T23:50", "2022-01-06T00:10").ticks()).extracting(Tick::label).contains("23:55", "6 Jan", "00:05");
        assertThat(over("1700-01-01T00:00", "2022-01-01T00:00").ticks()).extracting(Tick::label).contains("1750", "1800");
    }

    @Test
    void weekendsAreShadedAmongDaysAndNightsAmongHours() {
        assertThat(over("2022-01-03T00:00", "2022-01-17T00:00").shades()).hasSize(4)
                .first().isEqualTo(new TimeSpan(moment("2022-01-08T00:00"), moment("2022-01-09T00:00")));
        assertThat(over("2022-01-05T00:00", "2022-01-06T00:00").shades()).hasSize(2)
                .last().isEqualTo(new TimeSpan(moment("2022-01-05T22:00"), moment("2022-01-06T00:00")));
        assertThat(over("1991-01-01T00:00", "2022-01-01T00:00").shades()).isEmpty();
    }

    @Property
    void atEveryZoomTicksAreFewInOrderAndInView(@ForAll @LongRange(min = -2_000_000_000_000L, max = 2_000_000_000_000L) long from,
                                               @ForAll @DoubleRange(min = 20, max = 31) double logLength) {
        TimeSpan span = new TimeSpan(from, from + (long) Math.pow(Math.E, logLength));
        Ticks ticks = Ticks.of(new TimeScale(span, 0, 1400), ALMATY);
        assertThat(ticks.ticks()).hasSizeBetween(1, 80).isSortedAccordingTo(Comparator.comparingLong(Tick::at));
        assertThat(ticks.ticks()).extracting(Tick::at).doesNotHaveDuplicates();
        assertThat(ticks.ticks().getLast().at()).isLessThan(span.until());
        assertThat(ticks.context()).isNotBlank();
    }

    @Test
    void anHourThatTheClockShowedTwiceHasOneTick() {
        long beforeAlmatyWentBack = Instant.parse("2024-02-29T14:00:00Z").toEpochMilli();
        Ticks ticks = Ticks.of(new TimeScale(new TimeSpan(beforeAlmatyWentBack, beforeAlmatyWentBack + 24 * 3_600_000L), 0, 1400), ALMATY);
        assertThat(ticks.ticks()).extracting(Tick::label).containsOnlyOnce("23:00").contains("22:00", "01:00");
    }

    @Test
    void aDayOfSummerTimeHasNoHourTwice() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        long from = Instant.parse("2022-03-26T23:00:00Z").toEpochMilli();
        Ticks ticks = Ticks.of(new TimeScale(new TimeSpan(from, from + 23 * 3_600_000L), 0, 1400), berlin);
        assertThat(ticks.ticks()).extracting(Tick::at).doesNotHaveDuplicates();
        assertThat(ticks.ticks()).extracting(Tick::label).doesNotHaveDuplicates().doesNotContain("02:00");
    }
}
