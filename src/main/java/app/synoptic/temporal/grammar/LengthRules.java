package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.TimeToken;
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
            Rule.of("EVERY (?:ORD|MORE)? (?<u>UNITS)", match -> TimeSense.of(new TimeMeaning.Repeated(FREQUENT[match.value("u") % 100]))),
            Rule.of("EVERY (?<n>COUNT) (?<u>UNITS)", match -> TimeSense.of(new TimeMeaning.Repeated(TokenValues.of(match, "u").length(match.value("n"))))),
            Rule.of("APPROX? (?<n>[COUNT INDEFINITE])? (?<x>SPAN) (?<a>[LATER EARLIER AGO])?", LengthRules::span),
            Rule.of("(?<a>[AGO_FIRST LATER AHEAD]) APPROX? (?<n>INDEFINITE)? (?<x>SPAN)", LengthRules::span),
            Rule.of("APPROX? INDEFINITE? QUARTERS OF INDEFINITE (?<u>UNIT) (?<a>[LATER EARLIER AGO])?", match -> TokenValues.of(match, "u") == Unit.CENTURY ? counted(25, Unit.YEAR, match.token("a")) : null),
            Rule.of("EVERY (?<w>WEEKDAY) PART?", match -> TimeSense.of(new TimeMeaning.Repeated("XXXX-WXX-" + match.value("w")))),
            Rule.of("(?<w>WEEKDAYS) PART?", match -> TimeSense.of(new TimeMeaning.Repeated("XXXX-WXX-" + match.value("w")))),
            Rule.of("THE? LAST? COUNT? (?<s>SEASONS)", match -> TimeSense.of(new TimeMeaning.Repeated("XXXX-" + SEASONS[match.value("s") - 1]))),
            Rule.of("EVERY (?<m>MONTH)", match -> TimeSense.of(new TimeMeaning.Repeated(String.format(Locale.ROOT, "XXXX-%02d", match.value("m"))))),
            Rule.of("EVERY (?<s>SEASON)", match -> TimeSense.of(new TimeMeaning.Repeated("XXXX-" + SEASONS[match.value("s") - 1]))),
            Rule.of("EVERY (?<p>PART)", match -> TimeSense.of(new TimeMeaning.Repeated("XXXX-XX-XX" + ClockRules.part(match.value("p") % 20)))),
            Rule.of("(?<f>FREQUENT)", match -> TimeSense.of(new TimeMeaning.Repeated(FREQUENT[match.value("f")]))));

    private static @Nullable TimeSense length(RuleMatch match) {
        TimeToken many = match.token("n");
        Unit unit = TokenValues.of(match, "u");
        if (many == null || unit == Unit.WEEKEND || unit == Unit.HALF || age(match) || fraction(match, many, unit) || rate(match, many)) {
            return null;
        }
        if (unit == Unit.DAY && many.is(WordClass.NUMWORD) && many.value() == 1 && match.end() - match.first() == 2 && oneDay(match)) {
            return TimeSense.of(new TimeMeaning.Told(TimeMeaning.Reference.FUTURE_REF));
        }
        Integer count = many.is(WordClass.SEVERAL) || many.is(WordClass.MORE) ? null : Integer.valueOf(many.is(WordClass.INDEFINITE) ? 1 : many.value());
        return TimeSense.of(new TimeMeaning.Length(count, unit, 0, TokenValues.turn(match.optional("t"))));
    }

    /// He will one day come.
    private static boolean oneDay(RuleMatch match) {
        TimeToken before = match.at(match.first() - 1);
        return before != null && MODALS.contains(before.form());
    }

    /// A quarter of something, three-quarters.
    private static boolean fraction(RuleMatch match, TimeToken many, Unit unit) {
        return unit == Unit.QUARTER && (many.is(WordClass.INDEFINITE) || many.value() == 3 && TokenValues.is(match.at(match.end() - 2), WordClass.DASH));
    }

    /// So much a year: no year is told.
    private static boolean rate(RuleMatch match, TimeToken many) {
        return many.is(WordClass.INDEFINITE) && match.end() - match.first() == 2 && match.precededBy(WordClass.COUNTED, WordClass.NUM, WordClass.YEAR, WordClass.NUMWORD, WordClass.UNIT);
    }

    /// Of how old somebody is no time is told.
    private static boolean age(RuleMatch match) {
        TimeToken behind = match.at(match.end());
        return TokenValues.is(behind, WordClass.OLD) || TokenValues.is(behind, WordClass.DASH) && TokenValues.is(match.at(match.end() + 1), WordClass.OLD);
    }

    /// Two and a half years, 2 1/2 years.
    private static @Nullable TimeSense andHalf(RuleMatch match) {
        TimeToken unit = match.optional("u") != null ? match.token("u") : match.optional("a");
        TimeToken many = match.token("n");
        if (unit == null || many == null) {
            return null;
        }
        if (TokenValues.of(unit) == Unit.CENTURY) {
            return TimeSense.of(new TimeMeaning.Length(50 + 100 * (many.is(WordClass.INDEFINITE) ? 1 : many.value()), Unit.YEAR, 0, Occurrence.OPEN));
        }
        int extra = switch (TokenValues.of(unit)) {
            case YEAR -> 6;
            case HOUR, MINUTE -> 30;
            case DAY -> 12;
            default -> 0;
        };
        return TimeSense.of(new TimeMeaning.Length(many.is(WordClass.INDEFINITE) ? 1 : many.value(), TokenValues.of(unit), extra, Occurrence.OPEN));
    }

    /// Half a year, ein halbes Jahrhundert.
    private static @Nullable TimeSense half(RuleMatch match) {
        Unit unit = TokenValues.of(match, "u");
        TimeToken part = match.token("x");
        if (part == null || part.is(WordClass.UNIT) && TokenValues.of(part) != Unit.HALF) {
            return null;
        }
        TimeMeaning.Length length = switch (unit) {
            case CENTURY -> new TimeMeaning.Length(50, Unit.YEAR, 0, Occurrence.OPEN);
            case DECADE -> new TimeMeaning.Length(5, Unit.YEAR, 0, Occurrence.OPEN);
            case YEAR -> new TimeMeaning.Length(6, Unit.MONTH, 0, Occurrence.OPEN);
            case DAY -> new TimeMeaning.Length(12, Unit.HOUR, 0, Occurrence.OPEN);
            case HOUR -> new TimeMeaning.Length(30, Unit.MINUTE, 0, Occurrence.OPEN);
            case MINUTE -> new TimeMeaning.Length(30, Unit.SECOND, 0, Occurrence.OPEN);
            default -> null;
        };
        TimeToken way = match.token("a");
        return length == null || length.count() == null ? null : counted(length.count(), length.unit(), way);
    }

    /// A fortnight; полгода спустя.
    private static @Nullable TimeSense span(RuleMatch match) {
        TimeToken many = match.token("n");
        int count = many == null || many.is(WordClass.INDEFINITE) ? 1 : many.value();
        TimeToken way = match.token("a");
        TimeToken word = match.token("x");
        boolean adjective = TokenValues.is(way, WordClass.AHEAD) && word != null && ADJECTIVE.matcher(word.form()).matches();
        return count > 500 || age(match) || adjective ? null : counted(match.value("x") / 100 * count, TokenValues.of(match, "x"), way);
    }

    /// How long, or how long from where.
    private static TimeSense counted(int count, Unit unit, @Nullable TimeToken way) {
        return TimeSense.of(way == null || unit.clock() ? new TimeMeaning.Length(count, unit, 0, Occurrence.OPEN)
                : new TimeMeaning.Counted(way.is(WordClass.LATER) || way.is(WordClass.AHEAD) ? count : -count, unit,
                        way.is(WordClass.AGO) || way.is(WordClass.AGO_FIRST) ? Anchor.WRITING : way.is(WordClass.AHEAD) ? Anchor.EITHER : Anchor.STORY, unit));
    }

    /// Recent years, coming weeks.
    private static @Nullable TimeSense coming(RuleMatch match) {
        TimeToken which = match.at(match.end() - 2);
        if (which == null || !TokenValues.many(match, "u") || which.form().equals("latest")) {
            return null;
        }
        Unit unit = TokenValues.of(match, "u");
        if (which.form().endsWith("coming")) {
            return TimeSense.of(new TimeMeaning.Told(TimeMeaning.Reference.FUTURE_REF));
        }
        return which.is(WordClass.NEXT) || which.is(WordClass.FOLLOWING) ? unit.clock() || unit == Unit.WEEKEND ? null : TimeSense.of(new TimeMeaning.Length(null, unit, 0, Occurrence.OPEN))
                : TimeSense.of(new TimeMeaning.Told(TimeMeaning.Reference.PAST_REF));
    }

    /// Years, weeks: how many is not said. Of one alone nothing is told, but in a language without articles: больше месяца.
    private static @Nullable TimeSense bare(RuleMatch match) {
        Unit unit = TokenValues.of(match, "u");
        TimeToken word = match.token("u");
        if (word != null && word.form().charAt(0) >= 'а' && !TokenValues.many(match, "u") && unit != Unit.WEEKEND && unit != Unit.HALF && match.precededBy(WordClass.APPROX)) {
            return TimeSense.of(new TimeMeaning.Length(1, unit, 0, Occurrence.OPEN));
        }
        TimeToken before = match.at(match.first() - 1);
        boolean in = before != null && before.form().equals("in") && match.followedBy(WordClass.COMMA, WordClass.DOT, WordClass.BREAK);
        boolean several = TokenValues.many(match, "u") && !unit.clock() && unit != Unit.WEEKEND && unit != Unit.QUARTER && (in || match.precededBy(WordClass.FOR, WordClass.WITHIN));
        return several ? TimeSense.of(new TimeMeaning.Length(null, unit, 0, Occurrence.OPEN)) : null;
    }
}
