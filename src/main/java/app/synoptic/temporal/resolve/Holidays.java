package app.synoptic.temporal.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// When holidays are kept, by the numbers the lexicons give them.
final class Holidays {

    private Holidays() {}

    static LocalDate in(int holiday, int year) {
        return switch (holiday) {
            case 1 -> LocalDate.of(year, 1, 1);
            case 2 -> LocalDate.of(year, 12, 25);
            case 3 -> LocalDate.of(year, 12, 24);
            case 4 -> LocalDate.of(year, 12, 31);
            case 5 -> easter(year);
            case 6 -> LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            case 7 -> LocalDate.of(year, 10, 31);
            case 8 -> LocalDate.of(year, 2, 14);
            case 9 -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
            case 10 -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
            case 11 -> LocalDate.of(year, 11, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)).plusDays(1);
            case 12 -> easter(year).minusDays(2);
            case 13 -> easter(year).plusDays(1);
            case 14 -> easter(year).minusDays(7);
            case 15 -> easter(year).plusDays(49);
            case 16 -> LocalDate.of(year, 5, 9);
            case 17 -> LocalDate.of(year, 1, 7);
            case 18 -> LocalDate.of(year, 5, 1);
            case 19 -> LocalDate.of(year, 10, 3);
            case 20 -> easter(year).plusDays(50);
            case 21 -> easter(year).plusDays(39);
            case 22 -> LocalDate.of(year, 2, 2);
            case 23 -> LocalDate.of(year, 9, 29);
            case 24 -> LocalDate.of(year, 11, 1);
            case 25 -> LocalDate.of(year, 1, 6);
            case 26 -> LocalDate.of(year, 6, 24);
            default -> throw new IllegalArgumentException("no holiday " + holiday);
        };
    }

    /// Easter of the Julian calendar, as dates were then written (Meeus, Astronomical Algorithms, ch. 8).
    private static LocalDate julianEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        return LocalDate.of(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1);
    }

    /// Western Easter, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8) from 1583 on.
    private static LocalDate easter(int year) {
        if (year < 1583) {
            return julianEaster(Math.max(1, year));
        }
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
