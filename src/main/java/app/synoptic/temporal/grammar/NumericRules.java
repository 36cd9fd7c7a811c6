package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates of numbers alone. Which is the day and which the month is told by their size, else by the order of the language.
final class NumericRules {

    private static final int HUNDRED = 100;

    private NumericRules() {}

    static final List<Rule> RULES = List.of(
            Rule.of("(?<a>NUM) (?<s>SLASH) (?<b>NUM) SLASH (?<y>[YEAR NUM])", NumericRules::date),
            Rule.of("(?<a>NUM) DOT (?<b>NUM) DOT (?<y>[YEAR NUM])", NumericRules::date),
            Rule.of("(?<a>NUM) DASH (?<b>NUM) DASH (?<y>YEAR)", NumericRules::date),
            Rule.of("(?<y>YEAR) [DOT SLASH] (?<b>NUM) [DOT SLASH] (?<a>NUM)", NumericRules::date),
            Rule.of("(?<a>NUM) DOT (?<b>NUM) DOT", NumericRules::yearless));

    private static @Nullable TimeSense date(RuleMatch match) {
        if (!match.close(match.first(), match.end()) || match.precededBy(WordClass.CURRENCY)) {
            return null;
        }
        int year = match.value("y");
        int full = year >= HUNDRED ? year : year < 70 ? 2000 + year : 1900 + year;
        int first = match.value("a");
        int second = match.value("b");
        if (first > 12 || second > 12 || match.optional("s") == null) {
            TimeSense date = second > 12 ? AbsoluteRules.date(full, first, second) : AbsoluteRules.date(full, second, first);
            return date == null || match.optional("s") == null ? date : date.ordered(second > 12 ? 1 : -1);
        }
        return first < 1 || second < 1 ? null : TimeSense.of(new TimeMeaning.Numbers(first, second, full));
    }

    private static @Nullable TimeSense yearless(RuleMatch match) {
        int day = match.value("a");
        int month = match.value("b");
        return match.close(match.first(), match.end()) && TokenValues.dayOfMonth(day) && month >= 1 && month <= 12
                ? TimeSense.of(new TimeMeaning.InYear(Unit.DAY, month, day, Occurrence.OPEN, null)) : null;
    }
}
