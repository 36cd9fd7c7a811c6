/// Bibliographies by command.
///
/// Lives here: what is printed of them. Must not live here: which source an item is.
@NullMarked
package app.synoptic.cli.bibliography;

import org.jspecify.annotations.NullMarked;
