package app.synoptic.temporal.grammar;

import static app.synoptic.temporal.lexicon.WordClass.CURRENCY;

import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days, months and years by their names and numbers.
final class AbsoluteRules {

    private static final String WEEKDAY = "(?:(?<w>WEEKDAY) COMMA? (?:ON|THE)? THE?)?";
    private static final String YEAR_BEHIND = "(?: COMMA? OF? IN? (?:(?:THE YEARS)? (?<y>YEAR) (?:YEARS)? | THE? (?<r>[LAST THIS NEXT THAT SAME FOLLOWING PRECEDING]) YEARS))?";

    private AbsoluteRules() {}

    static final List<Rule> RULES = List.of(
            Rule.of(WEEKDAY + "(?<d>[NUM ORD]) DOT? DASH? OF? (?<m>MONTH)" + YEAR_BEHIND, match -> day(match)),
            Rule.of(WEEKDAY + "(?<t>[LAST THIS NEXT])? (?<m>MONTH) THE? (?<d>[NUM ORD])" + YEAR_BEHIND, AbsoluteRules::monthFirst),
            Rule.of("(?<y>YEAR) (?:YEARS)? COMMA? (?<d>[NUM ORD]) (?<m>MONTH)", match -> day(match)),
            Rule.of("(?<y>YEAR) YEARS COMMA? (?<m>MONTH) (?<d>[NUM ORD])", match -> day(match)),
            Rule.of("(?<y>YEAR) YEARS COMMA? (?<m>MONTH)", AbsoluteRules::month),
            Rule.of("(?<m>MONTH)" + YEAR_BEHIND, AbsoluteRules::month),
            Rule.of("(?<t>[LAST THIS NEXT THAT SAME FOLLOWING]) (?<m>MONTH)", AbsoluteRules::month),
            Rule.of("THE? (?<d>[NUM ORD]) DOT? (?=(?:COMMA THE? [NUM ORD] DOT?)* COMMA? AND THE? [NUM ORD] DOT? OF? (?<m>MONTH) (?:COMMA? OF? (?<y>YEAR))?)", AbsoluteRules::listed),
            Rule.of("(?<y>YEAR) DASH (?<n>NUM) DASH (?<d>NUM)", AbsoluteRules::iso),
            Rule.of("(?:THE? YEARS)? (?<y>YEAR) (?:YEARS)?", AbsoluteRules::year),
            Rule.of("THE? FISCAL YEARS? (?<y>YEAR)", AbsoluteRules::year),
            Rule.of("THE? (?<y>DECADE) YEARS?", AbsoluteRules::decade),
            Rule.of("THE? (?<n>[ORD NUM]) DOT? DASH? (?<u>UNIT) (?<e>ERA)?", AbsoluteRules::century),
            Rule.of("THE? (?<n>ORD) (?=[AND TO OR] THE? ORD DASH? (?<u>UNIT) (?<e>ERA)?)", AbsoluteRules::century));

    private static @Nullable TimeSense monthFirst(RuleMatch match) {
        if (hour(match) || !match.has("y") && match.followedBy(WordClass.COUNTED)) {
            return null;
        }
        return day(match);
    }

    /// Whether what looks like a day is an hour: April 8:30.
    private static boolean hour(RuleMatch match) {
        return match.followedBy(WordClass.COLON) && TokenValues.is(match.at(match.end() + 1), WordClass.NUM) && match.close(match.end() - 1, match.end() + 2);
    }

    private static @Nullable TimeSense day(RuleMatch match) {
        int day = match.value("d");
        int month = match.value("m");
        if (!TokenValues.dayOfMonth(day)) {
            return null;
        }
        TimeToken year = match.optional("y");
        if (year != null) {
            return date(year.value(), month, day);
        }
        if (day > LocalDate.of(2000, month, 1).lengthOfMonth()) {
            return null;
        }
        return TimeSense.of(new TimeMeaning.InYear(Unit.DAY, month, day, TokenValues.turn(match.optional("t")), relativeYear(match)));
    }

    /// Groups that not every rule has are absent.
    private static @Nullable TimeMeaning relativeYear(RuleMatch match) {
        TimeToken relative = match.optional("r");
        return relative == null ? null : TokenValues.stretch(relative, Unit.YEAR);
    }

    private static @Nullable TimeSense month(RuleMatch match) {
        int month = match.value("m");
        TimeToken year = match.optional("y");
        if (year == null && match.end() - match.first() == 1 && march(match)) {
            return null;
        }
        if (year != null) {
            return TimeSense.of(new TimeMeaning.Fixed(Point.month(year.value(), month)));
        }
        return TimeSense.of(new TimeMeaning.InYear(Unit.MONTH, month, 0, TokenValues.turn(match.optional("t")), relativeYear(match)));
    }

    /// A march for or of something.
    private static boolean march(RuleMatch match) {
        TimeToken word = match.token("m");
        return word != null && word.form().equals("march") && !match.precededBy(WordClass.IN, WordClass.SINCE, WordClass.UNTIL, WordClass.EARLY, WordClass.LATE) && (match.followedBy(WordClass.FOR, WordClass.OF) || match.precededBy(WordClass.INDEFINITE));
    }

    /// The first days of a list: on the 3rd, 4th and 9th of May.
    private static @Nullable TimeSense listed(RuleMatch match) {
        return match.precededBy(WordClass.MONTH, WordClass.SLASH, WordClass.DASH) ? null : day(match);
    }

    private static @Nullable TimeSense iso(RuleMatch match) {
        return match.close(match.first(), match.end()) ? date(match.value("y"), match.value("n"), match.value("d")) : null;
    }

    static @Nullable TimeSense date(int year, int month, int day) {
        try {
            return Point.read(year) ? TimeSense.of(new TimeMeaning.Fixed(Point.day(LocalDate.of(year, month, day)))) : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static @Nullable TimeSense year(RuleMatch match) {
        boolean named = match.end() - match.first() > 1;
        if (!named && (match.precededBy(CURRENCY, WordClass.DOT) && match.close(match.first() - 1, match.end())
                || match.precededBy(CURRENCY) || match.followedBy(WordClass.COUNTED, CURRENCY, WordClass.MORE) || count(match))) {
            return null;
        }
        return Point.read(match.value("y")) ? TimeSense.of(new TimeMeaning.Fixed(Point.year(match.value("y")))) : null;
    }

    /// Whether a number with nothing to say that it is a year counts things, or is a part of a longer number.
    private static boolean count(RuleMatch match) {
        int year = match.value("y");
        TimeToken behind = match.at(match.end());
        boolean glued = behind != null && match.close(match.end() - 1, match.end() + 1) && (behind.is(WordClass.COLON) || behind.is(WordClass.DOT) && TokenValues.is(match.at(match.end() + 1), WordClass.NUM) && match.close(match.end() - 1, match.end() + 2) || behind.is(WordClass.OTHER) && behind.form().equals("%"));
        boolean likely = year < 1000 || year >= 1500 && year <= 2100;
        return glued || !likely && !placed(match);
    }

    /// Whether a number up to 1499 stands where a year does: in 1066, late in 1083, from 1077 to 1080, (1154–1189).
    private static boolean placed(RuleMatch match) {
        TimeToken before = match.at(match.first() - 1);
        if (before == null || match.precededBy(WordClass.IN, WordClass.SINCE, WordClass.UNTIL, WordClass.BETWEEN, WordClass.FROM, WordClass.EARLY, WordClass.LATE, WordClass.MID, WordClass.YEARS)) {
            return before != null;
        }
        if (match.precededBy(WordClass.OF)) {
            return TokenValues.is(match.at(match.first() - 2), WordClass.START, WordClass.END, WordClass.MID, WordClass.SEASON);
        }
        return before.form().equals("(") || match.precededBy(WordClass.OR, WordClass.AND, WordClass.TO, WordClass.DASH, WordClass.SLASH, WordClass.COMMA) && TokenValues.is(match.at(match.first() - 2), WordClass.YEAR);
    }

    private static @Nullable TimeSense decade(RuleMatch match) {
        int value = match.value("y");
        TimeToken before = match.at(match.first() - 1);
        boolean shortened = before != null && before.form().equals("'");
        if (value < 1000 && !shortened && match.end() - match.first() == 1 && !match.precededBy(WordClass.EARLY, WordClass.LATE, WordClass.MID, WordClass.DASH)) {
            return null;
        }
        return TimeSense.of(value >= 1000 ? new TimeMeaning.Fixed(new Point(Unit.DECADE, LocalDate.of(value, 1, 1))) : new TimeMeaning.Decade(value));
    }

    private static @Nullable TimeSense century(RuleMatch match) {
        int number = match.value("n");
        if (TokenValues.of(match, "u") != Unit.CENTURY || number < 1 || number > 40 || match.end() - match.first() <= 2 && TokenValues.is(match.at(match.first()), WordClass.NUM) && !TokenValues.is(match.at(match.first() + 1), WordClass.DOT)) {
            return null;
        }
        int year = match.value("e", 1) < 0 ? 50 - number * 100 : Math.max(1, (number - 1) * 100);
        return TimeSense.of(new TimeMeaning.Fixed(new Point(Unit.CENTURY, LocalDate.of(year, 1, 1))));
    }
}
