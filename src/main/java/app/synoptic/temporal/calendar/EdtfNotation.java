package app.synoptic.temporal.calendar;

import app.synoptic.domain.edtf.Edtf;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// How a stretch of the calendar is written.
public final class EdtfNotation {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private EdtfNotation() {}

    /// As a value of TIMEX3 (TimeML 1.2.1): `2022-01-05`, `2022-W01`, `2021-FA`, `199`.
    public static String timex(Point point) {
        LocalDate from = point.from();
        return switch (point.unit()) {
            case DAY -> month(from, true) + String.format(Locale.ROOT, "-%02d", from.getDayOfMonth());
            case WEEK -> week(from);
            case WEEKEND -> week(from) + "-WE";
            case MONTH -> month(from, true);
            case QUARTER -> era(from) + "-Q" + quarter(from);
            case SEASON -> era(from) + "-" + SEASONS[from.getMonthValue() / 3 - 1];
            case HALF -> era(from) + "-H" + (from.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> era(from);
            case DECADE -> era(point, 3);
            case CENTURY -> era(point, 2);
            default -> throw new IllegalStateException("no stretch of the calendar");
        };
    }

    /// As EDTF: what has no code of its own is an interval of days.
    public static Edtf edtf(Point point) {
        return Edtf.parse(text(point));
    }

    /// The same as text, to be marked or made an end of an interval.
    public static String text(Point point) {
        LocalDate from = point.from();
        return switch (point.unit()) {
            case DAY -> from.toString();
            case WEEK, WEEKEND -> from + "/" + point.to();
            case MONTH -> month(from, false);
            case QUARTER -> year(from) + "-" + (32 + quarter(from));
            case SEASON -> year(from) + "-" + (20 + from.getMonthValue() / 3);
            case HALF -> year(from) + "-" + (from.getMonthValue() < 7 ? 40 : 41);
            case YEAR -> year(from);
            case DECADE -> from.getYear() < 0 ? year(from) + "/" + year(point.to()) : year(from).substring(0, 3) + "X";
            case CENTURY -> from.getYear() < 0 ? year(from) + "/" + year(point.to()) : year(from).substring(0, 2) + "XX";
            default -> throw new IllegalStateException("no stretch of the calendar");
        };
    }

    private static String week(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String month(LocalDate day, boolean timex) {
        return String.format(Locale.ROOT, "%s-%02d", timex ? era(day) : year(day), day.getMonthValue());
    }

    /// TIMEX3 counts years before the common era backwards, and has no year 0.
    private static String era(LocalDate day) {
        return day.getYear() > 0 ? year(day) : String.format(Locale.ROOT, "BC%04d", 1 - day.getYear());
    }

    /// The first digits of a year that all years of a decade or century share.
    private static String era(Point point, int digits) {
        LocalDate from = point.from();
        return from.getYear() >= 0 ? year(from).substring(0, digits) : era(point.to()).substring(0, digits + 2);
    }

    private static int quarter(LocalDate day) {
        return day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static String year(LocalDate day) {
        return (day.getYear() < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(day.getYear()));
    }
}
