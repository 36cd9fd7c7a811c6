package app.synoptic.propose;

import app.synoptic.domain.EventId;
import app.synoptic.domain.wording.Passage;
import java.util.List;

/// That a source already testifies to an event of the dossier.
///
/// @param passages where in the article at hand
/// @param dated    whether that testimony has a date
public record KnownTestimony(EventId event, List<Passage> passages, boolean dated) {

    public KnownTestimony {
        passages = List.copyOf(passages);
    }
}
