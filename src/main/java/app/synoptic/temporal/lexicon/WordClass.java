package app.synoptic.temporal.lexicon;

/// What a word can do where time is told. The value of a token says which one of its class it is.
public enum WordClass {
    /// Any other word.
    OTHER,
    /// The end of a paragraph.
    BREAK,
    NUM, YEAR, NUMWORD, ORD, DECADE,
    MONTH, WEEKDAY, SEASON, HOLIDAY,
    /// In the plural: on Mondays, the hot summers.
    WEEKDAYS, SEASONS,
    DAYS, WEEKS, WEEKENDS, MONTHS, QUARTERS, YEARS,
    /// Hours, minutes, seconds, halves, decades, centuries.
    UNIT,
    /// Parts of a day.
    PART,
    /// Days counted from today: yesterday, tomorrow.
    DEICTIC,
    /// Days counted from the day spoken of: on the eve, the day after.
    DAYSHIFT,
    /// A time told from now, with no date: now, recently, soon.
    VAGUE,
    LAST, NEXT, THIS, THAT, SAME, FOLLOWING, PRECEDING, EVERY, FREQUENT,
    THE, INDEFINITE, SEVERAL, MORE, LATEST, REST,
    /// A length in one word: fortnight. Its count times 100 and its unit.
    SPAN,
    /// A stretch that is named by what it is compared with: the year-earlier period.
    PERIOD,
    FOR,
    AGO, EARLIER, LATER, BEFORE, AFTER, AGO_FIRST, AHEAD, WITHIN, EARLY, LATE, MID, START, END, APPROX, FISCAL, OLD,
    IN, ON, OF, AT, SINCE, UNTIL, FROM, TO, BETWEEN, AND, OR, HALFNUM,
    AM_PM, CLOCK, ZONE,
    /// Before the common era where the value is negative.
    ERA,
    /// What comes is told.
    FUTURE,
    /// What was is told.
    PAST,
    /// What a number before it counts: then it is no date.
    COUNTED,
    COMMA, DOT, DASH, SLASH, COLON, POSSESSIVE, CURRENCY;

    /// One character for each class, so that a text can be matched as the string of its classes.
    public char symbol() {
        return (char) ('\u4e00' + ordinal());
    }
}
