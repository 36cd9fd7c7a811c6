package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.Token;
import app.synoptic.temporal.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/// What the values of tokens stand for.
final class Units {

    private static final Unit[] ALL = Unit.values();

    private static final int MANY = 100;

    private Units() {}

    static Unit of(Token token) {
        return ALL[token.value() % MANY];
    }

    static Unit of(Match match, String group) {
        return ALL[match.value(group) % MANY];
    }

    /// Whether a unit is in the plural.
    static boolean many(Match match, String group) {
        return match.value(group) >= MANY;
    }

    static Turn turn(@Nullable Token token) {
        if (token == null) {
            return Turn.OPEN;
        }
        return switch (token.kind()) {
            case LAST -> Turn.LAST;
            case PRECEDING -> Turn.BEFORE;
            case THIS -> Turn.THIS;
            case NEXT -> Turn.NEXT;
            case THAT, SAME -> Turn.THAT;
            case FOLLOWING -> Turn.AFTER;
            default -> Turn.OPEN;
        };
    }

    /// What "this year", "last year" or "that year" names.
    static Meaning stretch(Token which, Unit unit) {
        return switch (which.kind()) {
            case LAST -> new Meaning.Counted(-1, unit, Anchor.WRITING, unit);
            case NEXT -> new Meaning.Counted(1, unit, Anchor.WRITING, unit);
            case FOLLOWING -> new Meaning.Counted(1, unit, Anchor.STORY, unit);
            case PRECEDING -> new Meaning.Counted(-1, unit, Anchor.STORY, unit);
            case THAT, SAME -> new Meaning.Around(unit, Anchor.STORY);
            default -> new Meaning.Around(unit, Anchor.WRITING);
        };
    }

    static boolean dayOfMonth(int day) {
        return day >= 1 && day <= 31;
    }

    static boolean is(@Nullable Token token, WordClass... kinds) {
        if (token != null) {
            for (WordClass kind : kinds) {
                if (token.kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }
}
