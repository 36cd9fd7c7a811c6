package app.synoptic.ui.sources.question;

import app.synoptic.domain.words.Spoken;
import app.synoptic.ui.controls.Dates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// A scale from `low` to `high` with its ticks, in ascending order.
record Axis(double low, double high, List<Tick> ticks) {

    private static final int AT_MOST = 7;
    private static final double MARGIN = 0.08;
    /// What a scale of one value has on both sides at least, in units or in days.
    private static final double ALONE = 1.5;
    private static final long DAY = 86_400_000L;
    private static final long[] DAYS = {1, 2, 5, 10};
    private static final int[] MONTHS = {1, 3, 6};
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500};

    record Tick(double at, String words) {}

    Axis {
        ticks = List.copyOf(ticks);
        if (!(low < high)) {
            throw new IllegalArgumentException("%s to %s is no scale".formatted(low, high));
        }
    }

    /// A scale of numbers with at most seven ticks, each a one, two or five of some power of ten apart; where all answers
    /// are whole, the ticks are.
    static Axis numbers(List<Bar> bars) {
        double[] ends = ends(bars);
        double span = Math.max(ends[1] - ends[0], Math.max(1, Math.abs(ends[1]) * 0.1));
        boolean whole = ends[0] == Math.rint(ends[0]) && ends[1] == Math.rint(ends[1]);
        double margin = ends[0] < ends[1] ? span * MARGIN : Math.max(whole ? ALONE : ALONE / 2, Math.abs(ends[0]) * 0.1);
        double low = ends[0] >= 0 ? Math.max(0, ends[0] - margin) : ends[0] - margin;
        double high = ends[1] + margin;
        BigDecimal least = step((high - low) / AT_MOST);
        BigDecimal step = whole ? least.max(BigDecimal.ONE) : least;
        List<Tick> ticks = new ArrayList<>();
        BigDecimal at = BigDecimal.valueOf(low).divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (at.doubleValue() <= high) {
            ticks.add(new Tick(at.doubleValue(), NumberFormat.getNumberInstance(Spoken.language().locale()).format(at)));
            at = at.add(step);
        }
        return new Axis(low, high, ticks);
    }

    private static BigDecimal step(double least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
        return Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).map(power::multiply)
                .filter(step -> step.doubleValue() >= least).findFirst()
                .orElse(power.multiply(BigDecimal.valueOf(20), MathContext.UNLIMITED));
    }

    /// A scale of days, months or years with at most about seven ticks, at the beginnings of days in `zone`.
    static Axis dates(List<Bar> bars, ZoneId zone) {
        double[] ends = ends(bars);
        double span = Math.max(ends[1] - ends[0], DAY);
        double margin = ends[0] < ends[1] ? span * MARGIN : ALONE * DAY;
        double low = ends[0] - margin;
        double high = ends[1] + margin;
        double days = (high - low) / DAY;
        LocalDate first = day(low, zone);
        for (long step : DAYS) {
            if (days / step <= AT_MOST) {
                return dated(low, high, Stream.iterate(first, day -> day.plusDays(step)), "format.day-month", zone);
            }
        }
        for (int step : MONTHS) {
            if (days / 30.4 / step <= AT_MOST) {
                LocalDate month = first.withDayOfMonth(1).withMonth(1 + (first.getMonthValue() - 1) / step * step);
                return dated(low, high, Stream.iterate(month, day -> day.plusMonths(step)), "format.month-year", zone);
            }
        }
        for (int step : YEARS) {
            if (days / 365.2 / step <= AT_MOST || step == YEARS[YEARS.length - 1]) {
                LocalDate year = LocalDate.of(Math.floorDiv(first.getYear(), step) * step, 1, 1);
                return dated(low, high, Stream.iterate(year, day -> day.plusYears(step)), "format.year", zone);
            }
        }
        throw new IllegalStateException("no step fits " + days + " days");
    }

    private static Axis dated(double low, double high, Stream<LocalDate> days, String format, ZoneId zone) {
        DateTimeFormatter words = Dates.format(format);
        return new Axis(low, high, days.map(day -> day.atStartOfDay(zone))
                .takeWhile(start -> millis(start) <= high).filter(start -> millis(start) >= low)
                .map(start -> new Tick(millis(start), words.format(start))).toList());
    }

    private static double millis(ZonedDateTime at) {
        return at.toInstant().toEpochMilli();
    }

    private static LocalDate day(double millis, ZoneId zone) {
        return Instant.ofEpochMilli((long) millis).atZone(zone).toLocalDate();
    }

    private static double[] ends(List<Bar> bars) {
        double[] all = bars.stream().flatMap(bar -> Stream.of(bar.from(), bar.until()))
                .flatMapToDouble(end -> end == null ? DoubleStream.empty() : DoubleStream.of(end)).sorted().toArray();
        if (all.length == 0) {
            throw new IllegalArgumentException("nothing to draw a scale for");
        }
        return new double[] {all[0], all[all.length - 1]};
    }

    /// Where a value lies on the scale, 0 at its beginning and 1 at its end.
    double share(double value) {
        return (value - low) / (high - low);
    }
}
