package app.synoptic.temporal.grammar;

import org.jspecify.annotations.Nullable;

/// What an expression means: its date or length, and what stands beside it.
///
/// @param part    of the day; null if none is named
/// @param clock   the hour, as TIMEX3 writes it behind the date: `T08:30`
/// @param zone    minutes east of Greenwich; null if none is named
/// @param blur    early, late, about
public record Sense(Meaning meaning, @Nullable Part part, @Nullable String clock, @Nullable Integer zone, Blur blur) {

    /// How a stretch is narrowed or widened.
    public enum Blur { NONE, START, MIDDLE, END, ABOUT }

    /// Parts of a day, by the value of their words.
    public enum Part { MORNING, AFTERNOON, EVENING, NIGHT, NOON, MIDNIGHT, DAYTIME, DAWN, DUSK }

    public static Sense of(Meaning meaning) {
        return new Sense(meaning, null, null, null, Blur.NONE);
    }

    Sense at(@Nullable Part named, @Nullable String hour, @Nullable Integer offset) {
        return new Sense(meaning, named == null ? part : named, hour == null ? clock : hour, offset == null ? zone : offset, blur);
    }

    Sense on(Meaning day) {
        return new Sense(day, part, clock, zone, blur);
    }

    Sense blurred(Blur how) {
        return new Sense(meaning, part, clock, zone, how);
    }

    boolean timed() {
        return part != null || clock != null;
    }
}
