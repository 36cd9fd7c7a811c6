package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.Token;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long and how often.
final class LengthRules {

    private static final String[] FREQUENT = {"PT1S", "PT1M", "PT1H", "P1D", "P1W", "P1W", "P1M", "P1Q", "P1Y", "P6M", "P1Y", "P10Y", "P100Y", "P1000Y"};
    /// Three-day, in languages that have a word for it.
    private static final Pattern ADJECTIVE = Pattern.compile(".*(?:ige?[nrsm]?|[ыи]й|[ая]я|[ео]е|[ое]го|[ео]й|[ую]ю|[ое]м|[ыи]м|[ыи]е|[ыи]х)");
    private static final Set<String> MODALS = Set.of("will", "would", "may", "might", "could", "can", "must", "should", "to");
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private LengthRules() {}

    static final List<Rule> RULES = List.of(
            Rule.of("APPROX? THE? (?<t>[LAST NEXT FOLLOWING PRECEDING])? (?:NUM DOT)? (?<n>[COUNT SEVERAL]) DASH? MORE? (?<u>UNITS)", LengthRules::length),
            Rule.of("APPROX? THE? (?<t>[LAST NEXT])? (?<n>[NUM NUMWORD INDEFINITE SEVERAL]) DASH? (?:UNITS)? (?:TO|OR|DASH) (?:[NUM NUMWORD SEVERAL MORE]) DASH? MORE? (?<u>UNITS)", LengthRules::length),
            Rule.of("APPROX? (?<n>INDEFINITE) MORE? (?<u>UNITS)", LengthRules::length),
            Rule.of("APPROX? (?<n>[COUNT INDEFINITE]) (?<a>UNITS)? AND (?<h>HALFNUM) (?<u>UNITS)?", LengthRules::andHalf),
            Rule.of("(?<n>NUM) NUM SLASH NUM DASH? (?<u>UNITS)", LengthRules::andHalf),
            Rule.of("APPROX? INDEFINITE? (?<x>[HALFNUM UNIT]) DASH? INDEFINITE? (?<u>UNITS) (?<a>[LATER EARLIER AGO])?", LengthRules::half),
            Rule.of("(?<u>UNITS)", LengthRules::bare),
            Rule.of("THE? [LATEST NEXT LAST FOLLOWING] (?<u>UNITS)", LengthRules::coming),
            Rule.of("EVERY (?:ORD|MORE)? (?<u>UNITS)", match -> Sense.of(new Meaning.Repeated(FREQUENT[match.value("u") % 100]))),
            Rule.of("EVERY (?<n>COUNT) (?<u>UNITS)", match -> Sense.of(new Meaning.Repeated(Units.of(match, "u").length(match.value("n"))))),
            Rule.of("APPROX? (?<n>[COUNT INDEFINITE])? (?<x>SPAN) (?<a>[LATER EARLIER AGO])?", LengthRules::span),
            Rule.of("(?<a>[AGO_FIRST LATER AHEAD]) APPROX? (?<n>INDEFINITE)? (?<x>SPAN)", LengthRules::span),
            Rule.of("APPROX? INDEFINITE? QUARTERS OF INDEFINITE (?<u>UNIT) (?<a>[LATER EARLIER AGO])?", match -> Units.of(match, "u") == Unit.CENTURY ? counted(25, Unit.YEAR, match.token("a")) : null),
            Rule.of("EVERY (?<w>WEEKDAY) PART?", match -> Sense.of(new Meaning.Repeated("XXXX-WXX-" + match.value("w")))),
            Rule.of("(?<w>WEEKDAYS) PART?", match -> Sense.of(new Meaning.Repeated("XXXX-WXX-" + match.value("w")))),
            Rule.of("THE? LAST? COUNT? (?<s>SEASONS)", match -> Sense.of(new Meaning.Repeated("XXXX-" + SEASONS[match.value("s") - 1]))),
            Rule.of("EVERY (?<m>MONTH)", match -> Sense.of(new Meaning.Repeated(String.format(Locale.ROOT, "XXXX-%02d", match.value("m"))))),
            Rule.of("EVERY (?<s>SEASON)", match -> Sense.of(new Meaning.Repeated("XXXX-" + SEASONS[match.value("s") - 1]))),
            Rule.of("EVERY (?<p>PART)", match -> Sense.of(new Meaning.Repeated("XXXX-XX-XX" + Clocks.part(match.value("p") % 20)))),
            Rule.of("(?<f>FREQUENT)", match -> Sense.of(new Meaning.Repeated(FREQUENT[match.value("f")]))));

    private static @Nullable Sense length(Match match) {
        Token many = match.token("n");
        Unit unit = Units.of(match, "u");
        if (many == null || unit == Unit.WEEKEND || unit == Unit.HALF || age(match) || fraction(match, many, unit) || rate(match, many)) {
            return null;
        }
        if (unit == Unit.DAY && many.is(WordClass.NUMWORD) && many.value() == 1 && match.end() - match.first() == 2 && oneDay(match)) {
            return Sense.of(new Meaning.Told(Meaning.Reference.FUTURE_REF));
        }
        Integer count = many.is(WordClass.SEVERAL) || many.is(WordClass.MORE) ? null : Integer.valueOf(many.is(WordClass.INDEFINITE) ? 1 : many.value());
        return Sense.of(new Meaning.Length(count, unit, 0, Units.turn(match.optional("t"))));
    }

    /// He will one day come.
    private static boolean oneDay(Match match) {
        Token before = match.at(match.first() - 1);
        return before != null && MODALS.contains(before.form());
    }

    /// A quarter of something, three-quarters.
    private static boolean fraction(Match match, Token many, Unit unit) {
        return unit == Unit.QUARTER && (many.is(WordClass.INDEFINITE) || many.value() == 3 && Units.is(match.at(match.end() - 2), WordClass.DASH));
    }

    /// So much a year: no year is told.
    private static boolean rate(Match match, Token many) {
        return many.is(WordClass.INDEFINITE) && match.end() - match.first() == 2 && match.precededBy(WordClass.COUNTED, WordClass.NUM, WordClass.YEAR, WordClass.NUMWORD, WordClass.UNIT);
    }

    /// Of how old somebody is no time is told.
    private static boolean age(Match match) {
        Token behind = match.at(match.end());
        return Units.is(behind, WordClass.OLD) || Units.is(behind, WordClass.DASH) && Units.is(match.at(match.end() + 1), WordClass.OLD);
    }

    /// Two and a half years, 2 1/2 years.
    private static @Nullable Sense andHalf(Match match) {
        Token unit = match.optional("u") != null ? match.token("u") : match.optional("a");
        Token many = match.token("n");
        if (unit == null || many == null) {
            return null;
        }
        if (Units.of(unit) == Unit.CENTURY) {
            return Sense.of(new Meaning.Length(50 + 100 * (many.is(WordClass.INDEFINITE) ? 1 : many.value()), Unit.YEAR, 0, Turn.OPEN));
        }
        int extra = switch (Units.of(unit)) {
            case YEAR -> 6;
            case HOUR, MINUTE -> 30;
            case DAY -> 12;
            default -> 0;
        };
        return Sense.of(new Meaning.Length(many.is(WordClass.INDEFINITE) ? 1 : many.value(), Units.of(unit), extra, Turn.OPEN));
    }

    /// Half a year, ein halbes Jahrhundert.
    private static @Nullable Sense half(Match match) {
        Unit unit = Units.of(match, "u");
        Token part = match.token("x");
        if (part == null || part.is(WordClass.UNIT) && Units.of(part) != Unit.HALF) {
            return null;
        }
        Meaning.Length length = switch (unit) {
            case CENTURY -> new Meaning.Length(50, Unit.YEAR, 0, Turn.OPEN);
            case DECADE -> new Meaning.Length(5, Unit.YEAR, 0, Turn.OPEN);
            case YEAR -> new Meaning.Length(6, Unit.MONTH, 0, Turn.OPEN);
            case DAY -> new Meaning.Length(12, Unit.HOUR, 0, Turn.OPEN);
            case HOUR -> new Meaning.Length(30, Unit.MINUTE, 0, Turn.OPEN);
            case MINUTE -> new Meaning.Length(30, Unit.SECOND, 0, Turn.OPEN);
            default -> null;
        };
        Token way = match.token("a");
        return length == null || length.count() == null ? null : counted(length.count(), length.unit(), way);
    }

    /// A fortnight; полгода спустя.
    private static @Nullable Sense span(Match match) {
        Token many = match.token("n");
        int count = many == null || many.is(WordClass.INDEFINITE) ? 1 : many.value();
        Token way = match.token("a");
        Token word = match.token("x");
        boolean adjective = Units.is(way, WordClass.AHEAD) && word != null && ADJECTIVE.matcher(word.form()).matches();
        return count > 500 || age(match) || adjective ? null : counted(match.value("x") / 100 * count, Units.of(match, "x"), way);
    }

    /// How long, or how long from where.
    private static Sense counted(int count, Unit unit, @Nullable Token way) {
        return Sense.of(way == null || unit.clock() ? new Meaning.Length(count, unit, 0, Turn.OPEN)
                : new Meaning.Counted(way.is(WordClass.LATER) || way.is(WordClass.AHEAD) ? count : -count, unit,
                        way.is(WordClass.AGO) || way.is(WordClass.AGO_FIRST) ? Anchor.WRITING : way.is(WordClass.AHEAD) ? Anchor.EITHER : Anchor.STORY, unit));
    }

    /// Recent years, coming weeks.
    private static @Nullable Sense coming(Match match) {
        Token which = match.at(match.end() - 2);
        if (which == null || !Units.many(match, "u") || which.form().equals("latest")) {
            return null;
        }
        Unit unit = Units.of(match, "u");
        if (which.form().endsWith("coming")) {
            return Sense.of(new Meaning.Told(Meaning.Reference.FUTURE_REF));
        }
        return which.is(WordClass.NEXT) || which.is(WordClass.FOLLOWING) ? unit.clock() || unit == Unit.WEEKEND ? null : Sense.of(new Meaning.Length(null, unit, 0, Turn.OPEN))
                : Sense.of(new Meaning.Told(Meaning.Reference.PAST_REF));
    }

    /// Years, weeks: how many is not said. Of one alone nothing is told, but in a language without articles: больше месяца.
    private static @Nullable Sense bare(Match match) {
        Unit unit = Units.of(match, "u");
        Token word = match.token("u");
        if (word != null && word.form().charAt(0) >= 'а' && !Units.many(match, "u") && unit != Unit.WEEKEND && unit != Unit.HALF && match.precededBy(WordClass.APPROX)) {
            return Sense.of(new Meaning.Length(1, unit, 0, Turn.OPEN));
        }
        Token before = match.at(match.first() - 1);
        boolean in = before != null && before.form().equals("in") && match.followedBy(WordClass.COMMA, WordClass.DOT, WordClass.BREAK);
        boolean several = Units.many(match, "u") && !unit.clock() && unit != Unit.WEEKEND && unit != Unit.QUARTER && (in || match.precededBy(WordClass.FOR, WordClass.WITHIN));
        return several ? Sense.of(new Meaning.Length(null, unit, 0, Turn.OPEN)) : null;
    }
}
