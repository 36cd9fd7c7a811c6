/// The timeline as a table: what is drawn, in rows and columns, for whoever does not see it or wants to sort it.
///
/// Lives here: the table and what its cells say. Must not live here: anything that draws.
@NullMarked
package app.synoptic.ui.table;

import org.jspecify.annotations.NullMarked;
