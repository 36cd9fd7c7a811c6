package app.synoptic.ui.timeline;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.DossierId;
import app.synoptic.ui.timeline.layout.TimelineModel;
import org.jspecify.annotations.Nullable;

/// Keeps who looks at a dossier's own stretch of time looking at just that as it changes. FX thread only.
final class HomeViewport {

    private @Nullable DossierId dossier;
    private @Nullable TimeSpan home;

    /// What is to be seen of a chart that comes: what was, unless that is nothing or the dossier's own stretch of time as it
    /// was.
    TimeSpan of(TimelineModel next, @Nullable TimeSpan seen) {
        boolean left = seen != null && !(seen.equals(home) && next.dossier().id().equals(dossier));
        dossier = next.dossier().id();
        home = next.home();
        return left && seen != null ? seen : next.home();
    }
}
