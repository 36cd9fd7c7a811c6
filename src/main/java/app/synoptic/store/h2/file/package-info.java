/// The files of a library: which they are, who has them open, and how one store takes the place of another.
///
/// Lives here: opening, the numbered migrations, backups. Must not live here: what is in the tables.
@NullMarked
package app.synoptic.store.h2.file;

import org.jspecify.annotations.NullMarked;
