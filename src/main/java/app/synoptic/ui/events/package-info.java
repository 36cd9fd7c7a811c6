/// The list of events.
///
/// Lives here: the list and its cells. Must not live here: filtering, which is in `state`.
@NullMarked
package app.synoptic.ui.events;

import org.jspecify.annotations.NullMarked;
