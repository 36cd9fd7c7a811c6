package app.synoptic.store.backup;

import java.nio.file.Path;
import java.time.Instant;

/// A backup that made itself, as it lies in a folder.
///
/// @param migrating whether it was made before the library went to another schema
public record Backup(Path file, long size, Instant made, BackupContents contents, boolean migrating) {}
