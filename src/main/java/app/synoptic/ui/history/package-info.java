/// What was done to the library, and looking at what was before.
///
/// Lives here: the list of changes, and what marks a state of the past. Must not live here: how changes are kept and taken
/// back (`store`, `ui.work`).
@NullMarked
package app.synoptic.ui.history;

import org.jspecify.annotations.NullMarked;
