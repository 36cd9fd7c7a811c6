package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which expressions are the two ends of a stretch, and which the one end of an open one.
final class StretchBonds {

    private final List<TimeToken> tokens;
    private final List<MatchedExpression> founds;

    StretchBonds(List<TimeToken> tokens, List<MatchedExpression> founds) {
        this.tokens = tokens;
        this.founds = founds;
    }

    List<MatchedExpression> bound() {
        List<MatchedExpression> bound = new ArrayList<>(founds);
        for (int i = 0; i < bound.size(); i++) {
            MatchedExpression here = bound.get(i);
            if (!dated(here)) {
                continue;
            }
            if (i + 1 < bound.size() && dated(bound.get(i + 1)) && ends(here, bound.get(i + 1))) {
                bound.set(i, withYear(here, bound.get(i + 1)).bound(StretchPosition.WITH_NEXT));
                i++;
            } else if (i + 1 < bound.size() && bound.get(i + 1).first() == here.end() + 1 && TokenValues.is(tokens.get(here.end()), WordClass.AND, WordClass.OR)) {
                bound.set(i, withYear(here, bound.get(i + 1)));
            } else if (before(here, WordClass.SINCE)) {
                bound.set(i, here.bound(StretchPosition.SINCE));
            } else if (before(here, WordClass.UNTIL) && !before(here, "by") && !before(here, "к")) {
                bound.set(i, here.bound(StretchPosition.UNTIL));
            }
        }
        return bound;
    }

    private static boolean dated(MatchedExpression found) {
        return switch (found.sense().meaning()) {
            case TimeMeaning.Length _, TimeMeaning.Repeated _, TimeMeaning.Told _, TimeMeaning.SameDay _ -> false;
            default -> true;
        };
    }

    /// Whether two expressions are joined by a dash or "to", or by "and" behind "between".
    private boolean ends(MatchedExpression one, MatchedExpression two) {
        int gap = two.first() - one.end();
        if (gap < 1 || gap > 2 || gap == 2 && !TokenValues.is(tokens.get(one.end() + 1), WordClass.THE, WordClass.ON, WordClass.IN)) {
            return false;
        }
        TimeToken joint = tokens.get(one.end());
        boolean between = before(one, WordClass.BETWEEN);
        boolean from = before(one, WordClass.FROM) || before(one, WordClass.SINCE) || between;
        return joint.is(WordClass.DASH) && tokens.get(one.end() - 1).end() + 1 >= joint.start()
                || joint.is(WordClass.AND) && between || TokenValues.is(joint, WordClass.TO, WordClass.UNTIL) && (from || joint.is(WordClass.TO));
    }

    private boolean before(MatchedExpression found, WordClass kind) {
        TimeToken first = at(found.first() - 1);
        return TokenValues.is(first, kind) || TokenValues.is(first, WordClass.THE) && TokenValues.is(at(found.first() - 2), kind);
    }

    private boolean before(MatchedExpression found, String form) {
        TimeToken first = at(found.first() - 1);
        return first != null && first.form().equals(form);
    }

    private @Nullable TimeToken at(int index) {
        return index < 0 ? null : tokens.get(index);
    }

    /// January to March 2021: the year is that of both.
    private static MatchedExpression withYear(MatchedExpression one, MatchedExpression two) {
        if (!(one.sense().meaning() instanceof TimeMeaning.InYear first) || first.year() != null || first.turn() != Occurrence.OPEN) {
            return one;
        }
        TimeMeaning year = switch (two.sense().meaning()) {
            case TimeMeaning.Fixed(var point) when !point.unit().coarserThan(Unit.YEAR) && point.unit() != Unit.YEAR -> new TimeMeaning.Fixed(point.as(Unit.YEAR));
            case TimeMeaning.InYear second -> second.year();
            default -> null;
        };
        return year == null ? one : new MatchedExpression(one.first(), one.end(), one.sense().on(new TimeMeaning.InYear(first.unit(), first.number(), first.day(), first.turn(), year)));
    }
}
