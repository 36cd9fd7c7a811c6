package app.synoptic.axis;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.axis.Stretch.Edge;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final TimeSpan AROUND = new TimeSpan(millis("1991-01-01T00:00:00Z"), millis("2022-12-31T00:00:00Z"));

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    private static Stretch of(String date, PartOfDay part, boolean lasted) {
        return Stretch.of(Edtf.parse(date), part, ALMATY, lasted, AROUND);
    }

    @Test
    void aDayIsSomeMomentWithinIt() {
        Stretch day = of("2022-01-05", null, false);
        assertThat(day).isEqualTo(new Stretch(millis("2022-01-04T18:00:00Z"), millis("2022-01-05T18:00:00Z"), false, Edge.FIRM, Edge.FIRM));
        assertThat(day.middle()).isEqualTo(millis("2022-01-05T06:00:00Z"));
    }

    @Test
    void thePartOfTheDayNarrowsIt() {
        assertThat(of("2022-01-05", PartOfDay.MORNING, false).span()).isEqualTo(
                new TimeSpan(millis("2022-01-05T00:00:00Z"), millis("2022-01-05T06:00:00Z")));
        assertThat(of("2022-01-05", PartOfDay.NIGHT, false).until()).isEqualTo(millis("2022-01-05T18:00:00Z"));
    }

    @Test
    void anIntervalLastsOnlyIfTheEventDoes() {
        assertThat(of("2022-01-05/2022-01-19", null, true).lasts()).isTrue();
        assertThat(of("2022-01-01/2022-01-10~", null, false).lasts()).isFalse();
    }

    @Test
    void openEndsGoOnAndUnknownOrMarkedOnesFade() {
        Stretch open = of("2022-01-05/..", null, true);
        assertThat(open.end()).isEqualTo(Edge.OPEN);
        assertThat(open.until()).isEqualTo(AROUND.until());
        assertThat(of("2022-01-05/", null, true).end()).isEqualTo(Edge.FADING);
        assertThat(of("2022-01~", null, false).start()).isEqualTo(Edge.FADING);
        assertThat(of("2022-01-13/2022-01-23~", null, true).start()).isEqualTo(Edge.FIRM);
    }

    @Test
    void anOpenBeginningReachesBackNoFartherThanTheDateThatEndsIt() {
        assertThat(of("../2022-01-02", null, true)).isEqualTo(
                new Stretch(millis("2022-01-01T18:00:00Z"), millis("2022-01-02T18:00:00Z"), true, Edge.OPEN, Edge.FIRM));
        assertThat(of("../2022", null, true).from()).isEqualTo(millis("2021-12-31T18:00:00Z"));
    }

    @Test
    void aMonthIsCoarseAndADayIsNot() {
        assertThat(of("2022-01", null, false).coarse()).isTrue();
        assertThat(of("2022-01-05", null, false).coarse()).isFalse();
    }
}
