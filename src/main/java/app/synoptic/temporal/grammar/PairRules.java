package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.TimeToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two times of which one names for both what they share.
final class PairRules {

    private static final String BETWEEN = "(?<c>[DASH TO UNTIL AND SLASH]) (?:THE|ON)?";

    private PairRules() {}

    static final List<Rule> RULES = List.of(
            Rule.of("THE? (?<a>[NUM ORD]) DOT? " + BETWEEN + " (?<b>[NUM ORD]) DOT? OF? (?<m>MONTH) (?:COMMA? OF? (?<y>YEAR) YEARS?)?", PairRules::days),
            Rule.of("(?<m>MONTH) (?<a>[NUM ORD]) " + BETWEEN + " (?<b>[NUM ORD]) (?:COMMA? (?<y>YEAR) YEARS?)?", PairRules::days),
            Rule.of("(?<y>YEAR) YEARS? (?<a>[NUM ORD]) " + BETWEEN + " (?<b>[NUM ORD]) (?<m>MONTH)", PairRules::days),
            Rule.of("(?<a>YEAR) [DASH SLASH] (?<b>NUM)", PairRules::years));

    private static @Nullable TimeSense days(RuleMatch match) {
        int first = match.value("a");
        int second = match.value("b");
        if (!TokenValues.dayOfMonth(first) || !TokenValues.dayOfMonth(second) || first >= second) {
            return null;
        }
        TimeToken year = match.optional("y");
        TimeMeaning one = day(match.value("m"), first, year);
        TimeMeaning two = year == null ? new TimeMeaning.InYear(Unit.DAY, match.value("m"), second, Occurrence.OPEN, new TimeMeaning.Around(Unit.YEAR, Anchor.STORY))
                : day(match.value("m"), second, year);
        return one == null || two == null ? null : TimeSense.of(new TimeMeaning.Pair(one, two, match.index("c") - match.first(), match.index("b") - match.first()));
    }

    private static @Nullable TimeMeaning day(int month, int day, @Nullable TimeToken year) {
        if (year == null) {
            return new TimeMeaning.InYear(Unit.DAY, month, day, Occurrence.OPEN, null);
        }
        TimeSense date = AbsoluteRules.date(year.value(), month, day);
        return date == null ? null : date.meaning();
    }

    private static @Nullable TimeSense years(RuleMatch match) {
        int first = match.value("a");
        int second = match.value("b");
        if (first < 1 || !match.close(match.first(), match.end()) || second <= first % 100 || second > 99 || second < 10 || second <= 12 && first % 100 < 10) {
            return null;
        }
        return TimeSense.of(new TimeMeaning.Pair(new TimeMeaning.Fixed(Point.year(first)), new TimeMeaning.Fixed(Point.year(first / 100 * 100 + second)), 1, 2));
    }
}
