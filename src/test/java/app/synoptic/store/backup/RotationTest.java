package app.synoptic.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.store.Holdings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final Rotation ROTATION = new Rotation(ZONE, Long.MAX_VALUE);

    private static Backup at(LocalDate day, int hour, long size, boolean migrating) {
        Instant made = day.atTime(hour, 0).atZone(ZONE).toInstant();
        return new Backup(Path.of(made.toString()), size, made, new BackupContents(made, Path.of("/library"), 11, new Holdings(1, 1, 1, 1, 1, 1, 1, ""), 0, Map.of()),
                migrating);
    }

    private static List<LocalDate> kept(List<Backup> all) {
        List<Backup> gone = ROTATION.superfluous(all);
        return all.stream().filter(backup -> !gone.contains(backup)).map(backup -> LocalDate.ofInstant(backup.made(), ZONE)).sorted().distinct().toList();
    }

    @Test
    void ofYearsKeepsDaysWeeksAndMonths() {
        List<LocalDate> kept = kept(IntStream.range(0, 800).mapToObj(back -> at(LAST.minusDays(back), 9, 1, false)).toList());
        assertThat(kept).containsExactlyElementsOf(Stream.concat(
                IntStream.rangeClosed(12 + 2, 12 + 12).mapToObj(month -> LocalDate.of(2025, 1, 1).plusMonths(month - 2).minusDays(1)).filter(day -> day.isBefore(LocalDate.of(2026, 11, 1))),
                Stream.of("2026-11-15", "2026-11-22", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30")
                        .map(LocalDate::parse)).sorted().toList());
    }

    @Test
    void countsDaysThatHaveOne() {
        List<Backup> rare = IntStream.range(0, 7).mapToObj(times -> at(LAST.minusDays(50L * times), 9, 1, false)).toList();
        assertThat(ROTATION.superfluous(rare)).isEmpty();
    }

    @Test
    void keepsTheLastOfADayWhereTheUserLives() {
        Backup late = at(LAST, 1, 1, false);
        Backup early = at(LAST, 0, 1, false);
        Backup before = at(LAST.minusDays(1), 23, 1, false);
        assertThat(ROTATION.superfluous(List.of(early, late, before))).containsExactly(early);
    }

    @Test
    void keepsTheTwoNewestOfBeforeMigrations() {
        List<Backup> all = Stream.concat(IntStream.range(1, 5).mapToObj(hour -> at(LAST, hour, 1, true)), Stream.of(at(LAST, 9, 1, false))).toList();
        assertThat(ROTATION.superfluous(all)).containsExactly(all.get(0), all.get(1));
    }

    @Test
    void neverGoesBeyondTheLimitButForTheNewest() {
        List<Backup> all = IntStream.range(0, 7).mapToObj(back -> at(LAST.minusDays(back), 9, 10, false)).toList();
        assertThat(new Rotation(ZONE, 35).superfluous(all)).containsExactly(all.get(6), all.get(5), all.get(4), all.get(3));
        assertThat(new Rotation(ZONE, 1).superfluous(all)).doesNotContain(all.getFirst()).hasSize(6);
        assertThat(new Rotation(ZONE, 1).superfluous(List.of())).isEmpty();
    }
}
