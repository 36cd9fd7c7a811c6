package app.synoptic.temporal.because;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.temporal.calendar.Unit;
import java.time.LocalDate;

/// How a date in a text was reckoned.
public sealed interface Because {

    /// The words give it whole.
    record Stated() implements Because {}

    /// The words give no more than a length, a frequency or a hint: there is no date.
    record NoDate() implements Because {}

    /// Counted from a day.
    ///
    /// @param count so many units later, earlier where negative
    record Counted(int count, Unit unit, From from, LocalDate day) implements Because {}

    /// The stretch of a unit that holds a day: this week.
    record Around(Unit unit, From from, LocalDate day) implements Because {}

    /// A day of the week, before, on or after a day.
    ///
    /// @param weekday 1 for Monday
    /// @param side    -1 before, 0 on, 1 after
    record Weekday(int weekday, int side, From from, LocalDate day) implements Because {}

    /// The year is not said and was taken from elsewhere.
    record YearTaken(int year, From from, LocalDate day) implements Because {}

    /// The year is told relative to a day.
    record YearTold(int year, From from, LocalDate day) implements Because {}

    /// The day is not said: an hour or part of a day.
    record DayTaken(From from, LocalDate day) implements Because {}

    /// One end of a stretch, or the open end of one.
    record Range(Because end, Edtf whole) implements Because {}

    /// Counted, but nothing is known to count from.
    record NothingToCountFrom() implements Because {}

    /// Which of two orders a date of numbers was read in.
    record Order(boolean monthFirst) implements Because {}

    /// From what was counted.
    enum From { PUBLICATION, DATELINE, TOLD_BEFORE }
}
