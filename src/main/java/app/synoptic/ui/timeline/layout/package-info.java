/// Where everything on one picture of the timeline goes, in pixels.
///
/// Lives here: pure functions with immutable results. Must not live here: JavaFX, colours, gestures.
@NullMarked
package app.synoptic.ui.timeline.layout;

import org.jspecify.annotations.NullMarked;
