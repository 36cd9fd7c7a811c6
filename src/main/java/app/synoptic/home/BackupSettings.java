package app.synoptic.home;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a user has the backups go that make themselves, and how much room they may take.
///
/// @param folder null for the folder beside the library
/// @param limit  in bytes
public record BackupSettings(@Nullable Path folder, long limit) {

    /// The words under which a setting is remembered.
    public static final String FOLDER = "backup-folder";
    /// The same of the limit, in megabytes.
    public static final String LIMIT = "backup-limit";
    /// So many megabytes unless another limit is set.
    public static final int USUAL = 2_000;

    /// No disk is larger, and in bytes it is still a number.
    private static final long LARGEST = 1_000_000_000;
    private static final String WORD = "word.";

    /// What is kept in a file of settings; what cannot be read of it is as usual.
    public static BackupSettings of(Map<String, String> kept) {
        return of(kept.getOrDefault(WORD + FOLDER, ""), kept.getOrDefault(WORD + LIMIT, ""));
    }

    /// Those of the library in a folder.
    public static BackupSettings in(Path folder) {
        return of(SettingsFile.in(folder).read());
    }

    /// The same of words; empty ones are as usual.
    public static BackupSettings of(String folder, String limit) {
        return new BackupSettings(path(folder), megabytes(limit) * 1_000_000);
    }

    /// The limit that is remembered, in megabytes.
    public static long megabytes(String limit) {
        try {
            return Math.clamp(Long.parseLong(limit), 1, LARGEST);
        } catch (NumberFormatException none) {
            return USUAL;
        }
    }

    private static @Nullable Path path(String folder) {
        try {
            Path path = Path.of(folder);
            return path.isAbsolute() ? path : null;
        } catch (InvalidPathException none) {
            return null;
        }
    }
}
