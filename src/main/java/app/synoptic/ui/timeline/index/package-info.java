/// A dossier's events in columns: by time, by lane and by step of zoom, so that a picture costs no more than its pixels.
///
/// Lives here: what is made once for a dossier or a step of zoom, and searches in it. Must not live here: JavaFX, what
/// depends on the stretch of time in view.
@NullMarked
package app.synoptic.ui.timeline.index;

import org.jspecify.annotations.NullMarked;
