package app.synoptic.ui.controls;

import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;

/// Why a source has nothing, as a sentence.
public final class SilenceWords {

    private SilenceWords() {}

    /// @param asked whether an answer to a question is missing, not word of an event
    public static String of(Silence silence, Source source, boolean asked, OpenDossier open) {
        return switch (silence) {
            case TOO_EARLY -> source.knows() == null ? Messages.get("sources.silence.too-early.undated")
                    : Messages.get("sources.silence.too-early", DateLabels.shortly(source.knows(), open.clock()));
            case NOT_READ -> Messages.get(open.text(source.id()).isPresent() ? "sources.silence.not-read.held" : "sources.silence.not-read");
            case BEGUN -> Messages.get("sources.silence.begun");
            case UNMENTIONED -> Messages.get(asked ? "sources.silence.unmentioned.answer" : "sources.silence.unmentioned");
            case NOT_APPLICABLE -> Messages.get("sources.silence.not-applicable");
        };
    }
}
