/// Draws a laid-out picture of the timeline on a canvas.
///
/// Lives here: figures, type, colours by role. Must not live here: deciding where things go, gestures, literal colours.
@NullMarked
package app.synoptic.ui.timeline.paint;

import org.jspecify.annotations.NullMarked;
