/// Where everything on the timeline goes: time to pixels, ticks, rows, lanes, the overview and the joining line.
///
/// Lives here: pure functions over columns and immutable results, in pixels and in milliseconds since 1970. Must not
/// live here: JavaFX, colours, gestures.
@NullMarked
package app.synoptic.ui.timeline.layout;

import org.jspecify.annotations.NullMarked;
