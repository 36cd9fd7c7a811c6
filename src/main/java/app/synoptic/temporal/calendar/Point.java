package app.synoptic.temporal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A stretch of the calendar that is one whole of its unit: a day, a week from Monday, a month, a year.
///
/// @param unit a day or coarser
/// @param from its first day, in the proleptic calendar with a year 0; of a winter the first of December of the year it is named after, where it begins
public record Point(Unit unit, LocalDate from) {

    private static final int FARTHEST = 9999;

    public Point {
        if (unit.clock() || unit == Unit.MILLENNIUM) {
            throw new IllegalArgumentException("no stretch of the calendar: " + unit);
        }
        from = begin(unit, from);
        if (!read(from.getYear())) {
            throw new IllegalArgumentException("a year that no text is read for: " + from.getYear());
        }
    }

    /// Whether a text may speak of a year; others are numbers of other things.
    public static boolean read(int year) {
        return Math.abs(year) <= FARTHEST;
    }

    public static Point day(LocalDate day) {
        return new Point(Unit.DAY, day);
    }

    public static Point month(int year, int month) {
        return new Point(Unit.MONTH, LocalDate.of(year, month, 1));
    }

    public static Point year(int year) {
        return new Point(Unit.YEAR, LocalDate.of(year, 1, 1));
    }

    /// @param number 1 to 4, from spring
    public static Point season(int year, int number) {
        return new Point(Unit.SEASON, LocalDate.of(year, number * 3, 1));
    }

    private static LocalDate begin(Unit unit, LocalDate day) {
        int year = day.getYear();
        return switch (unit) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(year, (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case SEASON -> LocalDate.of(day.getMonthValue() < 3 ? year - 1 : year, day.getMonthValue() < 3 ? 12 : day.getMonthValue() / 3 * 3, 1);
            case HALF -> LocalDate.of(year, day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(year, 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(year, 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(year, 100) * 100, 1, 1);
            default -> day;
        };
    }

    /// Its last day.
    public LocalDate to() {
        return switch (unit) {
            case WEEKEND -> from.plusDays(1);
            case DECADE -> LocalDate.of(from.getYear() + 9, 12, 31);
            case CENTURY -> LocalDate.of(from.getYear() + 99, 12, 31);
            default -> step(from, 1, unit).minusDays(1);
        };
    }

    public int year() {
        return from.getYear();
    }

    /// The stretch of `finer` or the same unit that lies `count` units of `by` later.
    public Point shifted(int count, Unit by, Unit finer) {
        return new Point(finer, step(from, count, by));
    }

    /// The stretch of a unit that holds its first day.
    public Point as(Unit other) {
        return new Point(other, from);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to());
    }

    public static LocalDate step(LocalDate day, int count, Unit by) {
        return switch (by) {
            case SECOND, MINUTE, HOUR -> day;
            case DAY -> day.plusDays(count);
            case WEEKEND, WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER, SEASON -> day.plusMonths(3L * count);
            case HALF -> day.plusMonths(6L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
            case MILLENNIUM -> day.plusYears(1000L * count);
        };
    }
}
