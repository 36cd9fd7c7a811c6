package app.synoptic.store.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the last of each of the newest 7 days, 4 weeks and 12 months that have one, the two newest that were made before
/// a migration, and of all those as many as a limit allows, but always the newest.
///
/// @param zone  in which days begin
/// @param limit in bytes
public record Rotation(ZoneId zone, long limit) {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;
    private static final int MIGRATIONS = 2;

    /// What may go, the oldest first.
    public List<Backup> superfluous(List<Backup> all) {
        List<Backup> newestFirst = all.stream().sorted(Comparator.comparing(Backup::made).reversed()).toList();
        Set<Backup> kept = new HashSet<>();
        newest(newestFirst, DAYS, this::day, kept);
        newest(newestFirst, WEEKS, backup -> day(backup).get(IsoFields.WEEK_BASED_YEAR) * 100 + day(backup).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), kept);
        newest(newestFirst, MONTHS, backup -> YearMonth.from(day(backup)), kept);
        newestFirst.stream().filter(Backup::migrating).limit(MIGRATIONS).forEach(kept::add);
        List<Backup> gone = new ArrayList<>();
        long size = 0;
        boolean first = true;
        for (Backup backup : newestFirst) {
            boolean stays = first || (kept.contains(backup) && size + backup.size() <= limit);
            size += stays ? backup.size() : 0;
            first = false;
            if (!stays) {
                gone.addFirst(backup);
            }
        }
        return gone;
    }

    private LocalDate day(Backup backup) {
        return LocalDate.ofInstant(backup.made(), zone);
    }

    private static void newest(List<Backup> newestFirst, int most, Function<Backup, Object> slot, Set<Backup> kept) {
        Set<Object> slots = new HashSet<>();
        for (Backup backup : newestFirst) {
            if (slots.size() < most && slots.add(slot.apply(backup))) {
                kept.add(backup);
            }
        }
    }
}
