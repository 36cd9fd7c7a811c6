package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.Token;
import app.synoptic.temporal.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which expressions are the two ends of a stretch, and which the one end of an open one.
final class Bonds {

    private final List<Token> tokens;
    private final List<Found> founds;

    Bonds(List<Token> tokens, List<Found> founds) {
        this.tokens = tokens;
        this.founds = founds;
    }

    List<Found> bound() {
        List<Found> bound = new ArrayList<>(founds);
        for (int i = 0; i < bound.size(); i++) {
            Found here = bound.get(i);
            if (!dated(here)) {
                continue;
            }
            if (i + 1 < bound.size() && dated(bound.get(i + 1)) && ends(here, bound.get(i + 1))) {
                bound.set(i, withYear(here, bound.get(i + 1)).bound(Bond.WITH_NEXT));
                i++;
            } else if (i + 1 < bound.size() && bound.get(i + 1).first() == here.end() + 1 && Units.is(tokens.get(here.end()), WordClass.AND, WordClass.OR)) {
                bound.set(i, withYear(here, bound.get(i + 1)));
            } else if (before(here, WordClass.SINCE)) {
                bound.set(i, here.bound(Bond.SINCE));
            } else if (before(here, WordClass.UNTIL) && !before(here, "by") && !before(here, "к")) {
                bound.set(i, here.bound(Bond.UNTIL));
            }
        }
        return bound;
    }

    private static boolean dated(Found found) {
        return switch (found.sense().meaning()) {
            case Meaning.Length _, Meaning.Repeated _, Meaning.Told _, Meaning.SameDay _ -> false;
            default -> true;
        };
    }

    /// Whether two expressions are joined by a dash or "to", or by "and" behind "between".
    private boolean ends(Found one, Found two) {
        int gap = two.first() - one.end();
        if (gap < 1 || gap > 2 || gap == 2 && !Units.is(tokens.get(one.end() + 1), WordClass.THE, WordClass.ON, WordClass.IN)) {
            return false;
        }
        Token joint = tokens.get(one.end());
        boolean between = before(one, WordClass.BETWEEN);
        boolean from = before(one, WordClass.FROM) || before(one, WordClass.SINCE) || between;
        return joint.is(WordClass.DASH) && tokens.get(one.end() - 1).end() + 1 >= joint.start()
                || joint.is(WordClass.AND) && between || Units.is(joint, WordClass.TO, WordClass.UNTIL) && (from || joint.is(WordClass.TO));
    }

    private boolean before(Found found, WordClass kind) {
        Token first = at(found.first() - 1);
        return Units.is(first, kind) || Units.is(first, WordClass.THE) && Units.is(at(found.first() - 2), kind);
    }

    private boolean before(Found found, String form) {
        Token first = at(found.first() - 1);
        return first != null && first.form().equals(form);
    }

    private @Nullable Token at(int index) {
        return index < 0 ? null : tokens.get(index);
    }

    /// January to March 2021: the year is that of both.
    private static Found withYear(Found one, Found two) {
        if (!(one.sense().meaning() instanceof Meaning.InYear first) || first.year() != null || first.turn() != Turn.OPEN) {
            return one;
        }
        Meaning year = switch (two.sense().meaning()) {
            case Meaning.Fixed(var point) when !point.unit().coarserThan(Unit.YEAR) && point.unit() != Unit.YEAR -> new Meaning.Fixed(point.as(Unit.YEAR));
            case Meaning.InYear second -> second.year();
            default -> null;
        };
        return year == null ? one : new Found(one.first(), one.end(), one.sense().on(new Meaning.InYear(first.unit(), first.number(), first.day(), first.turn(), year)));
    }
}
