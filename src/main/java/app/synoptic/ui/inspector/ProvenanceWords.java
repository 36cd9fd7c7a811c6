package app.synoptic.ui.inspector;

import app.synoptic.domain.Proposed;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.OpenDossier;
import org.jspecify.annotations.Nullable;

/// How a testimony came in that was proposed, in words.
final class ProvenanceWords {

    private ProvenanceWords() {}

    /// Empty where a person wrote it.
    static String of(@Nullable Proposed proposed, OpenDossier open) {
        if (proposed == null) {
            return "";
        }
        String day = DateLabels.shortly(EdtfDate.of(proposed.accepted()), open.clock());
        return proposed.acceptedBy() == null ? Messages.get("inspector.proposed", proposed.by(), proposed.score(), proposed.because(), day)
                : Messages.get("inspector.proposed.by", proposed.by(), proposed.score(), proposed.because(), day, proposed.acceptedBy());
    }
}
