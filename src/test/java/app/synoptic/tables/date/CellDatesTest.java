package app.synoptic.tables.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellDatesTest {

    private final CellDates dates = new CellDates(NumericOrder.DAY_FIRST, 1931);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1931-03-05 | 1931-03-05", "1931-03~ | 1931-03~", "05/03/1931 | 1931-03-05", "5.3.1931 | 1931-03-05", "1931/3/5 | 1931-03-05",
        "5.3.31 | 1931-03-05", "5.3.85 | 1885-03-05", "19310305 | 1931-03-05", "03/1931 | 1931-03", "1931-03-05 14:30 | 1931-03-05T14:30", "1931-03-05T14:30:10.25Z | 1931-03-05T14:30:10Z",
        "5/3/1931 2:30 PM | 1931-03-05T14:30", "1931-03-05 00:00:00 | 1931-03-05", "1931-03-05 09:00 +0300 | 1931-03-05T09:00+03:00", "5 March 1931 | 1931-03-05", "March 5, 1931 | 1931-03-05",
        "5 Mar 1931 | 1931-03-05", "5. März 1931 | 1931-03-05", "5 марта 1931 г. | 1931-03-05", "5 mars 1931 | 1931-03-05", "5–7 March 1931 | 1931-03-05/1931-03-07", "05.03.1931 - 07.03.1931 | 1931-03-05/1931-03-07",
        "1931-03-05 – 1931-04-07 | 1931-03-05/1931-04-07", "1931 | 1931", "1930s | 193X", "c. 1931 | 1931~", "ca. 5.3.1931 | 1931-03-05~", "early March 1931 | 1931-03-01~/1931-03-10~"})
    void areReadAsTheyAreWritten(String cell, String date) {
        assertThat(dates.of(cell)).map(Edtf::toString).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31.02.1931", "05/31/1931", "12345", "1931-13-01", "next to 1931 boats and 3 men", "25:00", "=A1"})
    void areNoneWhereNothingSaysSo(String cell) {
        assertThat(dates.of(cell)).isEmpty();
    }

    @Property
    void ofNumbersAreTheDayThatWasWrittenInEitherOrder(@ForAll("days") LocalDate day, @ForAll("signs") String sign, @ForAll NumericOrder order) {
        int first = order == NumericOrder.DAY_FIRST ? day.getDayOfMonth() : day.getMonthValue();
        int second = order == NumericOrder.DAY_FIRST ? day.getMonthValue() : day.getDayOfMonth();
        String cell = first + sign + second + sign + "%04d".formatted(day.getYear());
        assertThat(new CellDates(order, 1931).of(cell)).contains(EdtfDate.of(day));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(LocalDate.of(1000, 1, 1).toEpochDay(), LocalDate.of(2999, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of("/", ".", "-");
    }
}
