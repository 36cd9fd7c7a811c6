package app.synoptic.temporal.grammar;

import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.lexicon.TimeToken;
import app.synoptic.temporal.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/// What the values of tokens stand for.
final class TokenValues {

    private static final Unit[] ALL = Unit.values();

    private static final int MANY = 100;

    private TokenValues() {}

    static Unit of(TimeToken token) {
        return ALL[token.value() % MANY];
    }

    static Unit of(RuleMatch match, String group) {
        return ALL[match.value(group) % MANY];
    }

    /// Whether a unit is in the plural.
    static boolean many(RuleMatch match, String group) {
        return match.value(group) >= MANY;
    }

    static Occurrence turn(@Nullable TimeToken token) {
        if (token == null) {
            return Occurrence.OPEN;
        }
        return switch (token.kind()) {
            case LAST -> Occurrence.LAST;
            case PRECEDING -> Occurrence.BEFORE;
            case THIS -> Occurrence.THIS;
            case NEXT -> Occurrence.NEXT;
            case THAT, SAME -> Occurrence.THAT;
            case FOLLOWING -> Occurrence.AFTER;
            default -> Occurrence.OPEN;
        };
    }

    /// What "this year", "last year" or "that year" names.
    static TimeMeaning stretch(TimeToken which, Unit unit) {
        return switch (which.kind()) {
            case LAST -> new TimeMeaning.Counted(-1, unit, Anchor.WRITING, unit);
            case NEXT -> new TimeMeaning.Counted(1, unit, Anchor.WRITING, unit);
            case FOLLOWING -> new TimeMeaning.Counted(1, unit, Anchor.STORY, unit);
            case PRECEDING -> new TimeMeaning.Counted(-1, unit, Anchor.STORY, unit);
            case THAT, SAME -> new TimeMeaning.Around(unit, Anchor.STORY);
            default -> new TimeMeaning.Around(unit, Anchor.WRITING);
        };
    }

    static boolean dayOfMonth(int day) {
        return day >= 1 && day <= 31;
    }

    static boolean is(@Nullable TimeToken token, WordClass... kinds) {
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
