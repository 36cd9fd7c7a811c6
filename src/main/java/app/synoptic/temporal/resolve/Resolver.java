package app.synoptic.temporal.resolve;

import app.synoptic.temporal.because.Because.From;
import app.synoptic.temporal.calendar.Point;
import app.synoptic.temporal.calendar.Unit;
import app.synoptic.temporal.grammar.Found;
import app.synoptic.temporal.grammar.Meaning;
import app.synoptic.temporal.lexicon.Token;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ties the expressions of one text to the calendar, in reading order: each may count from those before it.
public final class Resolver {

    private final List<Token> tokens;
    private final Story story;
    private final Calendar calendar;

    /// @param written    the day of writing; null for a story without one
    /// @param monthFirst the order of ambiguous dates of numbers
    public Resolver(List<Token> tokens, @Nullable LocalDate written, boolean monthFirst) {
        this.tokens = tokens;
        this.story = new Story(written, From.PUBLICATION);
        this.calendar = new Calendar(story, monthFirst);
    }

    /// What the next expression means; null where no day follows from it.
    public @Nullable Resolved next(Found found) {
        int sentence = Tense.sentence(tokens, found.first());
        story.enter(sentence);
        Resolved resolved = calendar.resolve(found.sense().meaning(), Tense.around(tokens, found.first(), found.end()), sentence, found.first());
        if (resolved != null) {
            story.tell(resolved.point(), resolved.withYear() && !resolved.relative(), found.first(), sentence);
        }
        return resolved;
    }

    /// Whether there is no day of writing.
    public boolean timeless() {
        return story.timeless();
    }

    /// The stretch that a length takes which ends or begins at the moment of writing; null where it does not, or has no number.
    public @Nullable Point edge(Meaning.Length length) {
        Story.Base base = story.writing();
        if (base == null || length.count() == null || length.unit().clock() || length.unit() == Unit.MILLENNIUM) {
            return null;
        }
        return base.point();
    }
}
