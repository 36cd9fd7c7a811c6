package app.synoptic.ui.state.find;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Wording;
import java.util.List;
import java.util.Map;

/// A text to look in: whose it is, its words, and what in it attests which events.
public interface Read {

    SourceId source();

    Wording wording();

    Map<EventId, List<Finding>> findings();
}
