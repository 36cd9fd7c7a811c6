/// The timeline: best readings, a lane per source with its own dates, the line that joins the selected event, the
/// overview with its brush.
///
/// Lives here: the view, its gestures, keys and hover cards. `scale`, `index` and `layout` decide where things go, without
/// JavaFX; `paint` draws them. Must not live here: other rooms of the window, reading or changing a dossier.
@NullMarked
package app.synoptic.ui.timeline;

import org.jspecify.annotations.NullMarked;
