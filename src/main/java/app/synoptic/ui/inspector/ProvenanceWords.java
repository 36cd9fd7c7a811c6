package app.synoptic.ui.inspector;

import app.synoptic.domain.Proposed;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.OpenDossier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a testimony came in that was proposed, in words.
final class ProvenanceWords {

    private ProvenanceWords() {}

    /// Empty where a person wrote it, and marked all words it stands on.
    static String of(Testimony testimony, OpenDossier open) {
        return Stream.concat(Stream.ofNullable(testimony.proposed()).map(own -> of(own, open)),
                open.added().of(testimony.id()).stream().map(own -> Messages.get("inspector.words-added", of(own, open)))).collect(Collectors.joining("\n"));
    }

    private static String of(Proposed proposed, OpenDossier open) {
        String day = DateLabels.shortly(EdtfDate.of(proposed.accepted()), open.clock());
        return proposed.acceptedBy() == null ? Messages.get("inspector.proposed", proposed.by(), proposed.score(), proposed.because(), day)
                : Messages.get("inspector.proposed.by", proposed.by(), proposed.score(), proposed.because(), day, proposed.acceptedBy());
    }
}
