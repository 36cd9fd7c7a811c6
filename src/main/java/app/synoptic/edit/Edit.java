package app.synoptic.edit;

import app.synoptic.domain.EventId;
import java.util.Map;

/// One change of a dossier. It says what it changes, and leaves all else as it is.
public interface Edit {

    /// Which change it is: a dotted key, as the history keeps it.
    String name();

    /// What is changed, in words of the dossier as it was before.
    String subject(EditableDossier before);

    /// The dossier after it.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if it cannot be done
    EditableDossier of(EditableDossier before, EvidenceFactory citing);

    /// Which events live on under another id.
    default Map<EventId, EventId> merged() {
        return Map.of();
    }
}
