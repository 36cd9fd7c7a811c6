package app.synoptic.intake;

import app.synoptic.i18n.Spoken;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Says what became of a file in one sentence, the same wherever it was given.
public final class ImportResultWords {

    static final String BUNDLE = "app.synoptic.intake.messages";

    private static final Spoken WORDS = Spoken.of(BUNDLE);

    private ImportResultWords() {}

    /// One sentence that names `file`, as whoever gave it called it, and what became of it.
    public static String of(String file, ImportResult intake) {
        return switch (intake) {
            case ImportResult.Recognised known -> guessed(say("recognised", file, known.source().publisher(), counts(known.tally())), known.guess());
            case ImportResult.AlreadyHeld held -> say("already-held", file, held.source().publisher());
            case ImportResult.Reread read -> say("reread", file, read.source().publisher(), read.charset());
            case ImportResult.New added when added.like() != null ->
                    guessed(say("new-like", file, added.source().publisher(), added.like()), added.guess());
            case ImportResult.New added -> guessed(say("new", file, added.source().publisher()), added.guess());
            case ImportResult.Refused(var reason) -> say(reason.key(), file);
            case ImportResult.LeftOut _ -> say("left-out", file);
        };
    }

    private static String guessed(String sentence, @Nullable String charset) {
        return charset == null ? sentence : sentence + say("guessed", charset);
    }

    private static String counts(MatchCounts tally) {
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
