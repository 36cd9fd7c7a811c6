package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.Token;
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
            Rule.of("THE? THAT? " + WHICH + "? (?<w>WEEKDAY) POSSESSIVE?", match -> Sense.of(new Meaning.Weekday(match.value("w"), Units.turn(match.token("t"))))),
            Rule.of("(?<w>WEEKDAY) OF? (?<s>[LAST THIS NEXT]) WEEKS", match -> Sense.of(new Meaning.Weekday(match.value("w"), Units.turn(match.token("s"))))),
            Rule.of("THE? THAT? " + WHICH + " FISCAL? (?<u>UNITS)", RelativeRules::stretch),
            Rule.of("(?<t>THE) FISCAL? (?<u>[WEEKENDS QUARTERS YEARS DAYS MONTHS WEEKS])", RelativeRules::theStretch),
            Rule.of("APPROX? (?<n>[COUNT INDEFINITE SEVERAL]) (?<u>UNITS) MORE? (?<a>[AGO EARLIER LATER BEFORE])", RelativeRules::counted),
            Rule.of("THE MORE FISCAL? YEARS", match -> Sense.of(new Meaning.Around(Unit.YEAR, Anchor.WRITING))),
            Rule.of("(?<u>UNITS) (?<a>[AGO EARLIER LATER])", RelativeRules::one),
            Rule.of("[AHEAD LATER] APPROX? (?<n>[COUNT INDEFINITE SEVERAL])? (?<u>UNITS)", RelativeRules::ahead),
            Rule.of("(?<d>DAYSHIFT)", match -> Sense.of(new Meaning.Counted(match.value("d"), Unit.DAY, Anchor.STORY, Unit.DAY))),
            Rule.of("(?<a>AGO_FIRST) APPROX? (?<n>[COUNT INDEFINITE SEVERAL]) (?<u>UNITS)", RelativeRules::counted),
            Rule.of("THE? (?:THAT (?=[LAST THIS NEXT SAME FOLLOWING PRECEDING]))? " + WHICH + "? (?<s>SEASON)" + YEAR_BEHIND, match -> division(match, Unit.SEASON, match.value("s"))),
            Rule.of("THE? (?<s>SEASON) (?<l>LATER)", RelativeRules::after),
            Rule.of(YEAR_BEFORE + "(?<s>SEASON)", match -> division(match, Unit.SEASON, match.value("s"))),
            Rule.of("THE? FISCAL? DASH? (?<n>ORD) DASH? (?<q>[QUARTERS UNIT])" + YEAR_BEHIND, RelativeRules::division),
            Rule.of("THE? LAST (?<q>UNIT)" + YEAR_BEHIND, RelativeRules::lastHalf),
            Rule.of(YEAR_BEFORE + " FISCAL? (?<n>ORD) DASH? (?<q>[QUARTERS UNIT])", RelativeRules::division),
            Rule.of("(?:THE? (?<t>[LAST THIS NEXT]))? (?<h>HOLIDAY)" + YEAR_BEHIND,
                    match -> Sense.of(new Meaning.Feast(match.value("h"), Units.turn(match.token("t")), year(match)))),
            Rule.of("(?<h>HOLIDAY) (?<u>WEEKS)", match -> Units.many(match, "u") ? null : Sense.of(new Meaning.Within(Unit.WEEK, 0, new Meaning.Feast(match.value("h"), Turn.OPEN, null)))),
            Rule.of("THE? YEARS DASH? [AGO EARLIER] QUARTERS", match -> Sense.of(yearAgo())),
            Rule.of("LAST YEARS POSSESSIVE QUARTERS", match -> Sense.of(yearAgo())),
            Rule.of("[THE INDEFINITE]? (?:LATEST)? YEARS DASH? [AGO EARLIER] PERIOD?", match -> Sense.of(new Meaning.Counted(-1, Unit.YEAR, Anchor.WRITING, Unit.YEAR, true))),
            Rule.of("THE? YEARS DASH? [AGO EARLIER] (?<n>ORD) DASH? (?<q>[QUARTERS UNIT])", RelativeRules::yearAgo),
            Rule.of("THE? (?<y>YEAR) [QUARTERS PERIOD]", match -> Sense.of(new Meaning.Period(match.value("y")))),
            Rule.of("THE? LATEST [QUARTERS PERIOD]", match -> Sense.of(new Meaning.Around(Unit.QUARTER, Anchor.STORY))),
            Rule.of("[END START MID EARLY LATE] IN? THE? (?<u>[DAYS WEEKS MONTHS YEARS QUARTERS])", match -> Units.many(match, "u") ? null : Sense.of(around(match)).blurred(Sense.Blur.END)),
            Rule.of("[END START MID] IN? THE? (?<u>UNIT)", match -> Units.of(match, "u") == Unit.CENTURY || Units.of(match, "u") == Unit.DECADE
                    ? Sense.of(new Meaning.Around(Units.of(match, "u"), Anchor.STORY)).blurred(Sense.Blur.END) : null),
            Rule.of("IN? REST OF? THE? (?<u>[DAYS WEEKS MONTHS YEARS])", match -> Sense.of(new Meaning.Around(Units.of(match, "u"), Anchor.STORY))),
            Rule.of("THE (?<u>[DAYS WEEKS MONTHS YEARS]) (?<a>[BEFORE AFTER])", RelativeRules::beside),
            Rule.of("(?:THE (?<n>ORD)|THE? LAST) (?<x>[DAYS WEEKS MONTHS YEARS UNIT QUARTERS]) OF THE (?<u>[UNIT MONTHS WEEKS])", RelativeRules::partOf),
            Rule.of("APPROX? (?<n>[COUNT INDEFINITE]) (?<u>[DAYS WEEKS MONTHS YEARS]) (?=(?<a>[AFTER BEFORE]))", RelativeRules::fromEvent),
            Rule.of("(?<u>YEARS) [DASH POSSESSIVE]? END", match -> Sense.of(around(match)).blurred(Sense.Blur.END)),
            Rule.of("(?<v>VAGUE)", RelativeRules::told),
            Rule.of("THE? (?<v>VAGUE) FISCAL? (?<u>[WEEKS MONTHS QUARTERS YEARS])", RelativeRules::current),
            Rule.of("(?<t>LAST)", RelativeRules::past));

    private static Sense deictic(Match match) {
        int days = match.value("d");
        if (days >= 50) {
            return Sense.of(new Meaning.Counted(days - 100, Unit.DAY, Anchor.WRITING, Unit.DAY)).at(days == 99 || days == 100 ? Sense.Part.NIGHT : Sense.Part.EVENING, null, null);
        }
        return Sense.of(new Meaning.Counted(days, Unit.DAY, Anchor.WRITING, Unit.DAY));
    }

    private static @Nullable Sense stretch(Match match) {
        Unit unit = Units.of(match, "u");
        Token which = match.at(match.first());
        Token turn = match.token("t");
        if (unit.clock() || unit == Unit.HALF || turn == null || which == null || Units.many(match, "u")) {
            return null;
        }
        if ((unit == Unit.DECADE || unit == Unit.CENTURY) && turn.is(WordClass.LAST) && turn.form().endsWith("past")) {
            return Sense.of(new Meaning.Length(unit == Unit.DECADE ? 10 : 100, Unit.YEAR, 0, Turn.LAST));
        }
        boolean definite = which.is(WordClass.THE) && turn.is(WordClass.NEXT) && unit == Unit.DAY;
        if (unit == Unit.DAY && turn.is(WordClass.NEXT) || definite) {
            return Sense.of(new Meaning.Counted(turn.is(WordClass.NEXT) ? 1 : -1, unit, Anchor.STORY, unit));
        }
        return unit == Unit.DAY && turn.is(WordClass.THIS) ? Sense.of(new Meaning.Around(unit, Anchor.STORY)) : Sense.of(Units.stretch(turn, unit));
    }

    private static @Nullable Sense theStretch(Match match) {
        Unit unit = Units.of(match, "u");
        Token behind = match.at(match.end());
        Token before = match.at(match.first() - 1);
        if (before != null && (before.form().equals("throughout") || before.form().equals("during") && (unit == Unit.YEAR || unit == Unit.MONTH)) && !Units.many(match, "u")) {
            return Sense.of(new Meaning.Around(unit, Anchor.STORY));
        }
        if (unit == Unit.YEAR && behind != null && (behind.form().equals("ended") || behind.form().equals("ending"))) {
            return Sense.of(new Meaning.Length(1, unit, 0, Turn.OPEN));
        }
        if (unit == Unit.YEAR && !Units.many(match, "u") && match.precededBy(WordClass.FOR, WordClass.OF)) {
            return Sense.of(new Meaning.Around(unit, Anchor.WRITING));
        }
        return unit == Unit.WEEKEND ? Sense.of(new Meaning.Weekend())
                : unit == Unit.QUARTER ? Sense.of(new Meaning.Around(unit, Anchor.STORY)) : null;
    }

    private static @Nullable Sense counted(Match match) {
        Unit unit = Units.of(match, "u");
        Token many = match.token("n");
        Token way = match.token("a");
        if (many == null || way == null) {
            return null;
        }
        if (way.is(WordClass.BEFORE) && !match.followedBy(WordClass.COMMA, WordClass.DOT, WordClass.BREAK, WordClass.AND) && !stop(match.at(match.end()))) {
            return null;
        }
        if (many.is(WordClass.SEVERAL) && !way.is(WordClass.AGO) && !way.is(WordClass.AGO_FIRST)) {
            return Sense.of(new Meaning.Length(null, unit, 0, Turn.OPEN));
        }
        if (many.is(WordClass.SEVERAL)) {
            return Sense.of(new Meaning.Told(Meaning.Reference.PAST_REF));
        }
        return counted(many.is(WordClass.INDEFINITE) ? 1 : many.value(), unit, way);
    }

    /// A week ago, in languages that need no article for it.
    private static @Nullable Sense one(Match match) {
        Token way = match.token("a");
        if (way == null) {
            return null;
        }
        Unit unit = Units.of(match, "u");
        if (Units.many(match, "u")) {
            return Sense.of(new Meaning.Length(null, unit, 0, Turn.OPEN));
        }
        return counted(1, unit, way);
    }

    private static @Nullable Sense ahead(Match match) {
        Token many = match.token("n");
        Unit unit = Units.of(match, "u");
        if (many != null && many.is(WordClass.SEVERAL) || many == null && Units.many(match, "u")) {
            return null;
        }
        int count = many == null || many.is(WordClass.INDEFINITE) ? 1 : many.value();
        return count > 2000 ? null : Sense.of(new Meaning.Counted(count, unit, Anchor.EITHER, precision(unit)));
    }

    private static Unit precision(Unit unit) {
        return unit == Unit.WEEKEND ? Unit.WEEK : unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM ? Unit.YEAR : unit.clock() ? Unit.DAY : unit;
    }

    private static @Nullable Sense counted(int count, Unit unit, Token way) {
        Anchor anchor = way.is(WordClass.AGO) || way.is(WordClass.AGO_FIRST) ? Anchor.WRITING : Anchor.STORY;
        return count > 2000 ? null
                : Sense.of(new Meaning.Counted(way.is(WordClass.LATER) ? count : -count, unit, anchor, precision(unit), count == 1 && unit == Unit.YEAR));
    }

    private static @Nullable Sense lastHalf(Match match) {
        return Units.of(match, "q") == Unit.HALF && year(match) != null ? division(match, Unit.HALF, 2) : null;
    }

    private static @Nullable Sense division(Match match) {
        Unit unit = Units.of(match, "q");
        int number = match.value("n");
        boolean known = unit == Unit.QUARTER && number <= 4 || unit == Unit.HALF && number <= 2;
        return known ? division(match, unit, number) : null;
    }

    /// Im Frühjahr darauf.
    private static @Nullable Sense after(Match match) {
        Token later = match.token("l");
        return later != null && later.form().equals("darauf") ? Sense.of(new Meaning.InYear(Unit.SEASON, match.value("s"), 0, Turn.AFTER, null)) : null;
    }

    private static @Nullable Sense division(Match match, Unit unit, int number) {
        Turn turn = Units.turn(match.optional("t"));
        Meaning year = year(match);
        if (unit == Unit.SEASON && turn == Turn.OPEN && year == null && !seasonal(match)) {
            return null;
        }
        return Sense.of(new Meaning.InYear(unit, number, 0, turn, year));
    }

    /// Whether a season alone is a time, and no fall of prices, spring of water or Winter Palace.
    private static boolean seasonal(Match match) {
        Token word = match.at(match.end() - 1);
        Token behind = match.at(match.end());
        boolean name = word != null && word.capital() && behind != null && behind.is(WordClass.OTHER) && behind.capital() && Units.is(match.at(match.end() - 2), WordClass.THE);
        if (name) {
            return false;
        }
        boolean sure = word == null || !word.form().equals("fall") && !word.form().equals("spring");
        return sure || match.precededBy(WordClass.IN, WordClass.SINCE, WordClass.UNTIL, WordClass.EARLY, WordClass.LATE);
    }

    private static @Nullable Meaning year(Match match) {
        for (String group : List.of("y", "z")) {
            Token year = match.optional(group);
            if (year != null && Point.read(year.value())) {
                return new Meaning.Fixed(Point.year(year.value()));
            }
        }
        for (String group : List.of("r", "x")) {
            Token relative = match.optional(group);
            if (relative != null) {
                return Units.stretch(relative, Unit.YEAR);
            }
        }
        return null;
    }

    private static boolean stop(@Nullable Token token) {
        return token != null && (token.form().equals(";") || token.form().equals(")"));
    }

    /// The day before, the year after: where nothing is named behind.
    private static @Nullable Sense beside(Match match) {
        Token behind = match.at(match.end());
        Unit unit = Units.of(match, "u");
        boolean alone = behind == null || Units.is(behind, WordClass.COMMA, WordClass.DOT, WordClass.BREAK) || stop(behind);
        return !alone || Units.many(match, "u") ? null : Sense.of(new Meaning.Counted(Units.is(match.token("a"), WordClass.BEFORE) ? -1 : 1, unit, Anchor.STORY, unit));
    }

    /// The first week of the month, the second half of the century.
    private static @Nullable Sense partOf(Match match) {
        Unit unit = Units.of(match, "u");
        if (Units.many(match, "u") || unit.clock() || unit == Unit.HALF || unit == Unit.MILLENNIUM) {
            return null;
        }
        Meaning whole = new Meaning.Around(unit, Anchor.STORY);
        return match.value("x") == Unit.DAY.ordinal() ? Sense.of(new Meaning.Nth(match.value("n", -1), 0, whole)) : Sense.of(whole).blurred(Sense.Blur.START);
    }

    /// Two days after the battle.
    private static @Nullable Sense fromEvent(Match match) {
        Token what = match.at(match.end() + 1);
        Token way = match.token("a");
        Unit unit = Units.of(match, "u");
        boolean named = what != null && (what.is(WordClass.THE) || what.is(WordClass.THIS) || what.is(WordClass.THAT) || EVENT.contains(what.form()) || what.form().equals("it") && !Units.is(match.at(match.end() + 2), WordClass.OTHER, WordClass.PAST, WordClass.FUTURE));
        Token many = match.token("n");
        if (way == null || many == null || !named || many.value() > 500) {
            return null;
        }
        int count = many.is(WordClass.INDEFINITE) ? 1 : many.value();
        return Sense.of(new Meaning.Counted(way.is(WordClass.AFTER) ? count : -count, unit, Anchor.EVENT, unit));
    }

    private static Meaning around(Match match) {
        Unit unit = Units.of(match, "u");
        return new Meaning.Around(unit, unit == Unit.DAY ? Anchor.STORY : Anchor.WRITING);
    }

    /// The quarter a year before the one that is told of, or else before the one that ended last.
    private static Meaning yearAgo() {
        return new Meaning.Counted(-5, Unit.QUARTER, Anchor.WRITING, Unit.QUARTER, true);
    }

    private static @Nullable Sense yearAgo(Match match) {
        Unit unit = Units.of(match, "q");
        int number = match.value("n");
        return unit == Unit.QUARTER && number <= 4
                ? Sense.of(new Meaning.InYear(unit, number, 0, Turn.OPEN, new Meaning.Counted(-1, Unit.YEAR, Anchor.WRITING, Unit.YEAR))) : null;
    }

    private static @Nullable Sense told(Match match) {
        return Sense.of(new Meaning.Told(Meaning.Reference.values()[match.value("v")]));
    }

    private static @Nullable Sense current(Match match) {
        Token word = match.token("v");
        return word != null && word.form().equals("current") && !Units.many(match, "u") ? Sense.of(new Meaning.Around(Units.of(match, "u"), Anchor.WRITING)) : null;
    }

    private static @Nullable Sense past(Match match) {
        Token word = match.token("t");
        return word != null && word.form().equals("the past") ? Sense.of(new Meaning.Told(Meaning.Reference.PAST_REF)) : null;
    }
}
