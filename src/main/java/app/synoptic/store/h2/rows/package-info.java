/// The words of the domain as rows, a class to each group of tables.
///
/// Lives here: what writes and reads them. Must not live here: transactions, and statements that change a row past
/// the journal (texts alone are not journalled: they never change).
@NullMarked
package app.synoptic.store.h2.rows;

import org.jspecify.annotations.NullMarked;
