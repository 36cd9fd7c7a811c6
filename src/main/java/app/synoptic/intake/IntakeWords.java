package app.synoptic.intake;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Says what became of a file in one sentence, the same wherever it was given.
public final class IntakeWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("app.synoptic.intake.messages");

    private IntakeWords() {}

    /// One sentence that names `file`, as whoever gave it called it, and what became of it.
    public static String of(String file, Intake intake) {
        return switch (intake) {
            case Intake.Recognised known -> say("recognised", file, known.source().publisher(), counts(known.tally()));
            case Intake.AlreadyHeld held -> say("already-held", file, held.source().publisher());
            case Intake.New added -> say("new", file, added.source().publisher());
            case Intake.Refused(var reason) -> say(reason.key(), file);
        };
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
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }
}
