/// What the window is showing: the open dossier, the selection, the stretch of time in view, the filter, the settings.
///
/// Lives here: observable holders of immutable values, with verbs. Must not live here: controls, threads.
@NullMarked
package app.synoptic.ui.state;

import org.jspecify.annotations.NullMarked;
