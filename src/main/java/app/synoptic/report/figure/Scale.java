package app.synoptic.report.figure;

import app.synoptic.axis.Step;
import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.edtf.Bounds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Where moments lie on a line from `left` to `right`, in pixels; even all along, or in runs of years with those between
/// left out.
record Scale(List<Run> runs, ZoneId zone, double left, double right, Locale language) {

    private static final double APART = 46;
    private static final double GAP = 16;
    private static final int LONG = 4;
    private static final int LONGEST = 10_000;
    private static final int SPARSE = 3;
    /// From fine to coarse.
    private static final List<Rung> RUNGS = List.of(new Rung(new Step(ChronoUnit.DAYS, 1), "d MMM"), new Rung(new Step(ChronoUnit.DAYS, 2), "d MMM"),
            new Rung(new Step(ChronoUnit.WEEKS, 1), "d MMM"), new Rung(new Step(ChronoUnit.MONTHS, 1), "LLL yyyy"),
            new Rung(new Step(ChronoUnit.MONTHS, 3), "LLL yyyy"), years(1), years(2), years(5), years(10), years(50), years(500));

    private record Rung(Step step, String pattern) {}

    private static Rung years(int count) {
        return new Rung(new Step(ChronoUnit.YEARS, count), "yyyy");
    }

    /// A span that is even all along, from `left` to `right`.
    record Run(TimeSpan span, double left, double right) {}

    /// A line of the scale and what is written at it.
    record Tick(double x, String words) {}

    Scale {
        runs = List.copyOf(runs);
    }

    /// A scale that is even all along, unless it is long and no more than a third of its years have dates.
    static Scale of(TimeSpan span, Collection<Bounds> dates, ZoneId zone, double left, double right, Locale language) {
        int all = year(span.until() - 1, zone) - year(span.from(), zone) + 1;
        NavigableSet<Integer> years = all < LONG || all > LONGEST ? new TreeSet<>() : years(span, dates, zone);
        if (years.isEmpty() || years.size() * SPARSE > all) {
            return new Scale(List.of(new Run(span, left, right)), zone, left, right, language);
        }
        List<int[]> spans = new ArrayList<>();
        for (int year : years) {
            if (!spans.isEmpty() && spans.getLast()[1] == year - 1) {
                spans.getLast()[1] = year;
            } else {
                spans.add(new int[] {year, year});
            }
        }
        double yearly = (right - left - GAP * (spans.size() - 1)) / years.size();
        List<Run> runs = new ArrayList<>();
        double x = left;
        for (int[] some : spans) {
            double end = x + yearly * (some[1] - some[0] + 1);
            runs.add(new Run(new TimeSpan(begin(some[0], zone), begin(some[1] + 1, zone)), x, end));
            x = end + GAP;
        }
        return new Scale(runs, zone, left, right, language);
    }

    private static NavigableSet<Integer> years(TimeSpan span, Collection<Bounds> dates, ZoneId zone) {
        NavigableSet<Integer> years = new TreeSet<>();
        for (Bounds date : dates) {
            TimeSpan seen = TimeSpan.of(date, span).within(span);
            for (int year = year(seen.from(), zone); year <= year(seen.until() - 1, zone); year++) {
                years.add(year);
            }
        }
        return years;
    }

    private static int year(long moment, ZoneId zone) {
        return Instant.ofEpochMilli(moment).atZone(zone).getYear();
    }

    private static long begin(int year, ZoneId zone) {
        return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /// The place of a moment; one that is left out lies at the end of what is before it.
    double at(Instant moment) {
        long at = moment.toEpochMilli();
        Run run = runs.getFirst();
        for (Run next : runs) {
            run = next.span().from() > at ? run : next;
        }
        double share = (at - run.span().from()) / (double) run.span().length();
        return run.left() + Math.clamp(share, 0, 1) * (run.right() - run.left());
    }

    /// The middles of what is left out.
    List<Double> gaps() {
        return runs.stream().skip(1).map(run -> run.left() - GAP / 2).toList();
    }

    List<Tick> ticks() {
        double width = runs.stream().mapToDouble(run -> run.right() - run.left()).sum();
        double perMilli = width / runs.stream().mapToLong(run -> run.span().length()).sum();
        Rung rung = RUNGS.stream().filter(some -> some.step().millis() * perMilli >= APART && (runs.size() == 1 || some.step().unit() == ChronoUnit.YEARS))
                .findFirst().orElse(RUNGS.getLast());
        DateTimeFormatter words = DateTimeFormatter.ofPattern(rung.pattern(), language);
        return runs.stream().flatMap(run -> marks(run, rung.step()).stream()).map(mark -> new Tick(at(mark.toInstant()), words.format(mark))).toList();
    }

    /// Of several runs, each has a mark where it begins.
    private List<ZonedDateTime> marks(Run run, Step step) {
        if (runs.size() == 1) {
            return step.within(run.span(), zone);
        }
        List<ZonedDateTime> years = new Step(ChronoUnit.YEARS, 1).within(run.span(), zone);
        return IntStream.range(0, years.size()).filter(i -> i % step.count() == 0).mapToObj(years::get).toList();
    }
}
