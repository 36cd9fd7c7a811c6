package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Times that count from the moment of writing or from what was said before.
final class RelativeRules {

    private static final String WHICH = "(?<t>[LAST THIS NEXT THAT SAME FOLLOWING PRECEDING])";
    private static final String YEAR_BEHIND = "(?: COMMA? OF? IN? (?:(?:THE YEARS)? (?<y>YEAR) (?:[SLASH DASH] [NUM YEAR])? YEARS? | THE? (?<r>[LAST THIS NEXT THAT SAME FOLLOWING PRECEDING]) YEARS))?";
    private static final String YEAR_BEFORE = "(?: (?<x>[LAST THIS NEXT THAT]) YEARS POSSESSIVE | THE? (?<z>YEAR) POSSESSIVE?)";

    /// What leads the name of something that happened.
    private static final Set<String> EVENT = Set.of("his", "her", "its", "their", "seinem", "seiner", "ihrem", "ihrer");

    private RelativeRules() {}

    static final List<Rule> RULES = List.of(
            Rule.of("THE? (?<d>DEICTIC) POSSESSIVE?", RelativeRules::deictic),
            Rule.of("THE? THAT? " + WHICH + "? (?<w>WEEKDAY) POSSESSIVE?", match -> TimeSense.of(new TimeMeaning.Weekday(match.value("w"), TokenValues.turn(match.token("t"))))),
            Rule.of("(?<w>WEEKDAY) OF? (?<s>[LAST THIS NEXT]) WEEKS", match -> TimeSense.of(new TimeMeaning.Weekday(match.value("w"), TokenValues.turn(match.token("s"))))),
            Rule.of("THE? THAT? " + WHICH + " FISCAL? (?<u>UNITS)", RelativeRules::stretch),
            Rule.of("(?<t>THE) FISCAL? (?<u>[WEEKENDS QUARTERS YEARS DAYS MONTHS WEEKS])", RelativeRules::theStretch),
            Rule.of("APPROX? (?<n>[COUNT INDEFINITE SEVERAL]) (?<u>UNITS) MORE? (?<a>[AGO EARLIER LATER BEFORE])", RelativeRules::counted),
            Rule.of("THE MORE FISCAL? YEARS", match -> TimeSense.of(new TimeMeaning.Around(Unit.YEAR, Anchor.WRITING))),
            Rule.of("(?<u>UNITS) (?<a>[AGO EARLIER LATER])", RelativeRules::one),
            Rule.of("[AHEAD LATER] APPROX? (?<n>[COUNT INDEFINITE SEVERAL])? (?<u>UNITS)", RelativeRules::ahead),
            Rule.of("(?<d>DAYSHIFT)", match -> TimeSense.of(new TimeMeaning.Counted(match.value("d"), Unit.DAY, Anchor.STORY, Unit.DAY))),
            Rule.of("(?<a>AGO_FIRST) APPROX? (?<n>[COUNT INDEFINITE SEVERAL]) (?<u>UNITS)", RelativeRules::counted),
            Rule.of("THE? (?:THAT (?=[LAST THIS NEXT SAME FOLLOWING PRECEDING]))? " + WHICH + "? (?<s>SEASON)" + YEAR_BEHIND, match -> division(match, Unit.SEASON, match.value("s"))),
            Rule.of("THE? (?<s>SEASON) (?<l>LATER)", RelativeRules::after),
            Rule.of(YEAR_BEFORE + "(?<s>SEASON)", match -> division(match, Unit.SEASON, match.value("s"))),
            Rule.of("THE? FISCAL? DASH? (?<n>ORD) DASH? (?<q>[QUARTERS UNIT])" + YEAR_BEHIND, RelativeRules::division),
            Rule.of("THE? LAST (?<q>UNIT)" + YEAR_BEHIND, RelativeRules::lastHalf),
            Rule.of(YEAR_BEFORE + " FISCAL? (?<n>ORD) DASH? (?<q>[QUARTERS UNIT])", RelativeRules::division),
            Rule.of("(?:THE? (?<t>[LAST THIS NEXT]))? (?<h>HOLIDAY)" + YEAR_BEHIND,
                    match -> TimeSense.of(new TimeMeaning.Feast(match.value("h"), TokenValues.turn(match.token("t")), year(match)))),
            Rule.of("(?<h>HOLIDAY) (?<u>WEEKS)", match -> TokenValues.many(match, "u") ? null : TimeSense.of(new TimeMeaning.Within(Unit.WEEK, 0, new TimeMeaning.Feast(match.value("h"), Occurrence.OPEN, null)))),
            Rule.of("THE? YEARS DASH? [AGO EARLIER] QUARTERS", match -> TimeSense.of(yearAgo())),
            Rule.of("LAST YEARS POSSESSIVE QUARTERS", match -> TimeSense.of(yearAgo())),
            Rule.of("[THE INDEFINITE]? (?:LATEST)? YEARS DASH? [AGO EARLIER] PERIOD?", match -> TimeSense.of(new TimeMeaning.Counted(-1, Unit.YEAR, Anchor.WRITING, Unit.YEAR, true))),
            Rule.of("THE? YEARS DASH? [AGO EARLIER] (?<n>ORD) DASH? (?<q>[QUARTERS UNIT])", RelativeRules::yearAgo),
            Rule.of("THE? (?<y>YEAR) [QUARTERS PERIOD]", match -> TimeSense.of(new TimeMeaning.Period(match.value("y")))),
            Rule.of("THE? LATEST [QUARTERS PERIOD]", match -> TimeSense.of(new TimeMeaning.Around(Unit.QUARTER, Anchor.STORY))),
            Rule.of("[END START MID EARLY LATE] IN? THE? (?<u>[DAYS WEEKS MONTHS YEARS QUARTERS])", match -> TokenValues.many(match, "u") ? null : TimeSense.of(around(match)).blurred(TimeSense.Blur.END)),
            Rule.of("[END START MID] IN? THE? (?<u>UNIT)", match -> TokenValues.of(match, "u") == Unit.CENTURY || TokenValues.of(match, "u") == Unit.DECADE
                    ? TimeSense.of(new TimeMeaning.Around(TokenValues.of(match, "u"), Anchor.STORY)).blurred(TimeSense.Blur.END) : null),
            Rule.of("IN? REST OF? THE? (?<u>[DAYS WEEKS MONTHS YEARS])", match -> TimeSense.of(new TimeMeaning.Around(TokenValues.of(match, "u"), Anchor.STORY))),
            Rule.of("THE (?<u>[DAYS WEEKS MONTHS YEARS]) (?<a>[BEFORE AFTER])", RelativeRules::beside),
            Rule.of("(?:THE (?<n>ORD)|THE? LAST) (?<x>[DAYS WEEKS MONTHS YEARS UNIT QUARTERS]) OF THE (?<u>[UNIT MONTHS WEEKS])", RelativeRules::partOf),
            Rule.of("APPROX? (?<n>[COUNT INDEFINITE]) (?<u>[DAYS WEEKS MONTHS YEARS]) (?=(?<a>[AFTER BEFORE]))", RelativeRules::fromEvent),
            Rule.of("(?<u>YEARS) [DASH POSSESSIVE]? END", match -> TimeSense.of(around(match)).blurred(TimeSense.Blur.END)),
            Rule.of("(?<v>VAGUE)", RelativeRules::told),
            Rule.of("THE? (?<v>VAGUE) FISCAL? (?<u>[WEEKS MONTHS QUARTERS YEARS])", RelativeRules::current),
            Rule.of("(?<t>LAST)", RelativeRules::past));

    private static TimeSense deictic(RuleMatch match) {
        int days = match.value("d");
        if (days >= 50) {
            return TimeSense.of(new TimeMeaning.Counted(days - 100, Unit.DAY, Anchor.WRITING, Unit.DAY)).at(days == 99 || days == 100 ? TimeSense.Part.NIGHT : TimeSense.Part.EVENING, null, null);
        }
        return TimeSense.of(new TimeMeaning.Counted(days, Unit.DAY, Anchor.WRITING, Unit.DAY));
    }

    private static @Nullable TimeSense stretch(RuleMatch match) {
        Unit unit = TokenValues.of(match, "u");
        TimeToken which = match.at(match.first());
        TimeToken turn = match.token("t");
        if (unit.clock() || unit == Unit.HALF || turn == null || which == null || TokenValues.many(match, "u")) {
            return null;
        }
        if ((unit == Unit.DECADE || unit == Unit.CENTURY) && turn.is(WordClass.LAST) && turn.form().endsWith("past")) {
            return TimeSense.of(new TimeMeaning.Length(unit == Unit.DECADE ? 10 : 100, Unit.YEAR, 0, Occurrence.LAST));
        }
        boolean definite = which.is(WordClass.THE) && turn.is(WordClass.NEXT) && unit == Unit.DAY;
        if (unit == Unit.DAY && turn.is(WordClass.NEXT) || definite) {
            return TimeSense.of(new TimeMeaning.Counted(turn.is(WordClass.NEXT) ? 1 : -1, unit, Anchor.STORY, unit));
        }
        return unit == Unit.DAY && turn.is(WordClass.THIS) ? TimeSense.of(new TimeMeaning.Around(unit, Anchor.STORY)) : TimeSense.of(TokenValues.stretch(turn, unit));
    }

    private static @Nullable TimeSense theStretch(RuleMatch match) {
        Unit unit = TokenValues.of(match, "u");
        TimeToken behind = match.at(match.end());
        TimeToken before = match.at(match.first() - 1);
        if (before != null && (before.form().equals("throughout") || before.form().equals("during") && (unit == Unit.YEAR || unit == Unit.MONTH)) && !TokenValues.many(match, "u")) {
            return TimeSense.of(new TimeMeaning.Around(unit, Anchor.STORY));
        }
        if (unit == Unit.YEAR && behind != null && (behind.form().equals("ended") || behind.form().equals("ending"))) {
            return TimeSense.of(new TimeMeaning.Length(1, unit, 0, Occurrence.OPEN));
        }
        if (unit == Unit.YEAR && !TokenValues.many(match, "u") && match.precededBy(WordClass.FOR, WordClass.OF)) {
            return TimeSense.of(new TimeMeaning.Around(unit, Anchor.WRITING));
        }
        return unit == Unit.WEEKEND ? TimeSense.of(new TimeMeaning.Weekend())
                : unit == Unit.QUARTER ? TimeSense.of(new TimeMeaning.Around(unit, Anchor.STORY)) : null;
    }

    private static @Nullable TimeSense counted(RuleMatch match) {
        Unit unit = TokenValues.of(match, "u");
        TimeToken many = match.token("n");
        TimeToken way = match.token("a");
        if (many == null || way == null) {
            return null;
        }
        if (way.is(WordClass.BEFORE) && !match.followedBy(WordClass.COMMA, WordClass.DOT, WordClass.BREAK, WordClass.AND) && !stop(match.at(match.end()))) {
            return null;
        }
        if (many.is(WordClass.SEVERAL) && !way.is(WordClass.AGO) && !way.is(WordClass.AGO_FIRST)) {
            return TimeSense.of(new TimeMeaning.Length(null, unit, 0, Occurrence.OPEN));
        }
        if (many.is(WordClass.SEVERAL)) {
            return TimeSense.of(new TimeMeaning.Told(TimeMeaning.Reference.PAST_REF));
        }
        return counted(many.is(WordClass.INDEFINITE) ? 1 : many.value(), unit, way);
    }

    /// A week ago, in languages that need no article for it.
    private static @Nullable TimeSense one(RuleMatch match) {
        TimeToken way = match.token("a");
        if (way == null) {
            return null;
        }
        Unit unit = TokenValues.of(match, "u");
        if (TokenValues.many(match, "u")) {
            return TimeSense.of(new TimeMeaning.Length(null, unit, 0, Occurrence.OPEN));
        }
        return counted(1, unit, way);
    }

    private static @Nullable TimeSense ahead(RuleMatch match) {
        TimeToken many = match.token("n");
        Unit unit = TokenValues.of(match, "u");
        if (many != null && many.is(WordClass.SEVERAL) || many == null && TokenValues.many(match, "u")) {
            return null;
        }
        int count = many == null || many.is(WordClass.INDEFINITE) ? 1 : many.value();
        return count > 2000 ? null : TimeSense.of(new TimeMeaning.Counted(count, unit, Anchor.EITHER, precision(unit)));
    }

    private static Unit precision(Unit unit) {
        return unit == Unit.WEEKEND ? Unit.WEEK : unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM ? Unit.YEAR : unit.clock() ? Unit.DAY : unit;
    }

    private static @Nullable TimeSense counted(int count, Unit unit, TimeToken way) {
        Anchor anchor = way.is(WordClass.AGO) || way.is(WordClass.AGO_FIRST) ? Anchor.WRITING : Anchor.STORY;
        return count > 2000 ? null
                : TimeSense.of(new TimeMeaning.Counted(way.is(WordClass.LATER) ? count : -count, unit, anchor, precision(unit), count == 1 && unit == Unit.YEAR));
    }

    private static @Nullable TimeSense lastHalf(RuleMatch match) {
        return TokenValues.of(match, "q") == Unit.HALF && year(match) != null ? division(match, Unit.HALF, 2) : null;
    }

    private static @Nullable TimeSense division(RuleMatch match) {
        Unit unit = TokenValues.of(match, "q");
        int number = match.value("n");
        boolean known = unit == Unit.QUARTER && number <= 4 || unit == Unit.HALF && number <= 2;
        return known ? division(match, unit, number) : null;
    }

    /// Im Frühjahr darauf.
    private static @Nullable TimeSense after(RuleMatch match) {
        TimeToken later = match.token("l");
        return later != null && later.form().equals("darauf") ? TimeSense.of(new TimeMeaning.InYear(Unit.SEASON, match.value("s"), 0, Occurrence.AFTER, null)) : null;
    }

    private static @Nullable TimeSense division(RuleMatch match, Unit unit, int number) {
        Occurrence turn = TokenValues.turn(match.optional("t"));
        TimeMeaning year = year(match);
        if (unit == Unit.SEASON && turn == Occurrence.OPEN && year == null && !seasonal(match)) {
            return null;
        }
        return TimeSense.of(new TimeMeaning.InYear(unit, number, 0, turn, year));
    }

    /// Whether a season alone is a time, and no fall of prices, spring of water or Winter Palace.
    private static boolean seasonal(RuleMatch match) {
        TimeToken word = match.at(match.end() - 1);
        TimeToken behind = match.at(match.end());
        boolean name = word != null && word.capital() && behind != null && behind.is(WordClass.OTHER) && behind.capital() && TokenValues.is(match.at(match.end() - 2), WordClass.THE);
        if (name) {
            return false;
        }
        boolean sure = word == null || !word.form().equals("fall") && !word.form().equals("spring");
        return sure || match.precededBy(WordClass.IN, WordClass.SINCE, WordClass.UNTIL, WordClass.EARLY, WordClass.LATE);
    }

    private static @Nullable TimeMeaning year(RuleMatch match) {
        for (String group : List.of("y", "z")) {
            TimeToken year = match.optional(group);
            if (year != null && Point.read(year.value())) {
                return new TimeMeaning.Fixed(Point.year(year.value()));
            }
        }
        for (String group : List.of("r", "x")) {
            TimeToken relative = match.optional(group);
            if (relative != null) {
                return TokenValues.stretch(relative, Unit.YEAR);
            }
        }
        return null;
    }

    private static boolean stop(@Nullable TimeToken token) {
        return token != null && (token.form().equals(";") || token.form().equals(")"));
    }

    /// The day before, the year after: where nothing is named behind.
    private static @Nullable TimeSense beside(RuleMatch match) {
        TimeToken behind = match.at(match.end());
        Unit unit = TokenValues.of(match, "u");
        boolean alone = behind == null || TokenValues.is(behind, WordClass.COMMA, WordClass.DOT, WordClass.BREAK) || stop(behind);
        return !alone || TokenValues.many(match, "u") ? null : TimeSense.of(new TimeMeaning.Counted(TokenValues.is(match.token("a"), WordClass.BEFORE) ? -1 : 1, unit, Anchor.STORY, unit));
    }

    /// The first week of the month, the second half of the century.
    private static @Nullable TimeSense partOf(RuleMatch match) {
        Unit unit = TokenValues.of(match, "u");
        if (TokenValues.many(match, "u") || unit.clock() || unit == Unit.HALF || unit == Unit.MILLENNIUM) {
            return null;
        }
        TimeMeaning whole = new TimeMeaning.Around(unit, Anchor.STORY);
        return match.value("x") == Unit.DAY.ordinal() ? TimeSense.of(new TimeMeaning.Nth(match.value("n", -1), 0, whole)) : TimeSense.of(whole).blurred(TimeSense.Blur.START);
    }

    /// Two days after the battle.
    private static @Nullable TimeSense fromEvent(RuleMatch match) {
        TimeToken what = match.at(match.end() + 1);
        TimeToken way = match.token("a");
        Unit unit = TokenValues.of(match, "u");
        boolean named = what != null && (what.is(WordClass.THE) || what.is(WordClass.THIS) || what.is(WordClass.THAT) || EVENT.contains(what.form()) || what.form().equals("it") && !TokenValues.is(match.at(match.end() + 2), WordClass.OTHER, WordClass.PAST, WordClass.FUTURE));
        TimeToken many = match.token("n");
        if (way == null || many == null || !named || many.value() > 500) {
            return null;
        }
        int count = many.is(WordClass.INDEFINITE) ? 1 : many.value();
        return TimeSense.of(new TimeMeaning.Counted(way.is(WordClass.AFTER) ? count : -count, unit, Anchor.EVENT, unit));
    }

    private static TimeMeaning around(RuleMatch match) {
        Unit unit = TokenValues.of(match, "u");
        return new TimeMeaning.Around(unit, unit == Unit.DAY ? Anchor.STORY : Anchor.WRITING);
    }

    /// The quarter a year before the one that is told of, or else before the one that ended last.
    private static TimeMeaning yearAgo() {
        return new TimeMeaning.Counted(-5, Unit.QUARTER, Anchor.WRITING, Unit.QUARTER, true);
    }

    private static @Nullable TimeSense yearAgo(RuleMatch match) {
        Unit unit = TokenValues.of(match, "q");
        int number = match.value("n");
        return unit == Unit.QUARTER && number <= 4
                ? TimeSense.of(new TimeMeaning.InYear(unit, number, 0, Occurrence.OPEN, new TimeMeaning.Counted(-1, Unit.YEAR, Anchor.WRITING, Unit.YEAR))) : null;
    }

    private static @Nullable TimeSense told(RuleMatch match) {
        return TimeSense.of(new TimeMeaning.Told(TimeMeaning.Reference.values()[match.value("v")]));
    }

    private static @Nullable TimeSense current(RuleMatch match) {
        TimeToken word = match.token("v");
        return word != null && word.form().equals("current") && !TokenValues.many(match, "u") ? TimeSense.of(new TimeMeaning.Around(TokenValues.of(match, "u"), Anchor.WRITING)) : null;
    }

    private static @Nullable TimeSense past(RuleMatch match) {
        TimeToken word = match.token("t");
        return word != null && word.form().equals("the past") ? TimeSense.of(new TimeMeaning.Told(TimeMeaning.Reference.PAST_REF)) : null;
    }
}
