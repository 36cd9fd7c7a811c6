package app.synoptic.temporal.resolve;

import app.synoptic.temporal.because.Because.From;
import app.synoptic.temporal.because.Because;
import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.grammar.Anchor;
import app.synoptic.temporal.grammar.Occurrence;
import app.synoptic.temporal.grammar.TimeMeaning;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Ties what words mean to the calendar.
final class MeaningResolver {

    /// So many tokens back a quarter that was named is what a year ago is compared with.
    private static final int COMPARED = 250;

    /// So many tokens into a sentence, a date opens it and carries the story on.
    private static final int OPENING = 2;
    /// So many days back a story may go with a month that opens a sentence, and with another.
    private static final int OPENS = 130;
    private static final int GOES_ON = 240;

    private final StoryTime story;
    private final boolean monthFirst;
    private int sentence;

    MeaningResolver(StoryTime story, boolean monthFirst) {
        this.story = story;
        this.monthFirst = monthFirst;
    }

    /// Null where nothing follows.
    ///
    /// @param sentence where the sentence begins among the tokens
    /// @param at       the place among the tokens
    @Nullable ResolvedTime resolve(TimeMeaning meaning, Tense tense, int sentence, int at) {
        this.sentence = sentence;
        return resolve(meaning, tense, at);
    }

    private @Nullable ResolvedTime resolve(TimeMeaning meaning, Tense tense, int at) {
        try {
            return switch (meaning) {
                case TimeMeaning.Fixed(Point point) -> new ResolvedTime(point, new Because.Stated(), false, true);
                case TimeMeaning.InYear in -> inYear(in, tense, at);
                case TimeMeaning.OfMonth(int day) -> ofMonth(day);
                case TimeMeaning.Numbers numbers -> numbers(numbers);
                case TimeMeaning.Feast feast -> feast(feast, tense, at);
                case TimeMeaning.Weekday weekday -> weekday(weekday, tense);
                case TimeMeaning.Decade(int tens) -> new ResolvedTime(new Point(Unit.DECADE, LocalDate.of(century(tens), 1, 1)), new Because.Stated(), false, true);
                case TimeMeaning.Counted counted -> counted(counted.anchor() == Anchor.EITHER ? counted.from(tense.ahead() ? Anchor.WRITING : Anchor.STORY) : counted, at);
                case TimeMeaning.Around around -> around(around, at);
                case TimeMeaning.Within(Unit unit, int shift, TimeMeaning inner) -> within(unit, shift, resolve(inner, tense, at));
                case TimeMeaning.Nth nth -> nth(nth, resolve(nth.whole(), tense, at));
                case TimeMeaning.Period(int year) -> period(year, at);
                case TimeMeaning.Weekend() -> weekend(tense);
                case TimeMeaning.SameDay(Anchor anchor) -> sameDay(anchor);
                default -> null;
            };
        } catch (DateTimeException | IllegalArgumentException beyond) {
            return null;
        }
    }

    /// In the month the story has come to; in the next where that day is over.
    private @Nullable ResolvedTime ofMonth(int day) {
        StoryTime.Base base = story.day();
        if (base == null || base.point().unit().coarserThan(Unit.MONTH)) {
            return null;
        }
        LocalDate from = base.point().from();
        LocalDate month = base.point().unit() == Unit.DAY && from.getDayOfMonth() > day && base.from() == From.TOLD_BEFORE ? from.plusMonths(1) : from;
        return new ResolvedTime(Point.day(month.withDayOfMonth(day)), new Because.Around(Unit.MONTH, base.from(), from), true, true);
    }

    /// In the order the other dates of the text show, else that of the language.
    private @Nullable ResolvedTime numbers(TimeMeaning.Numbers numbers) {
        int month = monthFirst ? numbers.first() : numbers.second();
        int day = monthFirst ? numbers.second() : numbers.first();
        return new ResolvedTime(Point.day(LocalDate.of(numbers.year(), month, day)), new Because.Order(monthFirst), false, true);
    }

    private int century(int tens) {
        StoryTime.Base base = story.writing();
        int year = base == null ? 1999 : base.point().year();
        int candidate = year / 100 * 100 + tens;
        if (story.timeless()) {
            return candidate - year > 50 ? candidate - 100 : year - candidate > 50 ? candidate + 100 : candidate;
        }
        return candidate > year ? candidate - 100 : candidate;
    }

    private StoryTime.@Nullable Base base(Anchor anchor) {
        return anchor == Anchor.WRITING ? story.writing() : story.story() == null ? story.writing() : story.story();
    }

    private @Nullable ResolvedTime counted(TimeMeaning.Counted counted, int at) {
        StoryTime.Base base = base(counted.anchor());
        if (counted.precision() == Unit.DAY && (counted.anchor() != Anchor.WRITING || story.timeless())) {
            base = story.day();
        }
        if (base == null) {
            return null;
        }
        Unit precision = counted.precision();
        Point told = story.quarter(at, COMPARED);
        if (counted.compares() && counted.count() < 0 && told != null) {
            return new ResolvedTime(told.shifted(-1, Unit.YEAR, Unit.QUARTER), new Because.Counted(-1, Unit.YEAR, From.TOLD_BEFORE, told.from()), true, true);
        }
        Point point = base.point().shifted(counted.count(), counted.unit(), precision);
        Because because = counted.count() == 0 ? new Because.Around(counted.unit(), base.from(), base.point().from())
                : new Because.Counted(counted.count(), counted.unit(), base.from(), base.point().from());
        return new ResolvedTime(point, because, true, true);
    }

    private @Nullable ResolvedTime around(TimeMeaning.Around around, int at) {
        StoryTime.Base base = around.unit() == Unit.DAY && around.anchor() == Anchor.STORY ? story.day() : base(around.anchor());
        if (base == null) {
            return null;
        }
        if (around.unit() == Unit.QUARTER && around.anchor() == Anchor.STORY && (story.quarter(at, COMPARED) != null || base.point().unit() != Unit.QUARTER)) {
            Point told = story.quarter(at, COMPARED);
            if (told != null) {
                return new ResolvedTime(told, new Because.Around(Unit.QUARTER, From.TOLD_BEFORE, told.from()), true, true);
            }
            StoryTime.Base writing = story.writing();
            base = writing == null ? base : new StoryTime.Base(writing.point().shifted(-1, Unit.QUARTER, Unit.QUARTER), writing.from());
        }
        return new ResolvedTime(base.point().as(around.unit()), new Because.Around(around.unit(), base.from(), base.point().from()), true, true);
    }

    private static @Nullable ResolvedTime nth(TimeMeaning.Nth nth, @Nullable ResolvedTime whole) {
        if (whole == null) {
            return null;
        }
        Point point = whole.point();
        LocalDate day = nth.weekday() == 0 ? nth.number() < 0 ? point.to() : point.from().plusDays(nth.number() - 1L)
                : nth.number() < 0 ? point.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.of(nth.weekday())))
                : point.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(nth.weekday()))).plusWeeks(nth.number() - 1L);
        return new ResolvedTime(Point.day(day), whole.because(), whole.relative(), whole.withYear());
    }

    /// The quarter of a year that is told of in another; the whole year where none is.
    private ResolvedTime period(int year, int at) {
        Point told = story.quarter(at, COMPARED);
        return told == null ? new ResolvedTime(Point.year(year), new Because.Stated(), false, true)
                : new ResolvedTime(told.shifted(year - told.year(), Unit.YEAR, Unit.QUARTER), new Because.Counted(year - told.year(), Unit.YEAR, From.TOLD_BEFORE, told.from()), true, true);
    }

    /// The stretch that holds another, or lies so many beside it.
    private static @Nullable ResolvedTime within(Unit unit, int shift, @Nullable ResolvedTime inner) {
        return inner == null ? null : shift == 0 ? new ResolvedTime(inner.point().as(unit), new Because.Around(unit, From.TOLD_BEFORE, inner.point().from()), true, inner.withYear())
                : new ResolvedTime(inner.point().shifted(shift, unit, unit), new Because.Counted(shift, unit, From.TOLD_BEFORE, inner.point().from()), true, inner.withYear());
    }

    /// The weekend that has begun last; the coming one where the sentence looks ahead.
    private @Nullable ResolvedTime weekend(Tense tense) {
        StoryTime.Base base = story.timeless() ? story.day() : story.writing();
        if (base == null) {
            return null;
        }
        Point same = base.point().as(Unit.WEEKEND);
        boolean begun = !same.from().isAfter(base.point().from());
        Point point = begun || tense.ahead() ? same : same.shifted(-1, Unit.WEEK, Unit.WEEKEND);
        return new ResolvedTime(point, new Because.Around(Unit.WEEKEND, base.from(), base.point().from()), true, true);
    }

    private @Nullable ResolvedTime sameDay(Anchor anchor) {
        StoryTime.Base base = anchor == Anchor.WRITING ? story.writing() : story.day();
        return base == null || base.point().unit() != Unit.DAY ? null
                : new ResolvedTime(base.point(), new Because.DayTaken(base.from(), base.point().from()), true, true);
    }

    private @Nullable ResolvedTime weekday(TimeMeaning.Weekday weekday, Tense tense) {
        StoryTime.Base base = story.timeless() || weekday.turn() == Occurrence.THAT || weekday.turn() == Occurrence.AFTER || weekday.turn() == Occurrence.BEFORE ? story.day() : story.writing();
        if (base == null) {
            return null;
        }
        DayOfWeek name = DayOfWeek.of(weekday.day());
        LocalDate from = base.point().from();
        LocalDate day = switch (weekday.turn()) {
            case LAST, BEFORE -> from.with(TemporalAdjusters.previous(name));
            case NEXT, AFTER, THAT -> from.with(TemporalAdjusters.next(name));
            case THIS -> tense == Tense.PAST ? from.with(TemporalAdjusters.previousOrSame(name)) : from.with(TemporalAdjusters.nextOrSame(name));
            default -> story.timeless() || tense.ahead() ? from.with(TemporalAdjusters.nextOrSame(name)) : from.with(TemporalAdjusters.previousOrSame(name));
        };
        return new ResolvedTime(Point.day(day), new Because.Weekday(weekday.day(), day.compareTo(from) < 0 ? -1 : day.equals(from) ? 0 : 1, base.from(), from), true, true);
    }

    private @Nullable ResolvedTime feast(TimeMeaning.Feast feast, Tense tense, int at) {
        Integer year = null;
        Because because = new Because.Stated();
        if (feast.year() != null) {
            ResolvedTime told = resolve(feast.year(), tense, at);
            if (told == null) {
                return null;
            }
            year = told.point().year();
            because = told.because() instanceof Because.Stated ? because : new Because.YearTold(year, From.TOLD_BEFORE, told.point().from());
        }
        if (year != null) {
            return new ResolvedTime(Point.day(Holidays.in(feast.number(), year)), because, !(feast.year() instanceof TimeMeaning.Fixed), true);
        }
        return nearest(at, feast.turn(), tense, candidate -> Point.day(Holidays.in(feast.number(), candidate)));
    }

    private @Nullable ResolvedTime inYear(TimeMeaning.InYear in, Tense tense, int at) {
        if (in.year() != null) {
            ResolvedTime told = resolve(in.year(), tense, at);
            if (told == null) {
                return null;
            }
            Point point = part(in, told.point().year());
            return told.because() instanceof Because.Stated ? new ResolvedTime(point, told.because(), false, true)
                    : new ResolvedTime(point, new Because.YearTold(told.point().year(), base(told), day(told)), !(in.year() instanceof TimeMeaning.Around(Unit unit, Anchor anchor) && unit == Unit.YEAR && anchor == Anchor.STORY), true);
        }
        StoryTime.Base told = story.story();
        if (told != null && (in.turn() == Occurrence.AFTER || in.turn() == Occurrence.BEFORE)) {
            Point point = beside(in, told.point());
            return new ResolvedTime(point, new Because.YearTaken(point.year(), told.from(), told.point().from()), true, story.timeless());
        }
        if (told != null && in.turn() == Occurrence.THAT && in.unit() == Unit.SEASON && !told.point().unit().coarserThan(Unit.SEASON)
                && told.point().as(Unit.SEASON).from().getMonthValue() == in.number() * 3) {
            Point same = told.point().as(Unit.SEASON);
            return new ResolvedTime(same, new Because.Around(Unit.SEASON, told.from(), told.point().from()), true, story.timeless());
        }
        if (in.turn() == Occurrence.THAT) {
            Point dated = told != null && story.timeless() ? told.point() : story.dated(at, Integer.MAX_VALUE);
            if (dated != null) {
                return new ResolvedTime(part(in, dated.year()), new Because.YearTaken(dated.year(), From.TOLD_BEFORE, dated.from()), true, false);
            }
        }
        boolean division = in.unit() == Unit.QUARTER || in.unit() == Unit.HALF;
        return nearest(at, division && in.turn() == Occurrence.OPEN && !tense.ahead() ? Occurrence.BEGUN : in.turn(), tense, year -> part(in, year));
    }

    /// The next one that begins after what was told, or the last that was over before it.
    private static Point beside(TimeMeaning.InYear in, Point told) {
        int year = told.year();
        if (in.turn() == Occurrence.AFTER) {
            Point same = part(in, year);
            return same.from().isAfter(told.to()) || told.unit() == Unit.YEAR && told.year() < year ? same : part(in, year + 1);
        }
        Point same = part(in, year);
        return same.to().isBefore(told.from()) ? same : part(in, year - 1);
    }

    private static From base(ResolvedTime told) {
        return switch (told.because()) {
            case Because.Counted counted -> counted.from();
            case Because.Around around -> around.from();
            default -> From.TOLD_BEFORE;
        };
    }

    private static LocalDate day(ResolvedTime told) {
        return switch (told.because()) {
            case Because.Counted counted -> counted.day();
            case Because.Around around -> around.day();
            default -> told.point().from();
        };
    }

    private static Point part(TimeMeaning.InYear in, int year) {
        return switch (in.unit()) {
            case DAY -> Point.day(LocalDate.of(year, in.number(), in.day()));
            case MONTH -> Point.month(year, in.number());
            case SEASON -> Point.season(year, in.number());
            case QUARTER -> new Point(Unit.QUARTER, LocalDate.of(year, in.number() * 3, 1));
            default -> new Point(Unit.HALF, LocalDate.of(year, in.number() * 6, 1));
        };
    }

    /// Which year a stretch without one belongs to.
    interface InYear {
        Point of(int year);
    }

    private @Nullable ResolvedTime nearest(int at, Occurrence turn, Tense tense, InYear part) {
        Point dated = story.dated(at, story.timeless() ? Integer.MAX_VALUE : at - sentence);
        StoryTime.Base writing = story.writing();
        boolean past = dated != null && writing != null && writing.point().year() - dated.year() > 5 && dated.equals(story.told(at, at - sentence));
        if ((turn == Occurrence.OPEN || turn == Occurrence.BEGUN) && dated != null && (story.timeless() || past)) {
            Point point = forward(dated, at - sentence <= OPENING ? OPENS : GOES_ON, part);
            return new ResolvedTime(point, new Because.YearTaken(point.year(), From.TOLD_BEFORE, dated.from()), false, story.timeless());
        }
        if (writing == null) {
            return null;
        }
        LocalDate from = writing.point().from();
        int year = from.getYear();
        Point same = safe(part, year);
        Point point = switch (turn) {
            case LAST -> !same.to().isBefore(same.unit() == Unit.MONTH && from.getMonthValue() > 1 ? from.minusMonths(1).withDayOfMonth(1) : from) ? safe(part, year - 1) : same;
            case NEXT -> same.from().isAfter(from) ? same : safe(part, year + 1);
            case THIS -> same;
            case BEGUN -> same.from().isAfter(from) ? safe(part, year - 1) : same;
            default -> likeliest(from, tense, same, safe(part, year - 1), safe(part, year + 1));
        };
        return new ResolvedTime(point, new Because.YearTaken(point.year(), writing.from(), from), turn != Occurrence.OPEN && turn != Occurrence.BEGUN, false);
    }

    /// The nearest; a sentence that looks ahead counts what is past farther away, one that looks back what is to come.
    private static Point likeliest(LocalDate from, Tense tense, Point... candidates) {
        Point best = candidates[0];
        for (Point candidate : candidates) {
            best = distance(from, tense, candidate) < distance(from, tense, best) ? candidate : best;
        }
        return best;
    }

    private static double distance(LocalDate from, Tense tense, Point point) {
        long ahead = ChronoUnit.DAYS.between(from, point.from());
        long behind = ChronoUnit.DAYS.between(point.to(), from);
        if (ahead > 0) {
            return ahead * (tense == Tense.PAST ? 4.0 : tense.ahead() ? 0.4 : 1.0);
        }
        return Math.max(0, behind) * (tense == Tense.CERTAIN ? 4.0 : tense.ahead() ? 1.5 : 1.0);
    }

    private static Point safe(InYear part, int year) {
        try {
            return part.of(year);
        } catch (DateTimeException leap) {
            return part.of(year - Math.floorMod(year, 4));
        }
    }

    /// In a story time goes on: from October the next January is the coming one, a little way back is back.
    private static Point forward(Point told, int back, InYear part) {
        Point same = safe(part, told.year());
        if (told.unit() == Unit.YEAR) {
            return same;
        }
        long behind = ChronoUnit.DAYS.between(same.from(), told.from());
        return behind > back ? safe(part, told.year() + 1) : behind < -300 ? safe(part, told.year() - 1) : same;
    }
}
