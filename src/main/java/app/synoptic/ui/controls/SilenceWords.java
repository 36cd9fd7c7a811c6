package app.synoptic.ui.controls;

import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.Clock;
import app.synoptic.ui.Messages;

/// Why a source has nothing, as a sentence.
public final class SilenceWords {

    private SilenceWords() {}

    /// @param asked whether an answer to a question is missing, not word of an event
    public static String of(Silence silence, Source source, boolean asked, Clock clock) {
        return switch (silence) {
            case TOO_EARLY -> source.knows() == null ? Messages.get("sources.silence.too-early.undated")
                    : Messages.get("sources.silence.too-early", Dates.shortly(source.knows(), clock));
            case NOT_READ -> Messages.get("sources.silence.not-read");
            case UNMENTIONED -> Messages.get(asked ? "sources.silence.unmentioned.answer" : "sources.silence.unmentioned");
            case NOT_APPLICABLE -> Messages.get("sources.silence.not-applicable");
        };
    }
}
