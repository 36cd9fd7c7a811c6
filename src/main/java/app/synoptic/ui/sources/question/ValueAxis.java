package app.synoptic.ui.sources.question;

import app.synoptic.axis.Step;
import app.synoptic.axis.TimeSpan;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.controls.DateLabels;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A scale from `low` to `high` with its ticks, in ascending order.
record ValueAxis(double low, double high, List<Tick> ticks) {

    private static final int AT_MOST = 7;
    private static final double MARGIN = 0.08;
    /// What a scale of one value has on both sides at least, in units or in days.
    private static final double ALONE = 1.5;
    private static final long DAY = 86_400_000L;
    /// From fine to coarse.
    private static final List<Step> STEPS = Stream.of(steps(ChronoUnit.DAYS, 1, 2, 5, 10), steps(ChronoUnit.MONTHS, 1, 3, 6),
            steps(ChronoUnit.YEARS, 1, 2, 5, 10, 20, 50, 100, 200, 500)).flatMap(Function.identity()).toList();

    record Tick(double at, String words) {}

    ValueAxis {
        ticks = List.copyOf(ticks);
        if (!(low < high)) {
            throw new IllegalArgumentException("%s to %s is no scale".formatted(low, high));
        }
    }

    /// A scale of numbers with at most seven ticks, each a one, two or five of some power of ten apart; where all answers
    /// are whole, the ticks are.
    static ValueAxis numbers(List<AnswerBar> bars) {
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
        return new ValueAxis(low, high, ticks);
    }

    private static BigDecimal step(double least) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)));
        return Stream.of(1, 2, 5, 10).map(BigDecimal::valueOf).map(power::multiply)
                .filter(step -> step.doubleValue() >= least).findFirst()
                .orElse(power.multiply(BigDecimal.valueOf(20), MathContext.UNLIMITED));
    }

    /// A scale of days, months or years with at most about seven ticks, at the beginnings of days in `zone`.
    static ValueAxis dates(List<AnswerBar> bars, ZoneId zone) {
        double[] ends = ends(bars);
        double span = Math.max(ends[1] - ends[0], DAY);
        double margin = ends[0] < ends[1] ? span * MARGIN : ALONE * DAY;
        double low = ends[0] - margin;
        double high = ends[1] + margin;
        Step step = STEPS.stream().filter(some -> (high - low) / some.millis() <= AT_MOST).findFirst().orElse(STEPS.getLast());
        DateTimeFormatter words = DateLabels.format(switch (step.unit()) {
            case DAYS -> "format.day-month";
            case MONTHS -> "format.month-year";
            default -> "format.year";
        });
        return new ValueAxis(low, high, step.within(new TimeSpan((long) low, (long) high + 1), zone).stream()
                .map(mark -> new Tick(mark.toInstant().toEpochMilli(), words.format(mark))).toList());
    }

    private static Stream<Step> steps(ChronoUnit unit, int... counts) {
        return IntStream.of(counts).mapToObj(count -> new Step(unit, count));
    }

    private static double[] ends(List<AnswerBar> bars) {
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
