package app.synoptic.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.report.figure.Scale.Tick;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Test
    void leavesOutTheYearsOfALongTimeThatHaveNoDates() {
        Scale scale = scale("1931", "1952-03-04", "1953-02");
        assertThat(scale.ticks()).extracting(Tick::words).containsExactly("1931", "1952", "1953");
        assertThat(scale.gaps()).hasSize(1);
        assertThat(scale.at(Instant.parse("1931-01-01T00:00:00Z"))).isEqualTo(0);
        assertThat(scale.at(Instant.parse("1940-01-01T00:00:00Z"))).isBetween(90.0, 100.0);
        assertThat(scale.at(Instant.parse("1952-01-01T00:00:00Z"))).isGreaterThan(scale.gaps().getFirst());
        assertThat(scale.at(Instant.parse("1960-01-01T00:00:00Z"))).isEqualTo(300);
    }

    @Test
    void leavesOutNothingWhereMostYearsHaveDatesOrThereAreFew() {
        assertThat(scale("1931", "1933", "1934", "1936").gaps()).isEmpty();
        assertThat(scale("1931-03-02", "1931-03-12").gaps()).isEmpty();
    }

    private static Scale scale(String... dates) {
        List<Edtf> all = Stream.of(dates).map(Edtf::parse).toList();
        List<Bounds> bounds = all.stream().map(date -> date.bounds(ZONE)).toList();
        return Scale.of(TimeSpan.of(all, ZONE).orElseThrow(), bounds, ZONE, 0, 300, Locale.ENGLISH);
    }
}
