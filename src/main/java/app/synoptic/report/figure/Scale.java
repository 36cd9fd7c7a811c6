package app.synoptic.report.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where moments lie on a line from `left` to `right`, in pixels; even all along.
record Scale(Stretch stretch, ZoneId zone, double left, double right, Locale language) {

    private static final double APART = 46;
    private static final List<Step> STEPS = List.of(new Step(1, ChronoUnit.DAYS, "d MMM"), new Step(2, ChronoUnit.DAYS, "d MMM"),
            new Step(7, ChronoUnit.DAYS, "d MMM"), new Step(1, ChronoUnit.MONTHS, "MMM yyyy"),
            new Step(3, ChronoUnit.MONTHS, "MMM yyyy"), new Step(1, ChronoUnit.YEARS, "yyyy"), new Step(2, ChronoUnit.YEARS, "yyyy"),
            new Step(5, ChronoUnit.YEARS, "yyyy"), new Step(10, ChronoUnit.YEARS, "yyyy"), new Step(50, ChronoUnit.YEARS, "yyyy"),
            new Step(500, ChronoUnit.YEARS, "yyyy"));

    private record Step(int count, ChronoUnit unit, String pattern) {
        double days() {
            return count * unit.getDuration().toHours() / 24.0;
        }
    }

    /// A line of the scale and what is written at it.
    record Tick(double x, String words) {}

    /// The place of a moment; one outside the stretch lies at its end.
    double at(Instant moment) {
        double share = Duration.between(stretch.from(), moment).toSeconds() / (double) stretch.seconds();
        return left + Math.clamp(share, 0, 1) * (right - left);
    }

    List<Tick> ticks() {
        double perDay = (right - left) / (stretch.seconds() / 86400.0);
        Step step = STEPS.stream().filter(some -> some.days() * perDay >= APART).findFirst().orElse(STEPS.getLast());
        DateTimeFormatter words = DateTimeFormatter.ofPattern(step.pattern(), language);
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = first(step);
        while (day.atStartOfDay(zone).toInstant().isBefore(stretch.until())) {
            Instant begin = day.atStartOfDay(zone).toInstant();
            if (!begin.isBefore(stretch.from())) {
                ticks.add(new Tick(at(begin), words.format(day)));
            }
            day = day.plus(step.count(), step.unit());
        }
        return ticks;
    }

    private LocalDate first(Step step) {
        LocalDate day = stretch.from().atZone(zone).toLocalDate();
        return switch (step.unit()) {
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), step.count()) * step.count(), 1, 1);
            default -> day;
        };
    }
}
