/// Small controls that several rooms use.
///
/// Lives here: what has no opinion on dossiers beyond its words. Must not live here: anything one room alone needs.
@NullMarked
package app.synoptic.ui.controls;

import org.jspecify.annotations.NullMarked;
