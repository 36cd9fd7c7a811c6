package app.synoptic.domain.edtf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which days of the calendar a date with unspecified digits or a division of the year may mean.
///
/// ISO 8601-2 leaves to applications which months a season has. Seasons are the meteorological ones of whole
/// months, as edtf-ruby (`EDTF::Season::NORTHERN`) has them: in the north spring is March to May, and winter
/// begins in December of the year named and ends in February of the next; in the south spring is September to
/// November. 21–24, "independent of location", are read as the northern ones.
final class EdtfCalendar {

    /// The greatest year, either way, whose bounds an `Instant` can hold in every zone.
    static final int GREATEST_YEAR = 999_999_998;

    private static final Pattern LONG_YEAR = Pattern.compile("Y-?[1-9][0-9]{4,}");
    private static final Pattern YEAR = Pattern.compile("-?[0-9X]{4}");
    private static final Pattern TWO = Pattern.compile("[0-9X]{2}");
    private static final int FIRST_DIVISION = 21;
    private static final List<Integer> MONTHS = IntStream.rangeClosed(1, 12).boxed().toList();
    private static final List<Integer> DAYS = IntStream.rangeClosed(1, 31).boxed().toList();
    private static final int[] DIVISION_BEGINS = {3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10, 1, 5, 9, 1, 7};

    private EdtfCalendar() {}

    static void require(String year, @Nullable String month, @Nullable String day) {
        boolean beyond = LONG_YEAR.matcher(year).matches();
        if (!beyond && !YEAR.matcher(year).matches()) {
            throw new IllegalArgumentException(year.startsWith("Y")
                    ? "Y is for years of more than four digits, without leading zeros"
                    : "a year has four digits");
        }
        if (year.equals("-0000")) {
            throw new IllegalArgumentException("there is no year -0000: the year before 0001 is 0000");
        }
        if (beyond && (year.length() > 11 || Math.abs(Long.parseLong(year.substring(1))) > GREATEST_YEAR)) {
            throw new IllegalArgumentException("years beyond " + GREATEST_YEAR + " are not read here");
        }
        if (month == null) {
            if (day != null) {
                throw new IllegalArgumentException("a day needs its month");
            }
            return;
        }
        if (beyond) {
            throw new IllegalArgumentException("a year written with Y stands alone");
        }
        requireParts(year, month, day);
    }

    private static void requireParts(String year, String month, @Nullable String day) {
        if (division(month)) {
            if (day != null) {
                throw new IllegalArgumentException("a season or other division of the year (" + month + ") has no days");
            }
            return;
        }
        if (!TWO.matcher(month).matches() || months(month).isEmpty()) {
            throw new IllegalArgumentException("there is no month " + month);
        }
        if (day == null) {
            return;
        }
        if (!TWO.matcher(day).matches() || search(years(year), months(month), values(day), false) == null) {
            throw new IllegalArgumentException("there is no day %s in %s-%s".formatted(day, year, month));
        }
    }

    /// Whether `month` is the code of a division of the year.
    static boolean division(String month) {
        return month.length() == 2 && month.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && month.compareTo("21") >= 0 && month.compareTo("41") <= 0;
    }

    static LocalDate first(String year, @Nullable String month, @Nullable String day) {
        LocalDate sure = sure(year, month, day);
        if (sure != null) {
            return sure;
        }
        if (month != null && division(month)) {
            return begin(years(year).getFirst(), month);
        }
        return found(search(years(year), months(month), days(day), false));
    }

    static LocalDate last(String year, @Nullable String month, @Nullable String day) {
        LocalDate sure = sure(year, month, day);
        if (sure != null) {
            return sure;
        }
        if (month != null && division(month)) {
            return begin(years(year).getLast(), month).plusMonths(length(month)).minusDays(1);
        }
        return found(search(years(year), months(month), days(day), true));
    }

    /// From the start of `first` to the end of `last` in `zone`. A day that a zone left out, as Samoa did
    /// 2011-12-30, counts as the one after it.
    static Bounds bounds(LocalDate first, LocalDate last, ZoneId zone) {
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant until = last.plusDays(1).atStartOfDay(zone).toInstant();
        return new Bounds(from, from.isBefore(until) ? until : last.plusDays(2).atStartOfDay(zone).toInstant());
    }

    static String year(int year) {
        if (Math.abs(year) > 9999) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }

    /// The one day that is meant; null where several may be.
    private static @Nullable LocalDate sure(String year, @Nullable String month, @Nullable String day) {
        return month == null || day == null || !sure(year) || !sure(month) || !sure(day) ? null
                : LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static boolean sure(String digits) {
        return digits.indexOf('X') < 0;
    }

    private static LocalDate begin(int year, String division) {
        return LocalDate.of(year, DIVISION_BEGINS[Integer.parseInt(division) - FIRST_DIVISION], 1);
    }

    private static int length(String division) {
        int code = Integer.parseInt(division);
        return code >= 40 ? 6 : code >= 37 ? 4 : 3;
    }

    private static LocalDate found(@Nullable LocalDate date) {
        if (date == null) {
            throw new IllegalStateException("a date that no day fits");
        }
        return date;
    }

    private static @Nullable LocalDate search(List<Integer> years, List<Integer> months, List<Integer> days, boolean backwards) {
        for (int year : ordered(years, backwards)) {
            for (int month : ordered(months, backwards)) {
                int length = YearMonth.of(year, month).lengthOfMonth();
                for (int day : ordered(days, backwards)) {
                    if (day >= 1 && day <= length) {
                        return LocalDate.of(year, month, day);
                    }
                }
            }
        }
        return null;
    }

    private static List<Integer> ordered(List<Integer> ascending, boolean backwards) {
        return backwards ? ascending.reversed() : ascending;
    }

    private static List<Integer> years(String digits) {
        if (digits.startsWith("Y")) {
            return List.of(Integer.parseInt(digits.substring(1)));
        }
        if (!digits.startsWith("-")) {
            return values(digits);
        }
        List<Integer> years = new ArrayList<>(values(digits.substring(1)));
        years.replaceAll(year -> -year);
        years.removeIf(year -> year == 0);
        Collections.reverse(years);
        return years;
    }

    private static List<Integer> months(@Nullable String digits) {
        return digits == null ? MONTHS : values(digits).stream().filter(month -> month >= 1 && month <= 12).toList();
    }

    private static List<Integer> days(@Nullable String digits) {
        return digits == null ? DAYS : values(digits);
    }

    /// All numbers that may be meant, ascending.
    private static List<Integer> values(String digits) {
        if (sure(digits)) {
            return List.of(Integer.parseInt(digits));
        }
        List<Integer> values = List.of(0);
        for (char digit : digits.toCharArray()) {
            List<Integer> longer = new ArrayList<>();
            for (int value : values) {
                for (int next = digit == 'X' ? 0 : digit - '0'; next <= (digit == 'X' ? 9 : digit - '0'); next++) {
                    longer.add(value * 10 + next);
                }
            }
            values = longer;
        }
        return values;
    }
}
