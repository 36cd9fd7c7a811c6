/// The library in one H2 file: schema, SQL and the journal.
///
/// Lives here: everything that touches `java.sql` or H2, and the numbered migrations. Must not live here: rules
/// of the domain, and anything another package may call but [H2Library].
@NullMarked
package app.synoptic.store.h2;

import org.jspecify.annotations.NullMarked;
