package app.synoptic.ui.state.find;

import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.text.find.Snippet;
import java.util.List;

/// A sentence of a source's text in which all terms occur.
///
/// @param place    the first match in it
/// @param attested what the matches attest, the shortest passage first; empty where they attest nothing
public record TextHit(SourceId source, Passage place, Snippet snippet, List<Attested> attested) {

    /// An event, and the passage of it in which a match lies.
    public record Attested(EventId event, Passage passage) {}

    public TextHit {
        attested = List.copyOf(attested);
    }
}
