/// What stands above the panes where not all sources are open: the names of those in the row, how many are silent and why, and
/// the list from which any source is opened.
///
/// Lives here: telling of sources that have no pane. Must not live here: panes, and which of them are open.
@NullMarked
package app.synoptic.ui.sources.names;

import org.jspecify.annotations.NullMarked;
