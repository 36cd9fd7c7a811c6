package app.synoptic.temporal.grammar;

import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days whose month was told before: on the 12th, the night of the 5th, am 27. desselben Monats.
final class MonthDays {

    /// What may follow a day, but nothing that an ordinal counts.
    private static final Set<String> BEHIND = Set.of("he", "she", "it", "they", "we", "his", "her", "their", "its", "when", "where", "while", "with", "without", "after", "there", "but", "as", "both", "one", "two",
            "er", "sie", "es", "als", "wurde", "wurden", "он", "она", "они", "числа", "числу");
    /// What an ordinal with a capital behind it counts.
    private static final Set<String> UNITS = Set.of("army", "corps", "division", "brigade", "regiment", "battalion", "battery", "squadron", "fleet", "panzer", "infantry", "cavalry", "guards", "armoured", "armored",
            "airborne", "marines", "marine", "tank", "rifle", "mountain", "light", "century", "street", "avenue", "congress", "amendment", "district", "circuit", "earl", "duke", "baron", "marquess", "republic", "dynasty",
            "royal", "foot", "hussars", "dragoons", "lancers", "highlanders", "international", "annual", "crusade");

    private MonthDays() {}

    static final List<Rule> RULES = List.of(
            Rule.of("THE (?<d>ORD)", MonthDays::alone),
            Rule.of("(?<d>[NUM ORD]) DOT?", MonthDays::bare),
            Rule.of("THE? (?<d>[NUM ORD]) DOT? OF? THE? [THAT SAME THIS]* (?<u>MONTHS)", MonthDays::ofThatMonth));

    private static @Nullable TimeSense of(@Nullable TimeToken day) {
        return day != null && Character.isDigit(day.form().charAt(0)) && TokenValues.dayOfMonth(day.value()) ? TimeSense.of(new TimeMeaning.OfMonth(day.value())) : null;
    }

    private static @Nullable TimeSense ofThatMonth(RuleMatch match) {
        boolean said = TokenValues.is(match.at(match.end() - 2), WordClass.OF, WordClass.THE, WordClass.THAT, WordClass.SAME, WordClass.THIS);
        return said && !TokenValues.many(match, "u") ? of(match.token("d")) : null;
    }

    private static @Nullable TimeSense alone(RuleMatch match) {
        TimeToken before = match.at(match.first() - 1);
        boolean led = match.precededBy(WordClass.ON, WordClass.UNTIL, WordClass.SINCE) || TokenValues.is(before, WordClass.EARLY, WordClass.LATE) && before != null && before.form().endsWith(" on")
                || match.precededBy(WordClass.OF) && TokenValues.is(match.at(match.first() - 2), WordClass.PART);
        boolean stretch = match.precededBy(WordClass.FROM, WordClass.BETWEEN) && match.followedBy(WordClass.TO, WordClass.AND, WordClass.UNTIL)
                || match.precededBy(WordClass.TO, WordClass.AND) && TokenValues.is(match.at(match.first() - 2), WordClass.ORD, WordClass.MONTH);
        boolean opens = before != null && (before.is(WordClass.OF) || before.is(WordClass.ON) && (before.capital() || TokenValues.is(match.at(match.first() - 2), WordClass.COMMA, WordClass.AND)));
        return (led || stretch) && ends(match, opens) ? of(match.token("d")) : null;
    }

    /// Am 14., bis zum 3.; 14-го.
    private static @Nullable TimeSense bare(RuleMatch match) {
        TimeToken before = match.at(match.first() - 1);
        TimeToken day = match.token("d");
        TimeToken last = match.at(match.end() - 1);
        if (before == null || day == null || last == null) {
            return null;
        }
        String form = before.form();
        boolean german = last.is(WordClass.DOT) && last.start() == day.end() && (form.equals("am") || form.equals("vom") || form.equals("zum") || form.equals("bis zum") || form.equals("seit dem") || form.equals("ab dem"));
        TimeToken behind = match.at(match.end());
        boolean russian = day.is(WordClass.ORD) && !last.is(WordClass.DOT) && behind != null && behind.form().startsWith("числ") || day.is(WordClass.NUM) && behind != null && behind.form().equals("числа");
        return (german || russian) && ends(match, false) ? of(day) : null;
    }

    private static boolean ends(RuleMatch match, boolean opens) {
        TimeToken behind = match.at(match.end());
        if (behind == null) {
            return true;
        }
        return switch (behind.kind()) {
            case OTHER -> !Character.isLetterOrDigit(behind.form().charAt(0)) || BEHIND.contains(behind.form()) || opens && (behind.capital() && !UNITS.contains(behind.form()));
            case OF -> !TokenValues.is(match.at(match.end() + 1), WordClass.MONTH);
            case UNIT, DAYS, WEEKS, MONTHS, YEARS, QUARTERS, WEEKENDS, DASH, MONTH, NUM, COUNTED, PART, SEASON, WEEKDAY, HOLIDAY -> false;
            default -> true;
        };
    }
}
