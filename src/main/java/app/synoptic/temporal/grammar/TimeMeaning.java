package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import org.jspecify.annotations.Nullable;

/// What words say of a time, before it is known from when they count.
public sealed interface TimeMeaning {

    /// A whole date.
    record Fixed(Point point) implements TimeMeaning {}

    /// A day and a month, or a month and a day.
    record Numbers(int first, int second, int year) implements TimeMeaning {}

    /// A month, day, season, quarter or half, whose year is named by other words or not at all.
    ///
    /// @param unit   of what is named
    /// @param number of the month, season (1 is spring), quarter or half
    /// @param day    of the month, where `unit` is a day
    /// @param year   what the words say of the year; null where nothing
    record InYear(Unit unit, int number, int day, Occurrence turn, @Nullable TimeMeaning year) implements TimeMeaning {}

    /// Two days or years of which one names for both what they share: 5 to 7 January, 1994–97.
    ///
    /// @param cut how many tokens the first takes, and behind how many the second begins
    record Pair(TimeMeaning first, TimeMeaning second, int cut, int begin) implements TimeMeaning {}

    /// A holiday, by its number in [Holidays].
    record Feast(int number, Occurrence turn, @Nullable TimeMeaning year) implements TimeMeaning {}

    /// A day of the week, 1 for Monday.
    record Weekday(int day, Occurrence turn) implements TimeMeaning {}

    /// A day of the month that is spoken of.
    record OfMonth(int day) implements TimeMeaning {}

    /// A decade without its century.
    record Decade(int tens) implements TimeMeaning {}

    /// So many units from an anchor.
    ///
    /// @param precision the unit of what is meant
    /// @param compares  whether figures are compared with those of a year ago: then a quarter stays a quarter
    record Counted(int count, Unit unit, Anchor anchor, Unit precision, boolean compares) implements TimeMeaning {
        public Counted(int count, Unit unit, Anchor anchor, Unit precision) {
            this(count, unit, anchor, precision, false);
        }

        public Counted from(Anchor other) {
            return new Counted(count, unit, other, precision, compares);
        }
    }

    /// The stretch of a unit the anchor lies in: this week, that year.
    record Around(Unit unit, Anchor anchor) implements TimeMeaning {}

    /// A day of a longer stretch: the first day of May, the last Sunday of the year.
    ///
    /// @param number  from 1; -1 for the last
    /// @param weekday 1 for Monday; 0 for any
    record Nth(int number, int weekday, TimeMeaning whole) implements TimeMeaning {}

    /// The quarter of a year that figures are compared with: the 1988 period.
    record Period(int year) implements TimeMeaning {}

    /// The stretch of a unit that holds another time, or lies `shift` units beside it: the week of 6 March, the day before Christmas.
    record Within(Unit unit, int shift, TimeMeaning inner) implements TimeMeaning {}

    /// The weekend nearest to the moment of writing.
    record Weekend() implements TimeMeaning {}

    /// How long.
    ///
    /// @param count null where it is not said: several
    /// @param turn  LAST or NEXT where it ends or begins now
    /// @param rest  what is added in a finer unit: two years and three months; null where nothing
    record Length(@Nullable Integer count, Unit unit, int extra, Occurrence turn, @Nullable Length rest) implements TimeMeaning {
        public Length(@Nullable Integer count, Unit unit, int extra, Occurrence turn) {
            this(count, unit, extra, turn, null);
        }

        /// Null where one does not go on in the other.
        @Nullable Length and(Length finer) {
            if (rest != null) {
                Length longer = rest.and(finer);
                return longer == null ? null : new Length(count, unit, extra, turn, longer);
            }
            boolean goesOn = switch (unit) {
                case YEAR -> finer.unit == Unit.MONTH || finer.unit == Unit.DAY;
                case MONTH -> finer.unit == Unit.DAY;
                case DAY -> finer.unit == Unit.HOUR;
                case HOUR -> finer.unit == Unit.MINUTE;
                case MINUTE -> finer.unit == Unit.SECOND;
                default -> false;
            };
            return goesOn && count != null && finer.count != null && extra == 0 && finer.turn == Occurrence.OPEN ? new Length(count, unit, extra, turn, finer) : null;
        }
    }

    /// How often; the value as TIMEX3 writes it.
    record Repeated(String value) implements TimeMeaning {}

    /// A time without a date.
    record Told(Reference reference) implements TimeMeaning {}

    /// A part of a day or an hour, on the day that is spoken of.
    record SameDay(Anchor anchor) implements TimeMeaning {}

    enum Reference { PRESENT_REF, PAST_REF, FUTURE_REF }
}
