package app.synoptic.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.read.metadata.MetadataDates.Order;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataDatesTest {

    private static final Order MONTH_FIRST = new Order(true, Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2022-01-05|2022-01-05",
        "2022-01-05T21:33:00+03:00|2022-01-05T21:33:00+03:00",
        "2022-01-05T21:33:00.123Z|2022-01-05T21:33:00Z",
        "2022-01-05 21:33|2022-01-05T21:33:00",
        "2022-01-05T21:33:00+0600|2022-01-05T21:33:00+06:00",
        "20220105|2022-01-05",
        "Wed, 5 Jan 2022 21:33:00 GMT|2022-01-05T21:33:00Z",
        "1641418380|2022-01-05T21:33:00Z",
        "5 January 2022|2022-01-05",
        "Published on January 5th, 2022 at noon|2022-01-05",
        "5. Januar 2022|2022-01-05",
        "le 5 janvier 2022 à 21h|2022-01-05",
        "5 de enero de 2022|2022-01-05",
        "5 января 2022, 21:33|2022-01-05",
        "5 січня 2022|2022-01-05",
        "5 stycznia 2022|2022-01-05",
        "05.01.2022|2022-01-05",
        "2022年1月5日|2022-01-05",
        "5.Januar 2022|2022-01-05",
        "5. 1. 2022|2022-01-05",
        "5.1.22|2022-01-05",
        "05/Jan/2022|2022-01-05",
        "2022. január 5.|2022-01-05",
        "5 Ocak 2022|2022-01-05",
        "5 يناير، 2022|2022-01-05",
    })
    void reads(String written, String date) {
        assertThat(MetadataDates.of(written, Order.DAY_FIRST)).contains(date);
    }

    @Test
    void takesTheMonthFirstOnlyWhereThatIsUsual() {
        assertThat(MetadataDates.of("01/05/2022", MONTH_FIRST)).contains("2022-01-05");
        assertThat(MetadataDates.of("01/05/2022", Order.DAY_FIRST)).contains("2022-05-01");
        assertThat(MetadataDates.of("13/05/2022", MONTH_FIRST)).contains("2022-05-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "31 February 2022", "12 apples 2022", "2022", "version 3.4.2022.1", ""})
    void readsNothingIntoWhatIsNoDate(String written) {
        assertThat(MetadataDates.of(written, Order.DAY_FIRST)).isEmpty();
    }

    @Test
    void readsTwoNumbersAsADayThatIsKnown() {
        assertThat(MetadataDates.of("01/05/2022", new Order(true, Set.of("2022-05-01")))).contains("2022-05-01");
    }

    @Test
    void findsAllDaysOfALineInTheirOrder() {
        assertThat(MetadataDates.all("Updated 4 June 2022, written 2021-06-17", Order.DAY_FIRST)).extracting(MetadataDates.Said::day).containsExactly("2022-06-04", "2021-06-17");
    }
}
