package app.synoptic.report.figure;

import app.synoptic.domain.edtf.Bounds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Where moments lie on a line from `left` to `right`, in pixels; even all along, or in runs of years with those between
/// left out.
record Scale(List<Run> runs, ZoneId zone, double left, double right, Locale language) {

    private static final double APART = 46;
    private static final double GAP = 16;
    private static final int LONG = 4;
    private static final int LONGEST = 10_000;
    private static final int SPARSE = 3;
    private static final List<Step> STEPS = List.of(new Step(1, ChronoUnit.DAYS, "d MMM"), new Step(2, ChronoUnit.DAYS, "d MMM"),
            new Step(7, ChronoUnit.DAYS, "d MMM"), new Step(1, ChronoUnit.MONTHS, "LLL yyyy"),
            new Step(3, ChronoUnit.MONTHS, "LLL yyyy"), new Step(1, ChronoUnit.YEARS, "yyyy"), new Step(2, ChronoUnit.YEARS, "yyyy"),
            new Step(5, ChronoUnit.YEARS, "yyyy"), new Step(10, ChronoUnit.YEARS, "yyyy"), new Step(50, ChronoUnit.YEARS, "yyyy"),
            new Step(500, ChronoUnit.YEARS, "yyyy"));

    private record Step(int count, ChronoUnit unit, String pattern) {
        double days() {
            return count * unit.getDuration().toHours() / 24.0;
        }
    }

    /// A stretch that is even all along, from `left` to `right`.
    record Run(Stretch stretch, double left, double right) {}

    /// A line of the scale and what is written at it.
    record Tick(double x, String words) {}

    Scale {
        runs = List.copyOf(runs);
    }

    /// A scale that is even all along, unless it is long and no more than a third of its years have dates.
    static Scale of(Stretch stretch, Collection<Bounds> dates, ZoneId zone, double left, double right, Locale language) {
        int all = year(stretch.until().minusSeconds(1), zone) - year(stretch.from(), zone) + 1;
        NavigableSet<Integer> years = all < LONG || all > LONGEST ? new TreeSet<>() : years(stretch, dates, zone);
        if (years.isEmpty() || years.size() * SPARSE > all) {
            return new Scale(List.of(new Run(stretch, left, right)), zone, left, right, language);
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
        for (int[] span : spans) {
            double end = x + yearly * (span[1] - span[0] + 1);
            runs.add(new Run(new Stretch(begin(span[0], zone), begin(span[1] + 1, zone)), x, end));
            x = end + GAP;
        }
        return new Scale(runs, zone, left, right, language);
    }

    private static NavigableSet<Integer> years(Stretch stretch, Collection<Bounds> dates, ZoneId zone) {
        NavigableSet<Integer> years = new TreeSet<>();
        for (Bounds date : dates) {
            Instant from = date.from() == null || date.from().isBefore(stretch.from()) ? stretch.from() : date.from();
            Instant until = date.until() == null || date.until().isAfter(stretch.until()) ? stretch.until() : date.until();
            for (int year = year(from, zone); year <= year(until.minusSeconds(1), zone); year++) {
                years.add(year);
            }
        }
        return years;
    }

    private static int year(Instant moment, ZoneId zone) {
        return moment.atZone(zone).getYear();
    }

    private static Instant begin(int year, ZoneId zone) {
        return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
    }

    /// The place of a moment; one that is left out lies at the end of what is before it.
    double at(Instant moment) {
        Run run = runs.getFirst();
        for (Run next : runs) {
            run = next.stretch().from().isAfter(moment) ? run : next;
        }
        double share = Duration.between(run.stretch().from(), moment).toSeconds() / (double) run.stretch().seconds();
        return run.left() + Math.clamp(share, 0, 1) * (run.right() - run.left());
    }

    /// The middles of what is left out.
    List<Double> gaps() {
        return runs.stream().skip(1).map(run -> run.left() - GAP / 2).toList();
    }

    List<Tick> ticks() {
        double width = runs.stream().mapToDouble(run -> run.right() - run.left()).sum();
        double perDay = width / (runs.stream().mapToLong(run -> run.stretch().seconds()).sum() / 86400.0);
        Step step = STEPS.stream().filter(some -> some.days() * perDay >= APART && (runs.size() == 1 || some.unit() == ChronoUnit.YEARS))
                .findFirst().orElse(STEPS.getLast());
        DateTimeFormatter words = DateTimeFormatter.ofPattern(step.pattern(), language);
        List<Tick> ticks = new ArrayList<>();
        for (Run run : runs) {
            LocalDate day = first(run.stretch().from().atZone(zone).toLocalDate(), runs.size() == 1 ? step : new Step(1, ChronoUnit.YEARS, ""));
            while (day.atStartOfDay(zone).toInstant().isBefore(run.stretch().until())) {
                Instant begin = day.atStartOfDay(zone).toInstant();
                if (!begin.isBefore(run.stretch().from())) {
                    ticks.add(new Tick(at(begin), words.format(day)));
                }
                day = day.plus(step.count(), step.unit());
            }
        }
        return ticks;
    }

    private static LocalDate first(LocalDate day, Step step) {
        return switch (step.unit()) {
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), step.count()) * step.count(), 1, 1);
            default -> day;
        };
    }
}
