package app.synoptic.temporal.because;

import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.i18n.DateWords;
import app.synoptic.temporal.because.Because.From;
import app.synoptic.temporal.calendar.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// The reckoning of a date as an English sentence, for the command line.
public final class BecauseWords {

    private static final DateWords DATES = DateWords.full(Locale.ENGLISH);

    private BecauseWords() {}

    public static String of(Because because) {
        return switch (because) {
            case Because.Stated() -> "so stated";
            case Because.NoDate() -> "tells no date";
            case Because.NothingToCountFrom() -> "no day to count from";
            case Because.Counted(int count, Unit unit, From from, LocalDate day) -> Math.abs(count) + " " + unit(unit, Math.abs(count))
                    + (count < 0 ? " before " : " after ") + day(from, day);
            case Because.Around(Unit unit, From from, LocalDate day) -> "the " + unit(unit, 1) + " of " + day(from, day);
            case Because.Weekday(int weekday, int side, From from, LocalDate day) -> name(weekday) + (side < 0 ? " before " : side > 0 ? " after " : ", ") + day(from, day);
            case Because.YearTaken(int year, From from, LocalDate day) -> year + " taken from " + day(from, day);
            case Because.YearTold(int year, From from, LocalDate day) -> year + " told from " + day(from, day);
            case Because.DayTaken(From from, LocalDate day) -> "on " + day(from, day);
            case Because.Range(Because end, var whole) -> of(end) + " (" + DATES.of(whole) + ")";
            case Because.Order(boolean monthFirst) -> monthFirst ? "month before day" : "day before month";
        };
    }

    private static String unit(Unit unit, int count) {
        String name = unit.name().toLowerCase(Locale.ROOT);
        return count == 1 ? name : name.endsWith("y") && unit != Unit.DAY ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    private static String day(From from, LocalDate day) {
        String date = name(day.getDayOfWeek().getValue()) + " " + DATES.of(EdtfDate.of(day));
        return date + switch (from) {
            case PUBLICATION -> ", the day of publication";
            case DATELINE -> ", the dateline";
            case TOLD_BEFORE -> ", told before";
        };
    }

    private static String name(int weekday) {
        return DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
