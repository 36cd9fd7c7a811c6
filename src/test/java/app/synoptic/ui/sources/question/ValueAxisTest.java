package app.synoptic.ui.sources.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.domain.SourceId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueAxisTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Test
    void numbersHaveRoundTicks() {
        ValueAxis axis = ValueAxis.numbers(List.of(bar(71.0, null), bar(70.0, 70.0), bar(100.0, 100.0)));

        assertThat(axis.ticks()).extracting(ValueAxis.Tick::words).containsExactly("70", "75", "80", "85", "90", "95", "100");
    }

    @Test
    void oneNumberAloneHasAScaleToo() {
        assertThat(ValueAxis.numbers(List.of(bar(2000.0, 2000.0))).ticks()).extracting(ValueAxis.Tick::words).contains("2,000");
    }

    @Test
    void oneOpenAnswerAloneStandsInTheMiddleOfItsScale() {
        ValueAxis over = ValueAxis.numbers(List.of(bar(71.0, null)));
        assertThat(over.share(71)).isCloseTo(0.5, within(1e-9));
        assertThat(over.ticks()).extracting(ValueAxis.Tick::words).containsExactly("65", "70", "75");
        ValueAxis few = ValueAxis.numbers(List.of(bar(null, 2.0)));
        assertThat(few.share(2)).isCloseTo(0.5, within(1e-9));
        assertThat(few.ticks()).as("nobody is counted in halves").extracting(ValueAxis.Tick::words).containsExactly("1", "2", "3");
        assertThat(ValueAxis.numbers(List.of(bar(1.5, 1.5))).ticks()).extracting(ValueAxis.Tick::words).containsExactly("1", "1.5", "2");
        double day = millis(LocalDate.of(2022, 1, 5));
        assertThat(ValueAxis.dates(List.of(bar(day, null)), ALMATY).ticks()).extracting(ValueAxis.Tick::words).containsExactly("4 Jan", "5 Jan", "6 Jan");
    }

    @Test
    void datesHaveTicksWhereDaysBegin() {
        ValueAxis axis = ValueAxis.dates(List.of(day(2, 3), day(4, 5)), ALMATY);

        assertThat(axis.ticks()).extracting(ValueAxis.Tick::words).containsExactly("2 Jan", "3 Jan", "4 Jan", "5 Jan");
        assertThat(axis.ticks().getFirst().at()).isEqualTo(millis(LocalDate.of(2022, 1, 2)));
    }

    @Property
    void everyAnswerLiesOnTheScaleOfNumbers(@ForAll @DoubleRange(min = -1e6, max = 1e9) double one,
                                            @ForAll @DoubleRange(min = 0, max = 1e6) double length,
                                            @ForAll @DoubleRange(min = -1e6, max = 1e9) double other) {
        ValueAxis axis = ValueAxis.numbers(List.of(bar(one, one + length), bar(null, other)));

        assertThat(axis.share(one)).isBetween(0.0, 1.0);
        assertThat(axis.share(one + length)).isBetween(0.0, 1.0);
        assertThat(axis.share(other)).isBetween(0.0, 1.0);
        assertThat(axis.ticks()).hasSizeBetween(2, 9).allSatisfy(tick -> assertThat(axis.share(tick.at())).isBetween(0.0, 1.0));
    }

    @Property
    void anyStretchOfDatesHasAFewTicks(@ForAll @IntRange(min = -200_000, max = 200_000) int from,
                                       @ForAll @IntRange(min = 1, max = 150_000) int days) {
        double low = millis(LocalDate.ofEpochDay(from));
        ValueAxis axis = ValueAxis.dates(List.of(bar(low, millis(LocalDate.ofEpochDay(from + (long) days)))), ALMATY);

        assertThat(axis.ticks()).hasSizeBetween(1, 9).extracting(ValueAxis.Tick::words).doesNotHaveDuplicates();
    }

    private static double millis(LocalDate day) {
        return day.atStartOfDay(ALMATY).toInstant().toEpochMilli();
    }

    private static AnswerBar day(int from, int until) {
        return bar(millis(LocalDate.of(2022, 1, from)), millis(LocalDate.of(2022, 1, until)));
    }

    private static AnswerBar bar(@Nullable Double from, @Nullable Double until) {
        return new AnswerBar(new SourceId("herald"), "Herald", from, until, false, false, "an answer");
    }
}
