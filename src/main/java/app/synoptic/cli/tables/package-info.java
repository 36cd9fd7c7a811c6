/// Tables of events by command.
///
/// Lives here: the options that say what their columns mean, and what is printed of them. Must not live here: what becomes of a row.
@NullMarked
package app.synoptic.cli.tables;

import org.jspecify.annotations.NullMarked;
