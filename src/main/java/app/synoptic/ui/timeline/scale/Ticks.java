package app.synoptic.ui.timeline.scale;

import app.synoptic.axis.Step;
import app.synoptic.axis.TimeSpan;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.controls.DateLabels;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// The marks of the scale over what is seen, from minutes to millennia, whichever fit.
///
/// @param context what all of them share and the labels leave out: “January 2022”
/// @param shades  stretches to shade: weekends among days, nights among hours
public record Ticks(List<Tick> ticks, String context, List<TimeSpan> shades) {

    private static final double WIDE_DAY = 50;
    private static final double SHADED_DAY = 9;

    public Ticks {
        ticks = List.copyOf(ticks);
        shades = List.copyOf(shades);
    }

    public static Ticks of(TimeScale scale, ZoneId zone) {
        Rung rung = Rung.fitting(scale.millisPerPixel());
        Step step = rung.step();
        boolean wide = rung != Rung.DAY || scale.pixels(step.millis()) >= WIDE_DAY;
        List<Tick> ticks = seen(scale, step, zone).stream().map(at -> tick(at, step, wide)).toList();
        return new Ticks(ticks, context(scale, step, zone), shades(scale, rung, zone));
    }

    /// The marks seen, and the one before them, whose label may reach into what is seen.
    private static List<ZonedDateTime> seen(TimeScale scale, Step step, ZoneId zone) {
        ZonedDateTime first = step.floor(zoned(scale.span().from(), zone));
        return step.within(new TimeSpan(first.toInstant().toEpochMilli(), scale.span().until()), zone);
    }

    private static Tick tick(ZonedDateTime at, Step step, boolean wide) {
        boolean midnight = at.getHour() == 0 && at.getMinute() == 0;
        String weekday = at.getDayOfWeek().getDisplayName(TextStyle.SHORT, Spoken.language().locale()).substring(0, 2);
        return switch (step.unit()) {
            case MINUTES -> midnight ? made(at, DateLabels.format("format.day-month").format(at), "", true)
                    : made(at, DateLabels.format("format.time").format(at), "", at.getMinute() == 0);
            case HOURS -> midnight ? made(at, String.valueOf(at.getDayOfMonth()), weekday, true)
                    : made(at, DateLabels.format("format.time").format(at), "", false);
            case DAYS -> made(at, at.getDayOfMonth() == 1 && wide ? DateLabels.format("format.day-month").format(at) : String.valueOf(at.getDayOfMonth()),
                    wide ? weekday : "", at.getDayOfMonth() == 1);
            case WEEKS -> made(at, DateLabels.format(at.getDayOfYear() <= 7 ? "format.day-month-year" : "format.day-month").format(at), "", at.getDayOfMonth() <= 7);
            case MONTHS -> at.getMonthValue() == 1 ? made(at, String.valueOf(at.getYear()), "", true)
                    : made(at, DateLabels.format("format.month").format(at), "", false);
            default -> made(at, String.valueOf(at.getYear()), "", at.getYear() % 10 == 0);
        };
    }

    private static Tick made(ZonedDateTime at, String label, String faint, boolean border) {
        return new Tick(at.toInstant().toEpochMilli(), label, faint, border);
    }

    private static String context(TimeScale scale, Step step, ZoneId zone) {
        ZonedDateTime first = zoned(scale.span().from(), zone);
        ZonedDateTime near = zoned(scale.span().from() + scale.span().length() / 25, zone);
        ZonedDateTime last = zoned(scale.span().until() - 1, zone);
        return switch (step.unit()) {
            case MINUTES, HOURS -> DateLabels.format("format.full-day").format(near);
            case DAYS -> DateLabels.format("format.full-month-year").format(near);
            default -> first.getYear() == last.getYear() ? String.valueOf(first.getYear())
                    : first.getYear() + " – " + last.getYear();
        };
    }

    private static List<TimeSpan> shades(TimeScale scale, Rung rung, ZoneId zone) {
        boolean days = rung == Rung.DAY || rung == Rung.WEEK;
        boolean hours = rung.compareTo(Rung.HOURS_6) <= 0;
        if (!hours && !(days && scale.pixels(Rung.DAY.step().millis()) >= SHADED_DAY)) {
            return List.of();
        }
        List<TimeSpan> shades = new ArrayList<>();
        for (ZonedDateTime day : seen(scale, Rung.DAY.step(), zone)) {
            if (hours) {
                shades.add(span(day, day.withHour(6)));
                shades.add(span(day.withHour(22), day.plusDays(1)));
            } else if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                shades.add(span(day, day.plusDays(1)));
            }
        }
        return shades;
    }

    private static TimeSpan span(ZonedDateTime from, ZonedDateTime until) {
        return new TimeSpan(from.toInstant().toEpochMilli(), until.toInstant().toEpochMilli());
    }

    private static ZonedDateTime zoned(long moment, ZoneId zone) {
        return Instant.ofEpochMilli(moment).atZone(zone);
    }
}
