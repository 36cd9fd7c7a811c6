/// Connections to one open store, statements on them, and what their failures mean.
///
/// Lives here: what would be the same for any tables. Must not live here: the name of a table.
@NullMarked
package app.synoptic.store.h2.sql;

import org.jspecify.annotations.NullMarked;
