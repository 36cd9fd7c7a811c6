/// The row the sources stand in: whose turn it is to be open, in which order they stand, which are hidden, and how that
/// is changed by hand.
///
/// Lives here: what holds of any panes in a row. Must not live here: what a pane shows.
@NullMarked
package app.synoptic.ui.sources.row;

import org.jspecify.annotations.NullMarked;
