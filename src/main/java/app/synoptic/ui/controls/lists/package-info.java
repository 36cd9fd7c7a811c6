/// Lists of things to choose from.
///
/// Lives here: cells that several rooms have in their lists. Must not live here: what is listed.
@NullMarked
package app.synoptic.ui.controls.lists;

import org.jspecify.annotations.NullMarked;
