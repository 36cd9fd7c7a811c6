package app.synoptic.temporal.grammar;

import org.jspecify.annotations.Nullable;

/// What an expression means: its date or length, and what stands beside it.
///
/// @param part    of the day; null if none is named
/// @param clock   the hour, as TIMEX3 writes it behind the date: `T08:30`
/// @param zone    minutes east of Greenwich; null if none is named
/// @param blur    early, late, about
/// @param order   of a date of numbers that can be read one way only: 1 with the month first, -1 with the day first; else 0
public record TimeSense(TimeMeaning meaning, @Nullable Part part, @Nullable String clock, @Nullable Integer zone, Blur blur, int order) {

    /// How a stretch is narrowed or widened.
    public enum Blur { NONE, START, MIDDLE, END, ABOUT }

    /// Parts of a day, by the value of their words.
    public enum Part { MORNING, AFTERNOON, EVENING, NIGHT, NOON, MIDNIGHT, DAYTIME, DAWN, DUSK }

    public static TimeSense of(TimeMeaning meaning) {
        return new TimeSense(meaning, null, null, null, Blur.NONE, 0);
    }

    TimeSense at(@Nullable Part named, @Nullable String hour, @Nullable Integer offset) {
        return new TimeSense(meaning, named == null ? part : named, hour == null ? clock : hour, offset == null ? zone : offset, blur, order);
    }

    TimeSense on(TimeMeaning day) {
        return new TimeSense(day, part, clock, zone, blur, order);
    }

    TimeSense ordered(int which) {
        return new TimeSense(meaning, part, clock, zone, blur, which);
    }

    TimeSense blurred(Blur how) {
        return new TimeSense(meaning, part, clock, zone, how, order);
    }

    /// With the hour of the half of the day that its part names: nine in the evening.
    TimeSense halved() {
        if (clock == null || clock.length() < 6 || part != Part.AFTERNOON && part != Part.EVENING && part != Part.NIGHT) {
            return this;
        }
        int hour = Integer.parseInt(clock.substring(1, 3));
        return hour >= 12 || part == Part.NIGHT && hour < 6 ? this : new TimeSense(meaning, part, "T" + (hour + 12) + clock.substring(3), zone, blur, order);
    }

    boolean timed() {
        return part != null || clock != null;
    }
}
