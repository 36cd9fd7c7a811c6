package app.synoptic.ui.controls.proposals;

import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.i18n.Spoken;
import app.synoptic.temporal.because.Because.From;
import app.synoptic.temporal.because.Because;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// How a date in a text was reckoned, in words.
public final class ReckoningWords {

    private ReckoningWords() {}

    public static String of(Because because) {
        return switch (because) {
            case Because.Stated() -> Messages.get("because.stated");
            case Because.NoDate() -> Messages.get("because.no-date");
            case Because.NothingToCountFrom() -> Messages.get("because.nothing");
            case Because.Counted(int count, Unit unit, From from, LocalDate day) -> Messages.get(count < 0 ? "because.before" : "because.after", unit(unit, Math.abs(count)), day(from, day));
            case Because.Around(Unit unit, From from, LocalDate day) -> Messages.get("because.around", unit(unit, 1), day(from, day));
            case Because.Weekday(int weekday, int side, From from, LocalDate day) ->
                    side == 0 ? Messages.get("because.day", day(from, day)) : Messages.get(side < 0 ? "because.before" : "because.after", name(weekday), day(from, day));
            case Because.YearTaken(int year, From from, LocalDate day) -> Messages.get("because.year", String.valueOf(year), day(from, day));
            case Because.YearTold(int year, From from, LocalDate day) -> Messages.get("because.year", String.valueOf(year), day(from, day));
            case Because.DayTaken(From from, LocalDate day) -> Messages.get("because.day", day(from, day));
            case Because.Range(Because end, var whole) -> Messages.get("because.range", of(end), DateLabels.fully(whole));
            case Because.Order(boolean monthFirst) -> Messages.get(monthFirst ? "because.month-first" : "because.day-first");
        };
    }

    private static String unit(Unit unit, int count) {
        return Messages.get("because.unit." + unit.name().toLowerCase(Locale.ROOT), count);
    }

    private static String day(From from, LocalDate day) {
        String date = name(day.getDayOfWeek().getValue()) + " " + DateLabels.fully(EdtfDate.of(day));
        return Messages.get(switch (from) {
            case PUBLICATION -> "because.from.publication";
            case DATELINE -> "because.from.dateline";
            case TOLD_BEFORE -> "because.from.told";
        }, date);
    }

    private static String name(int weekday) {
        return DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Spoken.language().locale());
    }
}
