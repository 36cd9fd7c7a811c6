/// Dates as tables write them.
///
/// Lives here: what the cells of a row come to as one date. Must not live here: which columns those are.
@NullMarked
package app.synoptic.tables.date;

import org.jspecify.annotations.NullMarked;
