package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.Token;
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

    private static @Nullable Sense days(Match match) {
        int first = match.value("a");
        int second = match.value("b");
        if (!Units.dayOfMonth(first) || !Units.dayOfMonth(second) || first >= second) {
            return null;
        }
        Token year = match.optional("y");
        Meaning one = day(match.value("m"), first, year);
        Meaning two = year == null ? new Meaning.InYear(Unit.DAY, match.value("m"), second, Turn.OPEN, new Meaning.Around(Unit.YEAR, Anchor.STORY))
                : day(match.value("m"), second, year);
        return one == null || two == null ? null : Sense.of(new Meaning.Pair(one, two, match.index("c") - match.first(), match.index("b") - match.first()));
    }

    private static @Nullable Meaning day(int month, int day, @Nullable Token year) {
        if (year == null) {
            return new Meaning.InYear(Unit.DAY, month, day, Turn.OPEN, null);
        }
        Sense date = AbsoluteRules.date(year.value(), month, day);
        return date == null ? null : date.meaning();
    }

    private static @Nullable Sense years(Match match) {
        int first = match.value("a");
        int second = match.value("b");
        if (first < 1 || !match.close(match.first(), match.end()) || second <= first % 100 || second > 99 || second < 10 || second <= 12 && first % 100 < 10) {
            return null;
        }
        return Sense.of(new Meaning.Pair(new Meaning.Fixed(Point.year(first)), new Meaning.Fixed(Point.year(first / 100 * 100 + second)), 1, 2));
    }
}
