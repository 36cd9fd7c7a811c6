package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Nights between two days, which belong to the first, and parts of a day that are counted on: two nights later.
final class NightRules {

    private static final String JOINT = "[DASH SLASH TO UNTIL AND ON] (?:THE|ON)?";

    private NightRules() {}

    static final List<Rule> RULES = List.of(
            Rule.of("THE? (?<p>PART) [OF FROM SINCE]? (?:THE|FROM)? (?<d>[NUM ORD]) DOT? " + JOINT + " (?<b>[NUM ORD]) DOT? OF? (?<m>MONTH) (?:COMMA? OF? (?<y>YEAR) YEARS?)?", NightRules::between),
            Rule.of("THE? (?<p>PART) [OF FROM SINCE]? (?<m>MONTH) (?<d>[NUM ORD]) " + JOINT + " (?<b>[NUM ORD]) (?:COMMA? (?<y>YEAR) YEARS?)?", NightRules::between),
            Rule.of("(?<n>[COUNT INDEFINITE]) (?<p>PART) (?<a>[LATER EARLIER BEFORE])", NightRules::counted));

    /// The night of 3/4 June, in der Nacht vom 3. auf den 4. Juni.
    private static @Nullable TimeSense between(RuleMatch match) {
        int first = match.value("d");
        int second = match.value("b");
        return !night(match) || second != first + 1 ? null : on(match, first);
    }

    private static boolean night(RuleMatch match) {
        return part(match) == TimeSense.Part.NIGHT;
    }

    private static TimeSense.Part part(RuleMatch match) {
        return TimeSense.Part.values()[match.value("p") % 20];
    }

    private static @Nullable TimeSense on(RuleMatch match, int day) {
        TimeToken year = match.optional("y");
        TimeSense date = !TokenValues.dayOfMonth(day) ? null : year != null ? AbsoluteRules.date(year.value(), match.value("m"), day)
                : TimeSense.of(new TimeMeaning.InYear(Unit.DAY, match.value("m"), day, Occurrence.OPEN, null));
        return date == null ? null : date.at(part(match), null, null);
    }

    private static @Nullable TimeSense counted(RuleMatch match) {
        TimeToken many = match.token("n");
        TimeToken way = match.token("a");
        if (many == null || way == null || many.value() > 100 || way.is(WordClass.BEFORE) && match.followedBy(WordClass.THE)) {
            return null;
        }
        int count = many.is(WordClass.INDEFINITE) ? 1 : many.value();
        return TimeSense.of(new TimeMeaning.Counted(way.is(WordClass.LATER) ? count : -count, Unit.DAY, Anchor.STORY, Unit.DAY)).at(part(match), null, null);
    }
}
