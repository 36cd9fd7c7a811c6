package app.synoptic.ui.timeline;

import app.synoptic.axis.TimeSpan;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.timeline.paint.Hover;
import org.jspecify.annotations.Nullable;

/// What mouse and keys may ask of the timeline they move.
interface TimelineSurface {

    /// The picture last painted; null before a dossier is open.
    @Nullable Frame frame();

    /// What the picture is made from; null before a dossier is open.
    @Nullable TimelineModel model();

    /// Moves to another stretch of time at once.
    void show(TimeSpan window);

    /// Moves to another stretch of time, gently where moves are animated.
    void glideTo(TimeSpan window);

    /// Shows what the pointer is over.
    void hover(Hover next);
}
