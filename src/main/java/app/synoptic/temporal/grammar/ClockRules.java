package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Hours and parts of a day.
final class ClockRules {

    private static final String[] PARTS = {"TMO", "TAF", "TEV", "TNI", "T12:00", "T24:00", "TDT", "TMO", "TEV"};
    private static final String WHICH = "(?<t>[LAST THIS NEXT THAT SAME FOLLOWING PRECEDING])";

    private ClockRules() {}

    static final List<Rule> RULES = List.of(
            Rule.of("(?<h>[NUM NUMWORD]) (?:[COLON DOT] (?<i>NUM))? (?<a>AM_PM) (?<z>ZONE)?", ClockRules::hour),
            Rule.of("(?<h>NUM) COLON (?<i>NUM) (?:COLON NUM)? CLOCK? (?:COMMA? (?<z>ZONE))?", ClockRules::digital),
            Rule.of("(?<h>[NUM NUMWORD]) (?:[COLON DOT] (?<i>NUM))? CLOCK (?<z>ZONE)?", ClockRules::hour),
            Rule.of("APPROX? (?<h>[NUM NUMWORD]) (?:CLOCK|UNIT)? (?:IN THE)? (?<p>PART) (?<z>ZONE)?", ClockRules::hour),
            Rule.of("(?<h>[NUM YEAR]) UNIT", ClockRules::military),
            Rule.of("(?<h>NUMWORD) (?=(?:THE|THAT)? [NEXT FOLLOWING SAME THAT] PART)", match -> match.precededBy(WordClass.AT, WordClass.UNTIL) ? hour(match) : null),
            Rule.of("(?<u>[HALFNUM UNIT]) LAST (?<h>[NUM NUMWORD])", ClockRules::halfPast),
            Rule.of("HALFNUM (?<h>NUMWORD) CLOCK?", ClockRules::halfTo),
            Rule.of("(?<u>UNIT) (?<h>ORD) (?<p>PART)?", ClockRules::halfTo),
            Rule.of("THE? THAT? " + WHICH + "? (?<p>PART)", ClockRules::part));

    /// As TIMEX3 writes a part of the day behind a date.
    static String part(int part) {
        return PARTS[part];
    }

    private static @Nullable TimeSense part(RuleMatch match) {
        TimeSense.Part part = TimeSense.Part.values()[match.value("p") % 20];
        TimeToken which = match.token("t");
        if (which == null) {
            return TimeSense.of(new TimeMeaning.SameDay(Anchor.STORY)).at(part, null, null);
        }
        boolean night = part == TimeSense.Part.NIGHT || part == TimeSense.Part.EVENING;
        TimeMeaning day = switch (TokenValues.turn(which)) {
            case LAST -> new TimeMeaning.Counted(-1, Unit.DAY, night ? Anchor.WRITING : Anchor.STORY, Unit.DAY);
            case NEXT -> new TimeMeaning.Counted(1, Unit.DAY, Anchor.STORY, Unit.DAY);
            case THIS -> new TimeMeaning.SameDay(Anchor.WRITING);
            case BEFORE -> new TimeMeaning.Counted(-1, Unit.DAY, Anchor.STORY, Unit.DAY);
            default -> which.is(WordClass.FOLLOWING)
                    ? new TimeMeaning.Counted(1, Unit.DAY, Anchor.STORY, Unit.DAY) : new TimeMeaning.SameDay(Anchor.STORY);
        };
        return TimeSense.of(day).at(part, null, null);
    }

    /// 0530 hours.
    private static @Nullable TimeSense military(RuleMatch match) {
        TimeToken digits = match.token("h");
        TimeToken unit = match.at(match.end() - 1);
        if (digits == null || unit == null || digits.form().length() != 4 || digits.value() < 0 || !unit.form().equals("hours") || digits.value() >= 2400 || digits.value() % 100 > 59) {
            return null;
        }
        return TimeSense.of(new TimeMeaning.SameDay(Anchor.STORY)).at(null, String.format(Locale.ROOT, "T%02d:%02d", digits.value() / 100, digits.value() % 100), null);
    }

    /// Halb sechs Uhr; в половине шестого утра.
    private static @Nullable TimeSense halfTo(RuleMatch match) {
        TimeToken unit = match.optional("u");
        boolean half = unit == null ? TokenValues.is(match.at(match.end() - 1), WordClass.CLOCK) || match.precededBy(WordClass.AT) : unit.form().startsWith("половин");
        return half ? halfPast(match, -1) : null;
    }

    /// Half past five.
    private static @Nullable TimeSense halfPast(RuleMatch match) {
        TimeToken past = match.at(match.first() + 1);
        TimeToken half = match.token("u");
        return past != null && past.form().equals("past") && half != null && half.form().equals("half") ? halfPast(match, 0) : null;
    }

    private static @Nullable TimeSense halfPast(RuleMatch match, int shift) {
        TimeToken part = match.optional("p");
        int hour = match.value("h") + shift;
        if (hour < 0 || hour > 12) {
            return null;
        }
        TimeSense sense = TimeSense.of(new TimeMeaning.SameDay(Anchor.STORY)).at(part == null ? null : TimeSense.Part.values()[part.value() % 20], String.format(Locale.ROOT, "T%02d:30", hour), null);
        return sense.halved();
    }

    private static @Nullable TimeSense digital(RuleMatch match) {
        return match.close(match.first(), match.first() + 3) ? hour(match) : null;
    }

    private static @Nullable TimeSense hour(RuleMatch match) {
        int hour = match.value("h");
        TimeToken half = match.optional("a");
        TimeToken part = match.optional("p");
        if (half != null && hour <= 12) {
            hour = hour % 12 + half.value();
        }
        if (part != null && hour < 12 && part.value() % 20 >= 1 && part.value() % 20 <= 3) {
            hour += part.value() % 20 == 3 && hour < 5 ? 0 : 12;
        }
        TimeToken minute = match.optional("i");
        int minutes = minute == null ? 0 : minute.value();
        if (hour < 0 || hour > 24 || minutes < 0 || minutes > 59) {
            return null;
        }
        TimeToken zone = match.optional("z");
        return TimeSense.of(new TimeMeaning.SameDay(Anchor.STORY)).at(null, String.format(Locale.ROOT, "T%02d:%02d", hour, minutes), zone == null ? null : zone.value());
    }
}
