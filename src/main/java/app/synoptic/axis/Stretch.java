package app.synoptic.axis;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfEdge;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.PartOfDay;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Where a date lies on the axis of time, `[from, until)` in milliseconds.
///
/// @param lasts true if all of it is meant; false if only some moment in it is
public record Stretch(long from, long until, boolean lasts, Edge start, Edge end) {

    private static final long LONGEST_DAY = 25 * 3_600_000L;

    /// How an end is drawn: as it is written, as approximate, uncertain or unknown, or as going on.
    public enum Edge { FIRM, FADING, OPEN }

    public Stretch {
        if (from >= until) {
            throw new IllegalArgumentException("a stretch without length at " + from);
        }
    }

    /// The stretch of `date`. An open or unknown end falls on the end of `around`; an open or unknown beginning, on
    /// the beginning of the day, month or year the date ends with.
    ///
    /// @param part   narrows a date of one day: morning 6–12, afternoon 12–18, evening 18–22, night 21–24
    /// @param lasted whether the event is one that lasts; the interval of one that does not means “some time in”
    public static Stretch of(Edtf date, @Nullable PartOfDay part, ZoneId zone, boolean lasted, TimeSpan around) {
        Bounds bounds = date.bounds(zone);
        if (part != null && date instanceof EdtfDate day && day.first().equals(day.last())) {
            return within(day, part, zone, date);
        }
        long from = bounds.from() == null ? lastUnit(date, zone, around) : millis(bounds.from());
        long until = bounds.until() == null ? Math.max(around.until(), from + 1) : millis(bounds.until());
        return new Stretch(from, until, date instanceof EdtfInterval && lasted, edge(date.startEdge()), edge(date.endEdge()));
    }

    /// Whether a date means something that lasts.
    public static boolean lasting(Edtf date) {
        return date instanceof EdtfInterval;
    }

    private static Stretch within(EdtfDate day, PartOfDay part, ZoneId zone, Edtf date) {
        int[] hours = switch (part) {
            case MORNING -> new int[] {6, 12};
            case AFTERNOON -> new int[] {12, 18};
            case EVENING -> new int[] {18, 22};
            case NIGHT -> new int[] {21, 24};
        };
        var midnight = day.first().atStartOfDay();
        return new Stretch(midnight.plusHours(hours[0]).atZone(zone).toInstant().toEpochMilli(),
                midnight.plusHours(hours[1]).atZone(zone).toInstant().toEpochMilli(), false,
                edge(date.startEdge()), edge(date.endEdge()));
    }

    /// When the last day, month or year begins that a date without a beginning allows: a bar from the beginning of time
    /// would say that the event lasted since.
    private static long lastUnit(Edtf date, ZoneId zone, TimeSpan around) {
        Bounds last = date instanceof EdtfInterval interval && interval.end() instanceof EdtfDate end ? end.bounds(zone) : null;
        return last == null || last.from() == null ? around.from() : millis(last.from());
    }

    private static Edge edge(EdtfEdge edge) {
        return switch (edge.kind()) {
            case OPEN -> Edge.OPEN;
            case UNKNOWN -> Edge.FADING;
            case DATED -> edge.approximate() || edge.uncertain() ? Edge.FADING : Edge.FIRM;
        };
    }

    private static long millis(@Nullable Instant moment) {
        return moment == null ? 0 : moment.toEpochMilli();
    }

    public long length() {
        return until - from;
    }

    public long middle() {
        return from + length() / 2;
    }

    public TimeSpan span() {
        return new TimeSpan(from, until);
    }

    /// Whether it is longer than any day.
    public boolean coarse() {
        return length() > LONGEST_DAY;
    }

    public boolean fades() {
        return start == Edge.FADING || end == Edge.FADING;
    }
}
