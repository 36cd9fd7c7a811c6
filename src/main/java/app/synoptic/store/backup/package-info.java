/// Backups as files: what is in one, which are there, and which are kept when there are many.
///
/// Lives here: the archive, the folder of backups, their rotation, and when the next one is due. Must not live here: how a
/// store is written down and proven (`store.h2.file`).
@NullMarked
package app.synoptic.store.backup;

import org.jspecify.annotations.NullMarked;
