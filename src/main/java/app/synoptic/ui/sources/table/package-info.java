/// All sources of the dossier as a table: what is known of each, to be sorted, filtered, grouped, completed in place, and changed
/// many at once.
///
/// Lives here: the rows, what they say and in which order, and the table that shows them. Must not live here: what is done about
/// a wish (`ui.actions.authoring`), and the panes of the sources (`ui.sources`).
@NullMarked
package app.synoptic.ui.sources.table;

import org.jspecify.annotations.NullMarked;
