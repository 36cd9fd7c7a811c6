package app.synoptic.axis;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// How far apart the marks of an axis are, by the calendar: on whole multiples of it, whatever is seen. Several days are
/// counted from 1970-01-01, months from January, years from the year 0; a week begins on Monday.
///
/// @param unit minutes, hours, days, weeks, months or years
public record Step(ChronoUnit unit, int count) {

    public Step {
        if (count < 1 || unit == ChronoUnit.WEEKS && count > 1) {
            throw new IllegalArgumentException("no step: %d %s".formatted(count, unit));
        }
    }

    /// Its length, the average where lengths vary.
    public double millis() {
        return unit.getDuration().toMillis() * (double) count;
    }

    /// The marks in a span, in the clock of a zone. Those between the beginning of the span and the first mark have none.
    public List<ZonedDateTime> within(TimeSpan span, ZoneId zone) {
        List<ZonedDateTime> marks = new ArrayList<>();
        ZonedDateTime at = floor(Instant.ofEpochMilli(span.from()).atZone(zone));
        if (at.toInstant().toEpochMilli() < span.from()) {
            at = next(at);
        }
        for (; at.toInstant().toEpochMilli() < span.until(); at = next(at)) {
            marks.add(at);
        }
        return marks;
    }

    /// The mark at or before `moment`.
    public ZonedDateTime floor(ZonedDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return switch (unit) {
            case MINUTES -> moment.truncatedTo(ChronoUnit.HOURS).plusMinutes(moment.getMinute() / count * count);
            case HOURS -> moment.truncatedTo(ChronoUnit.DAYS).withHour(moment.getHour() / count * count);
            case DAYS -> LocalDate.ofEpochDay(Math.floorDiv(day.toEpochDay(), count) * count).atStartOfDay(moment.getZone());
            case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(moment.getZone());
            case MONTHS -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / count * count + 1).atStartOfDay(moment.getZone());
            case YEARS -> day.withDayOfYear(1).withYear(Math.floorDiv(day.getYear(), count) * count).atStartOfDay(moment.getZone());
            default -> throw new IllegalStateException("no axis has marks every %s".formatted(unit));
        };
    }

    /// The mark after `mark`. Where a clock was put back, the hour that came twice has one mark; where it was put forward at
    /// midnight, that day begins at one, and the days after it at midnight again.
    public ZonedDateTime next(ZonedDateTime mark) {
        if (unit == ChronoUnit.MINUTES) {
            return mark.plus(count, unit);
        }
        if (unit != ChronoUnit.HOURS) {
            return mark.toLocalDate().plus(count, unit).atStartOfDay(mark.getZone());
        }
        ZonedDateTime later = mark.plusHours(count);
        while (!floor(later).isAfter(mark)) {
            later = later.plusHours(1);
        }
        return floor(later);
    }
}
