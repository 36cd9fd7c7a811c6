package app.synoptic.intake;

import app.synoptic.domain.words.Spoken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what became of a file in one sentence, the same wherever it was given.
public final class IntakeWords {

    static final String BUNDLE = "app.synoptic.intake.messages";

    private static final Spoken WORDS = Spoken.of(BUNDLE);

    private IntakeWords() {}

    /// One sentence that names `file`, as whoever gave it called it, and what became of it.
    public static String of(String file, Intake intake) {
        return switch (intake) {
            case Intake.Recognised known -> guessed(say("recognised", file, known.source().publisher(), counts(known.tally())), known.guess());
            case Intake.AlreadyHeld held -> say("already-held", file, held.source().publisher());
            case Intake.Reread read -> say("reread", file, read.source().publisher(), read.charset());
            case Intake.New added when added.like() != null ->
                    guessed(say("new-like", file, added.source().publisher(), added.like()), added.guess());
            case Intake.New added -> guessed(say("new", file, added.source().publisher()), added.guess());
            case Intake.Refused(var reason) -> say(reason.key(), file);
            case Intake.LeftOut _ -> say("left-out", file);
        };
    }

    private static String guessed(String sentence, @Nullable String charset) {
        return charset == null ? sentence : sentence + say("guessed", charset);
    }

    private static String counts(Tally tally) {
        List<String> parts = new ArrayList<>();
        parts.add(say("recognised.exact", tally.exact(), tally.all()));
        if (tally.moved() > 0) {
            parts.add(say("recognised.moved", tally.moved()));
        }
        if (tally.changed() > 0) {
            parts.add(say("recognised.changed", tally.changed()));
        }
        if (tally.ambiguous() > 0) {
            parts.add(say("recognised.ambiguous", tally.ambiguous()));
        }
        if (tally.lost() > 0) {
            parts.add(say("recognised.lost", tally.lost()));
        }
        return String.join(", ", parts);
    }

    private static String say(String key, Object... values) {
        return WORDS.now().of(key, values);
    }
}
