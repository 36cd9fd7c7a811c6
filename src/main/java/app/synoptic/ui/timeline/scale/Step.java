package app.synoptic.ui.timeline.scale;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/// The steps a scale may take, from fine to coarse, with the room one of them needs.
enum Step {
    MINUTE(ChronoUnit.MINUTES, 1, 54), MINUTES_5(ChronoUnit.MINUTES, 5, 54), MINUTES_15(ChronoUnit.MINUTES, 15, 54),
    MINUTES_30(ChronoUnit.MINUTES, 30, 54), HOUR(ChronoUnit.HOURS, 1, 54), HOURS_3(ChronoUnit.HOURS, 3, 54),
    HOURS_6(ChronoUnit.HOURS, 6, 54), DAY(ChronoUnit.DAYS, 1, 24),
    WEEK(ChronoUnit.WEEKS, 1, 76), MONTH(ChronoUnit.MONTHS, 1, 44), MONTHS_3(ChronoUnit.MONTHS, 3, 44),
    YEAR(ChronoUnit.YEARS, 1, 48), YEARS_2(ChronoUnit.YEARS, 2, 48), YEARS_5(ChronoUnit.YEARS, 5, 48),
    DECADE(ChronoUnit.YEARS, 10, 48), YEARS_50(ChronoUnit.YEARS, 50, 48), CENTURY(ChronoUnit.YEARS, 100, 48),
    MILLENNIUM(ChronoUnit.YEARS, 1000, 48);

    private final ChronoUnit unit;
    private final int count;
    private final double room;

    Step(ChronoUnit unit, int count, double room) {
        this.unit = unit;
        this.count = count;
        this.room = room;
    }

    /// The finest step whose ticks have the room their labels need.
    static Step fitting(double millisPerPixel) {
        for (Step step : values()) {
            if (step.millis() / millisPerPixel >= step.room) {
                return step;
            }
        }
        return MILLENNIUM;
    }

    ChronoUnit unit() {
        return unit;
    }

    /// Its length, the average where lengths vary.
    double millis() {
        return unit.getDuration().toMillis() * (double) count;
    }

    /// The tick at or before `moment`.
    ZonedDateTime floor(ZonedDateTime moment) {
        return switch (unit) {
            case MINUTES -> moment.truncatedTo(ChronoUnit.HOURS).plusMinutes(moment.getMinute() / count * count);
            case HOURS -> moment.truncatedTo(ChronoUnit.DAYS).withHour(moment.getHour() / count * count);
            case DAYS -> moment.truncatedTo(ChronoUnit.DAYS);
            case WEEKS -> moment.truncatedTo(ChronoUnit.DAYS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> moment.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1)
                    .withMonth((moment.getMonthValue() - 1) / count * count + 1);
            default -> moment.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1)
                    .withYear(Math.floorDiv(moment.getYear(), count) * count);
        };
    }

    /// The tick after `tick`. Where a clock was put back, the hour that came twice has one tick.
    ZonedDateTime next(ZonedDateTime tick) {
        if (unit != ChronoUnit.HOURS) {
            return tick.plus(count, unit);
        }
        ZonedDateTime later = tick.plusHours(count);
        while (!floor(later).isAfter(tick)) {
            later = later.plusHours(1);
        }
        return floor(later);
    }
}
