package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.grammar.TimeSense.Blur;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins what stands side by side and tells one time: a day and its hour, a weekday and its date, "early" and its month.
final class ExpressionJoiner {

    /// From here on the value of a part of day tells a form that needs no preposition: abends, утром.
    private static final int ADVERB = 20;
    /// From here on the value of a unit tells a plural.
    private static final int MANY = 100;

    private static final int SENTENCE = 12;
    /// Units that English writes with a capital in names alone.
    private static final Set<String> TITLED = Set.of("minutes", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");
    private static final String QUOTES = "\"'“”„«»";

    private final List<TimeToken> tokens;
    private final List<MatchedExpression> atoms;

    ExpressionJoiner(List<TimeToken> tokens, List<MatchedExpression> atoms) {
        this.tokens = tokens;
        this.atoms = atoms;
    }

    List<MatchedExpression> joined() {
        List<MatchedExpression> joined = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            MatchedExpression atom = atoms.get(i);
            int from = joined.isEmpty() ? 0 : joined.getLast().end();
            MatchedExpression next = beside(blurred(atom, from), from);
            MatchedExpression nth = joined.isEmpty() ? null : nth(joined.getLast(), next);
            if (nth != null) {
                joined.set(joined.size() - 1, nth);
                continue;
            }
            next = repeated(joined, next);
            if (!joined.isEmpty() && partOf(joined.getLast(), next)) {
                TimeToken unit = tokens.get(joined.getLast().end() - 1);
                joined.set(joined.size() - 1, new MatchedExpression(joined.getLast().first(), next.end(), unit.is(WordClass.DAYS) && unit.value() < MANY
                        ? TimeSense.of(new TimeMeaning.Nth(-1, 0, next.sense().meaning())) : next.sense().blurred(Blur.START)));
                continue;
            }
            next = partOf(next, from);
            if (!joined.isEmpty()) {
                MatchedExpression together = together(joined.getLast(), next, i + 1 < atoms.size() ? atoms.get(i + 1) : null);
                if (together != null) {
                    joined.set(joined.size() - 1, together);
                    continue;
                }
            }
            joined.add(next);
        }
        joined.removeIf(this::alone);
        joined.removeIf(this::title);
        return joined;
    }

    /// With the words before it that narrow it: early, the end of.
    private MatchedExpression blurred(MatchedExpression atom, int from) {
        if (!dated(atom.sense())) {
            return atom;
        }
        int first = atom.first();
        Blur blur = atom.sense().blur();
        int at = first - 1;
        while (at >= from && passable(tokens.get(at))) {
            Blur named = switch (tokens.get(at).kind()) {
                case EARLY, START, EARLIER -> Blur.START;
                case MID -> Blur.MIDDLE;
                case LATE, END, LATER -> Blur.END;
                case APPROX -> Blur.ABOUT;
                default -> Blur.NONE;
            };
            if (named != Blur.NONE) {
                blur = named;
                first = at;
            }
            at--;
        }
        if (first > from && first < atom.first() && tokens.get(first - 1).is(WordClass.THE)) {
            first--;
        }
        return new MatchedExpression(first, atom.end(), atom.sense().blurred(blur));
    }

    private static boolean passable(TimeToken token) {
        return switch (token.kind()) {
            case EARLY, LATE, EARLIER, LATER, MID, START, END, APPROX, THE, OF, DASH, IN, ON -> true;
            default -> false;
        };
    }

    private @Nullable MatchedExpression together(MatchedExpression one, MatchedExpression two, @Nullable MatchedExpression behind) {
        if (one.sense().meaning() instanceof TimeMeaning.Length first && two.sense().meaning() instanceof TimeMeaning.Length second && added(one.end(), two.first())) {
            TimeMeaning.Length both = first.and(second);
            return both == null ? null : new MatchedExpression(one.first(), two.end(), TimeSense.of(both));
        }
        if (!gap(one.end(), two.first())) {
            return null;
        }
        TimeSense first = one.sense();
        TimeSense second = two.sense();
        if (second.clock() == null && second.part() != null && second.meaning() instanceof TimeMeaning.SameDay && day(first.meaning()) && goesOn(two.end(), behind)) {
            return null;
        }
        boolean firstTime = first.timed() && first.meaning() instanceof TimeMeaning.SameDay;
        boolean secondTime = second.timed() && second.meaning() instanceof TimeMeaning.SameDay;
        TimeSense sense = null;
        if (first.part() != null && second.part() != null && (firstTime && secondTime || two.first() > one.end() && tokens.get(one.end()).is(WordClass.COMMA))) {
            return null;
        }
        if (firstTime && secondTime && (first.clock() == null || second.clock() == null)) {
            sense = first.at(second.part(), second.clock(), second.zone());
        } else if (firstTime && day(second.meaning())) {
            sense = second.at(first.part(), first.clock(), first.zone());
        } else if (secondTime && day(first.meaning())) {
            sense = first.at(second.part(), second.clock(), second.zone());
        } else if ((first.meaning() instanceof TimeMeaning.Weekday || first.meaning() instanceof TimeMeaning.Feast) && exact(second.meaning())) {
            sense = second.at(first.part(), first.clock(), first.zone());
        } else if (second.meaning() instanceof TimeMeaning.Weekday && exact(first.meaning()) && !first.timed()) {
            sense = first.at(second.part(), second.clock(), second.zone());
        } else if (first.meaning() instanceof TimeMeaning.Decade(int tens) && second.meaning() instanceof TimeMeaning.Fixed(var century) && century.unit() == Unit.CENTURY && century.year() > 0) {
            sense = first.on(new TimeMeaning.Fixed(new Point(Unit.DECADE, century.from().plusYears(tens))));
        }
        return sense == null ? null : new MatchedExpression(one.first(), two.end(), sense.halved());
    }

    /// Whether a day stands behind "of": the afternoon of the 1st of March is no afternoon of a day before it.
    private boolean goesOn(int end, @Nullable MatchedExpression behind) {
        return behind != null && behind.first() <= end + 2 && tokens.get(end).is(WordClass.OF) && exact(behind.sense().meaning());
    }

    /// Whether one is a part of the other that has no name of its own: the last week of July, the second quarter of the 18th century.
    private boolean partOf(MatchedExpression part, MatchedExpression whole) {
        TimeSense sense = part.sense();
        boolean vague = switch (sense.meaning()) {
            case TimeMeaning.Told _, TimeMeaning.Counted _ -> tokens.get(part.end() - 1).is(WordClass.DAYS) || tokens.get(part.end() - 1).is(WordClass.WEEKS) || tokens.get(part.end() - 1).is(WordClass.MONTHS) || tokens.get(part.end() - 1).is(WordClass.YEARS);
            case TimeMeaning.InYear in -> (in.unit() == Unit.QUARTER || in.unit() == Unit.HALF) && in.year() == null && !year(whole);
            default -> false;
        };
        boolean beside = whole.first() == part.end() || whole.first() == part.end() + 1 && TokenValues.is(tokens.get(part.end()), WordClass.OF, WordClass.THE);
        return vague && beside && coarse(whole.sense().meaning());
    }

    /// The first Sunday of May.
    private @Nullable MatchedExpression nth(MatchedExpression day, MatchedExpression whole) {
        boolean counted = day.sense().meaning() instanceof TimeMeaning.Weekday && day.end() - day.first() < 3 && coarse(whole.sense().meaning());
        TimeToken joint = whole.first() == day.end() + 1 ? tokens.get(day.end()) : null;
        if (!counted || whole.first() != day.end() && !TokenValues.is(joint, WordClass.OF, WordClass.IN, WordClass.THE)) {
            return null;
        }
        boolean last = tokens.get(day.first()).is(WordClass.LAST);
        TimeToken before = day.first() == 0 ? null : tokens.get(day.first() - 1);
        if (!last && (!TokenValues.is(before, WordClass.ORD) || before == null || before.value() > 5)) {
            return null;
        }
        int weekday = day.sense().meaning() instanceof TimeMeaning.Weekday(int named, Occurrence _) ? named : 0;
        int first = last ? day.first() : day.first() > 1 && tokens.get(day.first() - 2).is(WordClass.THE) ? day.first() - 2 : day.first() - 1;
        return new MatchedExpression(first, whole.end(), TimeSense.of(new TimeMeaning.Nth(last || before == null ? -1 : before.value(), weekday, whole.sense().meaning())));
    }

    /// Every year … on 13 March: a day of every year, in the same part of a sentence.
    private MatchedExpression repeated(List<MatchedExpression> joined, MatchedExpression day) {
        if (joined.isEmpty() || !(joined.getLast().sense().meaning() instanceof TimeMeaning.Repeated(String value)) || !value.equals("P1Y")
                || !(day.sense().meaning() instanceof TimeMeaning.InYear in) || in.year() != null || in.unit() != Unit.DAY && in.unit() != Unit.MONTH || in.turn() != Occurrence.OPEN) {
            return day;
        }
        boolean near = day.first() - joined.getLast().end() <= SENTENCE
                && tokens.subList(joined.getLast().end(), day.first()).stream().noneMatch(token -> TokenValues.is(token, WordClass.DOT, WordClass.BREAK, WordClass.COMMA));
        String date = in.unit() == Unit.DAY ? String.format(Locale.ROOT, "XXXX-%02d-%02d", in.number(), in.day()) : String.format(Locale.ROOT, "XXXX-%02d", in.number());
        return near ? new MatchedExpression(day.first(), day.end(), TimeSense.of(new TimeMeaning.Repeated(date))) : day;
    }

    private static boolean year(MatchedExpression found) {
        return found.sense().meaning() instanceof TimeMeaning.Fixed(var point) && point.unit() == Unit.YEAR;
    }

    /// With the words that name a part of it: the first days of August.
    private MatchedExpression partOf(MatchedExpression whole, int from) {
        int at = whole.first() - 1 < from || TokenValues.is(tokens.get(whole.first() - 1), WordClass.OF, WordClass.THE) ? whole.first() - 1 : whole.first();
        if (!coarse(whole.sense().meaning()) || at - 2 < from) {
            return whole;
        }
        boolean unit = TokenValues.is(tokens.get(at - 1), WordClass.DAYS, WordClass.WEEKS, WordClass.MONTHS, WordClass.YEARS, WordClass.UNIT);
        if (!unit || !TokenValues.is(tokens.get(at - 2), WordClass.ORD, WordClass.LAST, WordClass.EARLY, WordClass.LATE, WordClass.START, WordClass.END)) {
            return whole;
        }
        int first = at - 2 > from && tokens.get(at - 3).is(WordClass.THE) ? at - 3 : at - 2;
        if (tokens.get(at - 1).is(WordClass.DAYS) && tokens.get(at - 1).value() < MANY && TokenValues.is(tokens.get(at - 2), WordClass.ORD, WordClass.LAST) && tokens.get(at - 2).value() < 32) {
            return new MatchedExpression(first, whole.end(), TimeSense.of(new TimeMeaning.Nth(tokens.get(at - 2).is(WordClass.LAST) ? -1 : tokens.get(at - 2).value(), 0, whole.sense().meaning())));
        }
        return new MatchedExpression(first, whole.end(), whole.sense().blurred(tokens.get(at - 2).is(WordClass.LAST) || tokens.get(at - 2).is(WordClass.LATE) ? Blur.END : Blur.START));
    }

    private static boolean coarse(TimeMeaning meaning) {
        return switch (meaning) {
            case TimeMeaning.Fixed(var point) -> point.unit().coarserThan(Unit.WEEK);
            case TimeMeaning.InYear in -> in.unit() == Unit.MONTH || in.unit() == Unit.SEASON;
            case TimeMeaning.Decade _ -> true;
            case TimeMeaning.Around around -> around.unit().coarserThan(Unit.WEEK);
            default -> false;
        };
    }

    /// The week of a day, the day before or after one.
    private MatchedExpression beside(MatchedExpression atom, int from) {
        int lead = atom.first() - 2;
        if (lead < from || !exact(atom.sense().meaning()) && !(atom.sense().meaning() instanceof TimeMeaning.Weekday) && !(atom.sense().meaning() instanceof TimeMeaning.Feast)) {
            return atom;
        }
        TimeToken joint = tokens.get(lead + 1);
        TimeToken unit = tokens.get(lead);
        boolean named = lead > from && tokens.get(lead - 1).is(WordClass.THE);
        TimeMeaning inner = atom.sense().meaning();
        if (joint.is(WordClass.OF) && unit.is(WordClass.WEEKS) && unit.value() < MANY) {
            return new MatchedExpression(named ? lead - 1 : lead, atom.end(), TimeSense.of(new TimeMeaning.Within(Unit.WEEK, 0, inner)));
        }
        boolean shifts = named && TokenValues.is(joint, WordClass.BEFORE, WordClass.AFTER) && unit.is(WordClass.DAYS) && unit.value() < MANY;
        return !shifts ? atom : new MatchedExpression(lead - 1, atom.end(), atom.sense().on(new TimeMeaning.Within(Unit.DAY, joint.is(WordClass.BEFORE) ? -1 : 1, inner)));
    }

    private static boolean exact(TimeMeaning meaning) {
        return meaning instanceof TimeMeaning.OfMonth || meaning instanceof TimeMeaning.InYear in && in.unit() == Unit.DAY || meaning instanceof TimeMeaning.Fixed fixed && fixed.point().unit() == Unit.DAY;
    }

    private static boolean day(TimeMeaning meaning) {
        return exact(meaning) || meaning instanceof TimeMeaning.Weekday || meaning instanceof TimeMeaning.Feast
                || meaning instanceof TimeMeaning.Counted counted && counted.precision() == Unit.DAY && counted.anchor() != Anchor.EVENT
                || meaning instanceof TimeMeaning.Around around && around.unit() == Unit.DAY;
    }

    private static boolean dated(TimeSense sense) {
        return !(sense.meaning() instanceof TimeMeaning.Length) && !(sense.meaning() instanceof TimeMeaning.Repeated) && !(sense.meaning() instanceof TimeMeaning.Told);
    }

    /// Whether no more than a comma and an "and" stands between two lengths.
    private boolean added(int from, int to) {
        return to - from <= 2 && tokens.subList(from, to).stream().allMatch(token -> TokenValues.is(token, WordClass.COMMA, WordClass.AND));
    }

    /// Whether nothing but small words stands between two expressions.
    private boolean gap(int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (TimeToken token : tokens.subList(from, to)) {
            switch (token.kind()) {
                case ON, OF, AT, IN, THE, COMMA -> { }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether it is a name: "60 Minutes", "This Week", the Six-Day War.
    private boolean title(MatchedExpression found) {
        TimeToken last = tokens.get(found.end() - 1);
        if (found.sense().meaning() instanceof TimeMeaning.Length && last.capital() && TITLED.contains(last.form()) && named(found.end())) {
            return true;
        }
        return last.capital() && TITLED.contains(last.form()) && found.end() - found.first() > 1 && quote(found.first() - 1) && (quote(found.end()) || quote(found.end() + 1) || tokens.get(found.first()).capital());
    }

    /// Whether a name goes on there: the Six-Day War, the Thirty Years' War.
    private boolean named(int at) {
        int behind = at < tokens.size() && tokens.get(at).form().equals("'") ? at + 1 : at;
        return behind < tokens.size() && tokens.get(behind).is(WordClass.OTHER) && tokens.get(behind).capital();
    }

    private boolean quote(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(WordClass.OTHER) && QUOTES.indexOf(tokens.get(at).form()) >= 0;
    }

    /// Moments of a day that things happen before or after.
    private static boolean dark(TimeSense.Part part) {
        return part == TimeSense.Part.DAWN || part == TimeSense.Part.DUSK || part == TimeSense.Part.NOON || part == TimeSense.Part.MIDNIGHT;
    }

    /// Whether it is no time after all: a part of a day with nothing beside it, as in a morning paper or a high noon.
    private boolean alone(MatchedExpression found) {
        TimeSense sense = found.sense();
        if (sense.part() == null || sense.clock() != null || !(sense.meaning() instanceof TimeMeaning.SameDay)) {
            return false;
        }
        TimeToken word = tokens.get(found.first());
        TimeToken before = found.first() == 0 ? null : tokens.get(found.first() - 1);
        return switch (found.end() - found.first()) {
            case 1 -> word.value() < ADVERB && !(dark(sense.part()) && TokenValues.is(before, WordClass.BEFORE, WordClass.AFTER, WordClass.AGO_FIRST)) && !TokenValues.is(before, WordClass.AT, WordClass.UNTIL, WordClass.SINCE, WordClass.IN, WordClass.ON);
            case 2 -> word.is(WordClass.THE) && !TokenValues.is(before, WordClass.IN, WordClass.AHEAD, WordClass.UNTIL, WordClass.SINCE, WordClass.ON);
            default -> false;
        };
    }
}
