/// What is seen of a table of events before it is taken in.
///
/// Lives here: which column means what, what the rows come to, and what is said of them. Must not live here: reading tables, which is
/// `ui.work.tables`.
@NullMarked
package app.synoptic.ui.tables;

import org.jspecify.annotations.NullMarked;
