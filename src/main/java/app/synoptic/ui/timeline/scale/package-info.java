/// Time as the timeline has it: stretches in milliseconds since 1970, their mapping to pixels, the marks of the scale.
///
/// Lives here: pure values. Must not live here: events, sources, JavaFX.
@NullMarked
package app.synoptic.ui.timeline.scale;

import org.jspecify.annotations.NullMarked;
