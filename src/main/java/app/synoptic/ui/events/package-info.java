/// The list of events.
///
/// Lives here: the list, its rows, their order and their headings. Must not live here: filtering and finding, which are
/// in `state`.
@NullMarked
package app.synoptic.ui.events;

import org.jspecify.annotations.NullMarked;
