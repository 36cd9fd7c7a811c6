package app.synoptic.temporal.resolve;

import app.synoptic.temporal.because.Because.From;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.grammar.Anchor;
import app.synoptic.temporal.grammar.MatchedExpression;
import app.synoptic.temporal.grammar.Occurrence;
import app.synoptic.temporal.grammar.StretchPosition;
import app.synoptic.temporal.grammar.TimeMeaning;
import app.synoptic.temporal.lexicon.TimeToken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ties the expressions of one text to the calendar, in reading order: each may count from those before it.
public final class ExpressionResolver {

    private static final int LONGEST = 2000;

    private final List<TimeToken> tokens;
    private final StoryTime story;
    private final MeaningResolver calendar;
    /// Whether the next one ends a stretch in brackets: then the story begins with it, and is not yet at its end.
    private boolean opened;

    /// @param written    the day of writing; null for a story without one
    /// @param source     where it is known from
    /// @param monthFirst the order of ambiguous dates of numbers
    public ExpressionResolver(List<TimeToken> tokens, @Nullable LocalDate written, From source, boolean monthFirst) {
        this.tokens = tokens;
        this.story = new StoryTime(written, source);
        this.calendar = new MeaningResolver(story, monthFirst);
    }

    /// What the next expression means; null where no day follows from it.
    public @Nullable ResolvedTime next(MatchedExpression found) {
        int sentence = Tense.sentence(tokens, found.first());
        story.enter(sentence);
        Tense tense = Tense.around(tokens, found.first(), found.end());
        ResolvedTime resolved = calendar.resolve(found.sense().meaning(), tense, sentence, found.first());
        boolean ends = opened;
        opened = found.bond() == StretchPosition.WITH_NEXT && bracketed(found.first());
        if (resolved != null && !ends && !asOf(found.first())) {
            story.tell(resolved.point(), resolved.withYear() && (story.timeless() || !resolved.relative()), resolved.relative(), tense.ahead() || bracketed(found.first()), found.first(), sentence);
        }
        return resolved;
    }

    private boolean bracketed(int first) {
        return first > 0 && (tokens.get(first - 1).form().equals("(") || tokens.get(first - 1).form().equals("["));
    }

    /// As of a year things stand so; the story is not there.
    private boolean asOf(int first) {
        return first > 1 && tokens.get(first - 1).form().equals("of") && tokens.get(first - 2).form().equals("as");
    }

    /// Whether there is no day of writing.
    public boolean timeless() {
        return story.timeless();
    }

    /// Whether the story has told a time.
    public boolean begun() {
        return story.story() != null;
    }

    /// The other end of a length that ends or begins at the moment of writing: the past two months. Null where it does not, or has
    /// no number.
    public @Nullable ResolvedTime edge(TimeMeaning.Length length) {
        boolean anchored = length.turn() == Occurrence.LAST || length.turn() == Occurrence.NEXT;
        if (!anchored || story.timeless() || length.count() == null || length.count() > LONGEST || length.unit().clock() || length.unit() == Unit.MILLENNIUM) {
            return null;
        }
        int count = length.turn() == Occurrence.LAST ? -length.count() : length.count();
        return calendar.resolve(new TimeMeaning.Counted(count, length.unit(), Anchor.WRITING, Unit.DAY), Tense.UNKNOWN, 0, 0);
    }
}
