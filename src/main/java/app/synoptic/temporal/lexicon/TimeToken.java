package app.synoptic.temporal.lexicon;

/// A word, number or mark of a text, or several words that mean one thing together.
///
/// @param value which one of its class: a number, a month 1 to 12, a weekday 1 to 7, an ordinal of a unit
/// @param form  folded to lower case
public record TimeToken(WordClass kind, int value, String form, int start, int end, boolean capital) {

    public boolean is(WordClass other) {
        return kind == other;
    }

    TimeToken as(WordClass other, int meaning) {
        return new TimeToken(other, meaning, form, start, end, capital);
    }

    TimeToken upTo(TimeToken last, WordClass other, int meaning) {
        return new TimeToken(other, meaning, form + " " + last.form, start, last.end, capital);
    }
}
