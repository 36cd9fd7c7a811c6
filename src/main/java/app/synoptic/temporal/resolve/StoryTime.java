package app.synoptic.temporal.resolve;

import app.synoptic.temporal.because.Because.From;
import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time a text was written at, and the time its story has come to.
final class StoryTime {

    /// So many tokens into a sentence, a year opens it.
    private static final int OPENING = 3;

    private final @Nullable LocalDate written;
    private final From source;
    /// The last time told.
    private @Nullable Point told;
    /// The last decade or century told.
    private @Nullable Point wide;
    /// The last day told.
    private @Nullable Point day;
    /// The last year or part of one that was told with its year.
    private @Nullable Point dated;
    private int datedAt = Integer.MIN_VALUE / 2;
    /// What the story had come to before a sentence that looks aside; null where it does not.
    private @Nullable Point before;
    private @Nullable Point dayBefore;
    private @Nullable Point datedBefore;
    private int asideIn = -1;
    /// The year of the last aside; where the next sentence leaps even farther, the story does go on there.
    private @Nullable Point leapt;
    private @Nullable Point quarter;
    private int quarterAt = Integer.MIN_VALUE / 2;
    private int toldAt = Integer.MIN_VALUE / 2;

    StoryTime(@Nullable LocalDate written, From source) {
        this.written = written;
        this.source = source;
    }

    /// A day to count from, and where it comes from.
    record Base(Point point, From from) {}

    /// Whether the text is told without a day of writing.
    boolean timeless() {
        return written == null;
    }

    @Nullable Base writing() {
        return written != null ? new Base(Point.day(written), source) : story();
    }

    @Nullable Base story() {
        Point last = told == null ? wide : told;
        return last == null ? null : new Base(last, From.TOLD_BEFORE);
    }

    /// The day the story has come to; the day of writing where the story has told none.
    @Nullable Base day() {
        if (day != null && told != null && (told.holds(day.from()) || told.unit() == Unit.DAY)) {
            return new Base(day, From.TOLD_BEFORE);
        }
        if (told != null && written == null) {
            return new Base(told, From.TOLD_BEFORE);
        }
        return written == null ? null : new Base(Point.day(written), source);
    }

    /// The year that was last named, if not farther back than `reach` tokens.
    @Nullable Point dated(int at, int reach) {
        return dated != null && at - datedAt <= reach ? dated : null;
    }

    @Nullable Point told(int at, int reach) {
        return told != null && at - toldAt <= reach ? told : null;
    }

    /// Whether a year in the middle of a sentence is no part of the story: when somebody was born, or will have died. A story that
    /// is told by days and months does not leap over years so, one that is told by years may.
    private static boolean far(Point year, Point story, boolean looksAhead) {
        int ahead = year.year() - story.year();
        return ahead < -1 || ahead > 5 && (looksAhead || Unit.SEASON.coarserThan(story.unit()));
    }

    /// The quarter of a year that was last told of, if not farther back than `reach` tokens.
    @Nullable Point quarter(int at, int reach) {
        return quarter != null && at - quarterAt <= reach ? quarter : null;
    }

    /// Goes back to where the story was, when the sentence that looked aside is over.
    void enter(int sentence) {
        if (asideIn >= 0 && sentence != asideIn) {
            told = before;
            day = dayBefore;
            dated = datedBefore;
            asideIn = -1;
        }
    }

    /// @param counted  whether it was counted from another time
    /// @param ahead    whether the sentence looks ahead
    /// @param at       the place among the tokens
    /// @param sentence where its sentence begins
    void tell(Point point, boolean withYear, boolean counted, boolean ahead, int at, int sentence) {
        if (point.unit().coarserThan(Unit.YEAR)) {
            wide = point;
            return;
        }
        boolean goesOn = leapt != null && told != null && leapt.year() > told.year() && point.year() >= leapt.year();
        if (asideIn < 0 && !goesOn && written == null && told != null && point.unit() == Unit.YEAR && at - sentence > OPENING && far(point, told, ahead || counted)) {
            leapt = point;
            before = told;
            dayBefore = day;
            datedBefore = dated;
            asideIn = sentence;
        }
        leapt = asideIn < 0 ? null : leapt;
        told = point;
        toldAt = at;
        if (point.unit() == Unit.DAY) {
            day = point;
        }
        if (point.unit() == Unit.QUARTER && !(written != null && (point.from().isAfter(written) || ahead && point.holds(written))) && (quarter == null || !point.from().isBefore(quarter.from()))) {
            quarter = point;
            quarterAt = at;
        }
        if (withYear) {
            dated = point;
            datedAt = at;
        }
    }
}
