package app.synoptic.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StepTest {

    private static final List<Step> STEPS = List.of(new Step(ChronoUnit.MINUTES, 15), new Step(ChronoUnit.HOURS, 1), new Step(ChronoUnit.HOURS, 6),
            new Step(ChronoUnit.DAYS, 1), new Step(ChronoUnit.DAYS, 2), new Step(ChronoUnit.DAYS, 10), new Step(ChronoUnit.WEEKS, 1),
            new Step(ChronoUnit.MONTHS, 3), new Step(ChronoUnit.YEARS, 1), new Step(ChronoUnit.YEARS, 500));

    @Test
    void marksTheBeginningsOfDaysMonthsAndYears() {
        assertThat(marks(new Step(ChronoUnit.DAYS, 2), "2021-03-02T01:00:00Z", "2021-03-07T00:00:00Z", ZoneOffset.UTC))
                .containsExactly("2021-03-04T00:00Z", "2021-03-06T00:00Z");
        assertThat(marks(new Step(ChronoUnit.WEEKS, 1), "2021-03-02T00:00:00Z", "2021-03-16T00:00:00Z", ZoneOffset.UTC))
                .containsExactly("2021-03-08T00:00Z", "2021-03-15T00:00Z");
        assertThat(marks(new Step(ChronoUnit.MONTHS, 6), "2021-01-01T00:00:00Z", "2022-01-01T00:00:00Z", ZoneOffset.UTC))
                .containsExactly("2021-01-01T00:00Z", "2021-07-01T00:00Z");
        assertThat(marks(new Step(ChronoUnit.YEARS, 50), "-0060-01-01T00:00:00Z", "0060-01-01T00:00:00Z", ZoneOffset.UTC))
                .containsExactly("-0050-01-01T00:00Z", "0000-01-01T00:00Z", "0050-01-01T00:00Z");
    }

    @Test
    void marksAnHourThatComesTwiceOnce() {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        assertThat(marks(new Step(ChronoUnit.HOURS, 1), "2021-10-30T23:00:00Z", "2021-10-31T03:00:00Z", zone))
                .containsExactly("2021-10-31T01:00+02:00[Europe/Berlin]", "2021-10-31T02:00+02:00[Europe/Berlin]", "2021-10-31T03:00+01:00[Europe/Berlin]");
    }

    /// In São Paulo the clock was put forward at midnight.
    @Test
    void marksMidnightAgainAfterADayThatBeganAtOne() {
        ZoneId zone = ZoneId.of("America/Sao_Paulo");
        assertThat(marks(new Step(ChronoUnit.DAYS, 1), "2017-10-14T03:00:00Z", "2017-10-17T00:00:00Z", zone))
                .containsExactly("2017-10-14T00:00-03:00[America/Sao_Paulo]", "2017-10-15T01:00-02:00[America/Sao_Paulo]",
                        "2017-10-16T00:00-02:00[America/Sao_Paulo]");
        assertThat(new Step(ChronoUnit.MONTHS, 1).floor(ZonedDateTime.of(2017, 10, 15, 12, 0, 0, 0, zone)))
                .hasToString("2017-10-01T00:00-03:00[America/Sao_Paulo]");
    }

    @Property(tries = 300)
    void hasTheSameMarksWhateverPartIsSeen(@ForAll long seed, @ForAll @IntRange(min = 0, max = 9) int which) {
        Random random = new Random(seed);
        Step step = STEPS.get(which);
        long from = Instant.parse("1900-01-01T00:00:00Z").toEpochMilli() + (long) (random.nextDouble() * 200 * 365) * 86_400_000L + random.nextInt(86_400_000);
        long length = (long) (step.millis() * 12);
        ZoneId zone = ZoneId.of("America/St_Johns");
        List<ZonedDateTime> all = step.within(new TimeSpan(from, from + length), zone);
        long cut = from + (long) (random.nextDouble() * length);

        assertThat(step.within(new TimeSpan(from, Math.max(from + 1, cut)), zone)).allMatch(all::contains);
        assertThat(step.within(new TimeSpan(Math.min(cut, from + length - 1), from + length), zone)).allMatch(all::contains);
        assertThat(all).hasSizeGreaterThanOrEqualTo(10).isSorted().allMatch(mark -> step.floor(mark).equals(mark));
    }

    @Test
    void isSomeUnits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(ChronoUnit.DAYS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Step(ChronoUnit.WEEKS, 2));
    }

    private static List<String> marks(Step step, String from, String until, ZoneId zone) {
        return step.within(new TimeSpan(Instant.parse(from).toEpochMilli(), Instant.parse(until).toEpochMilli()), zone).stream().map(ZonedDateTime::toString).toList();
    }
}
