package app.synoptic.compare;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.domain.edtf.PartOfDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A date as one source gives it. Two are the same if they bound the same time, or name the same days in whatever
/// zones; compatible if their bounds overlap, or they name different parts of the same day.
///
/// @param zone in which the source's date is meant
record DateAnswer(Edtf date, @Nullable PartOfDay part, ZoneId zone, Bounds bounds) implements Answer<DateAnswer> {

    private static final int NIGHT_ENDS = 6;
    private static final int NOON = 12;
    private static final int EVENING_BEGINS = 18;
    private static final int NIGHT_BEGINS = 21;

    static DateAnswer of(Edtf date, @Nullable PartOfDay part, ZoneId zone) {
        return new DateAnswer(date, part, zone, date.bounds(zone));
    }

    @Override
    public AnswerRelation to(DateAnswer other) {
        if (!bounds.overlaps(other.bounds)) {
            return AnswerRelation.APART;
        }
        boolean partsFit = part == null || other.part == null || part == other.part;
        return partsFit && (bounds.equals(other.bounds) || namesTheDaysOf(other)) ? AnswerRelation.SAME : AnswerRelation.COMPATIBLE;
    }

    private boolean namesTheDaysOf(DateAnswer other) {
        return date.bounds(other.zone).equals(other.bounds) && other.date.bounds(zone).equals(bounds);
    }

    @Override
    public Set<ReconciliationReason> ways(DateAnswer other) {
        EnumSet<ReconciliationReason> ways = EnumSet.noneOf(ReconciliationReason.class);
        if (onOneNight(other) || other.onOneNight(this)) {
            ways.add(ReconciliationReason.MIDNIGHT);
        }
        if (approximately(other) || other.approximately(this)) {
            ways.add(ReconciliationReason.APPROXIMATE);
        }
        return ways;
    }

    /// Whether this may be the evening and `next` the morning side of one midnight.
    private boolean onOneNight(DateAnswer next) {
        Optional<LocalDate> day = day();
        if (day.isEmpty() || !day.map(date -> date.plusDays(1)).equals(next.day())) {
            return false;
        }
        boolean nightFirst = atLate(NIGHT_BEGINS, EnumSet.of(PartOfDay.NIGHT), false)
                && next.atEarly(NOON, EnumSet.of(PartOfDay.NIGHT, PartOfDay.MORNING), true);
        boolean nightNext = next.atEarly(NIGHT_ENDS, EnumSet.of(PartOfDay.NIGHT), false)
                && atLate(EVENING_BEGINS, EnumSet.of(PartOfDay.NIGHT, PartOfDay.EVENING), true);
        return nightFirst || nightNext;
    }

    private boolean atLate(int hour, Set<PartOfDay> parts, boolean orUnsaid) {
        return hour().map(at -> at >= hour).orElse(part == null ? orUnsaid : parts.contains(part));
    }

    private boolean atEarly(int hour, Set<PartOfDay> parts, boolean orUnsaid) {
        return hour().map(at -> at < hour).orElse(part == null ? orUnsaid : parts.contains(part));
    }

    private Optional<Integer> hour() {
        return date instanceof EdtfMoment moment ? Optional.of(moment.at().getHour()) : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return switch (date) {
            case EdtfMoment moment -> Optional.of(moment.at().toLocalDate());
            case EdtfDate single when single.precision() == EdtfPrecision.DAY -> Optional.of(single.first());
            default -> Optional.empty();
        };
    }

    private boolean approximately(DateAnswer other) {
        Instant from = bounds.from();
        Instant until = bounds.until();
        if (!date.approximate() || from == null || until == null) {
            return false;
        }
        Duration length = Duration.between(from, until);
        Bounds wider = new Bounds(date.startEdge().approximate() ? from.minus(length) : from,
                date.endEdge().approximate() ? until.plus(length) : until);
        return wider.overlaps(other.bounds);
    }
}
