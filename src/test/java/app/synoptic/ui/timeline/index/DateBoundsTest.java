package app.synoptic.ui.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.edtf.Edtf;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateBoundsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final TimeSpan AROUND = new TimeSpan(0, 40_000L * 86_400_000);

    private final DateBounds dates = new DateBounds(ZONE);

    private void same(String written) {
        Edtf date = Edtf.parse(written);
        assertThat(dates.of(date)).as(written).isEqualTo(date.bounds(ZONE));
        for (boolean lasted : new boolean[] {true, false}) {
            assertThat(dates.stretch(date, lasted, AROUND)).as(written).isEqualTo(Stretch.of(date, null, ZONE, lasted, AROUND));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-01", "2022-01-05", "2022-21", "0000", "-0044", "Y17000", "202X", "2022-01~", "2022-?01",
            "2022-01-05?", "2022-01-05/2022-01-19", "2022-01/2022-01-19", "2022-01-13/2022-01-23~", "../2022-01-02", "2022-01-02/..",
            "/2022-01-02", "2022-01-05T21:30", "2022-01-06T21:33:00+03:00"})
    void givesWhatTheDateItselfSays(String written) {
        same(written);
        same(written);
    }

    @Test
    void tellsManyDatesApart() {
        LocalDate first = LocalDate.of(1991, 1, 1);
        for (int day = 0; day < 3_000; day++) {
            same(first.plusDays(day).toString());
            same(first.plusDays(day) + "/" + first.plusDays(day + day % 40));
        }
        same("1993-05-07");
    }
}
