package app.synoptic.store.search;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextId;
import java.util.List;

/// Where to look: in the events and notes of a dossier, and in texts.
///
/// @param texts in the order in which what is found in them is told
public record SearchScope(DossierId dossier, List<TextId> texts) {

    public SearchScope {
        texts = List.copyOf(texts);
    }
}
