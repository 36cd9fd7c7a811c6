package app.synoptic.ui.state.find;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import java.util.List;
import java.util.Map;

/// A text to look in: which it is, whose, and what in it attests which events.
public interface SearchedText {

    SourceId source();

    TextId id();

    Map<EventId, List<Finding>> findings();
}
