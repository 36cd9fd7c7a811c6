/// The columns of a table.
///
/// Lives here: what each column means, guessed from its name and from all its cells, and as a person says. Must not live here: what
/// becomes of a row.
@NullMarked
package app.synoptic.tables.column;

import org.jspecify.annotations.NullMarked;
