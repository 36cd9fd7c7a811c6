package app.synoptic.propose.duplicate;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days on which something may have been.
///
/// @param from  null where that is open
/// @param until the last of them; null where that is open
record Days(@Nullable LocalDate from, @Nullable LocalDate until) {

    /// More days are one long stretch.
    static final int SHORT = 7;

    static Days of(Edtf date, ZoneId zone) {
        Bounds bounds = date.bounds(zone);
        return new Days(day(bounds.from(), zone), bounds.until() == null ? null : day(bounds.until().minusMillis(1), zone));
    }

    private static @Nullable LocalDate day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }

    /// How many they are; very many where an end is open.
    long length() {
        return from == null || until == null ? Integer.MAX_VALUE : 1 + Math.max(0, ChronoUnit.DAYS.between(from, until));
    }

    /// Each of them; none of a long stretch.
    List<LocalDate> each() {
        return from == null || until == null || length() > SHORT ? List.of() : from.datesUntil(from.plusDays(length())).toList();
    }
}
