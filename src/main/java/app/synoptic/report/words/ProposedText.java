package app.synoptic.report.words;

import app.synoptic.domain.Proposed;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/// How a testimony came in that was proposed, in words.
public final class ProposedText {

    private ProposedText() {}

    /// Null where a person wrote it.
    public static @Nullable String of(Testimony testimony, Phrases words) {
        Proposed proposed = testimony.proposed();
        if (proposed == null) {
            return null;
        }
        String day = words.dates().full(EdtfDate.of(proposed.accepted()));
        return proposed.acceptedBy() == null ? words.of("told.proposed", proposed.by(), proposed.score(), proposed.because(), day)
                : words.of("told.proposed-by", proposed.by(), proposed.score(), proposed.because(), day, proposed.acceptedBy());
    }
}
