/// The window itself: where the rooms stand, the tool bar, the status, notices.
///
/// Lives here: composition of rooms. Must not live here: what a room shows.
@NullMarked
package app.synoptic.ui.shell;

import org.jspecify.annotations.NullMarked;
