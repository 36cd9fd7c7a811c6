package app.synoptic.ui.timeline.scale;

import app.synoptic.axis.Step;
import java.time.temporal.ChronoUnit;

/// The steps the scale may take, from fine to coarse, with the room that one of them needs.
enum Rung {
    MINUTE(ChronoUnit.MINUTES, 1, 54), MINUTES_5(ChronoUnit.MINUTES, 5, 54), MINUTES_15(ChronoUnit.MINUTES, 15, 54),
    MINUTES_30(ChronoUnit.MINUTES, 30, 54), HOUR(ChronoUnit.HOURS, 1, 54), HOURS_3(ChronoUnit.HOURS, 3, 54),
    HOURS_6(ChronoUnit.HOURS, 6, 54), DAY(ChronoUnit.DAYS, 1, 24),
    WEEK(ChronoUnit.WEEKS, 1, 76), MONTH(ChronoUnit.MONTHS, 1, 44), MONTHS_3(ChronoUnit.MONTHS, 3, 44),
    YEAR(ChronoUnit.YEARS, 1, 48), YEARS_2(ChronoUnit.YEARS, 2, 48), YEARS_5(ChronoUnit.YEARS, 5, 48),
    DECADE(ChronoUnit.YEARS, 10, 48), YEARS_50(ChronoUnit.YEARS, 50, 48), CENTURY(ChronoUnit.YEARS, 100, 48),
    MILLENNIUM(ChronoUnit.YEARS, 1000, 48);

    private final Step step;
    private final double room;

    Rung(ChronoUnit unit, int count, double room) {
        this.step = new Step(unit, count);
        this.room = room;
    }

    /// The finest whose ticks have the room their labels need.
    static Rung fitting(double millisPerPixel) {
        for (Rung rung : values()) {
            if (rung.step.millis() / millisPerPixel >= rung.room) {
                return rung;
            }
        }
        return MILLENNIUM;
    }

    Step step() {
        return step;
    }

    ChronoUnit unit() {
        return step.unit();
    }
}
