package app.synoptic.store.backup;

import app.synoptic.store.Library;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the backups of a library make themselves, and how much room they may take. One that was made is proven before an older one goes.
/// Not for the FX thread.
///
/// @param folder where they go
/// @param limit  in bytes
/// @param clock  says the time, and in which zone days begin
public record BackupPlan(BackupFolder folder, long limit, Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(BackupPlan.class);

    /// That of a library, with the clock of this machine.
    ///
    /// @param chosen where she wants them; null for beside the library
    /// @param limit  in bytes
    public static BackupPlan of(Path library, @Nullable Path chosen, long limit) {
        return new BackupPlan(chosen == null ? BackupFolder.beside(library) : new BackupFolder(chosen, library), limit, Clock.system(ZoneId.systemDefault()));
    }

    /// Refuses to begin a library in the place of one that was there.
    ///
    /// @param store   the file that is the library
    /// @param backups those of it; asked for where it is not there alone
    /// @throws StoreException if it is not there although there are backups of it
    public static void requireNotLost(Path store, Supplier<BackupPlan> backups) {
        if (!Files.exists(store)) {
            backups.get().all().stream().findFirst().ifPresent(newest -> {
                throw new StoreException(Reason.LOST, "The library %s is not there any more, but backups of it are, the newest of %s: restore that, or move "
                        .formatted(store, newest.made()) + "the backups away to begin with an empty library.", null);
            });
        }
    }

    /// All there are, the newest first: in the folder, and beside the library, where those are that were made before a migration.
    public List<Backup> all() {
        BackupFolder beside = BackupFolder.beside(folder.library());
        Stream<Backup> others = folder.beside() ? Stream.empty() : beside.list().stream();
        return Stream.concat(folder.list().stream(), others).sorted(Comparator.comparing(Backup::made).reversed()).toList();
    }

    /// The newest whose every entry is what was written.
    public Optional<Backup> newestSound() {
        return all().stream().filter(backup -> BackupArchive.whole(backup.file())).findFirst();
    }

    /// Whether something has changed since the newest.
    public boolean due(Library library) {
        return all().stream().findFirst().filter(backup -> same(backup, library)).isEmpty();
    }

    private boolean same(Backup backup, Library library) {
        try {
            return backup.contents().holdings().equals(library.holdings()) && backup.contents().schema() == library.schema()
                    && drafts(backup.contents().hashes()).equals(drafts(BackupArchive.beside(folder.library())));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static List<Map.Entry<String, String>> drafts(Map<String, String> hashes) {
        return hashes.entrySet().stream().filter(entry -> BackupExtras.draft(entry.getKey())).sorted(Map.Entry.comparingByKey()).toList();
    }

    /// Makes one, and takes away those that are superfluous then.
    ///
    /// @throws StoreException if it cannot be made, or no library could be made of it: then nothing is taken away
    public Backup make(Library library) {
        Path file;
        try {
            file = folder.next(clock.instant());
        } catch (IOException e) {
            throw new StoreException(Reason.UNREADABLE, "No backup can be written in %s: %s.".formatted(folder.folder(), why(e)), e);
        }
        library.backup(file);
        Backup made = folder.list().stream().filter(backup -> backup.file().equals(file)).findFirst().orElseThrow(() ->
                new StoreException(Reason.FAILED, "The backup %s is not there although it was written.".formatted(file), null));
        tidy();
        return made;
    }

    private static String why(IOException failure) {
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private void tidy() {
        for (Backup backup : new Rotation(clock.getZone(), limit).superfluous(all())) {
            try {
                Files.deleteIfExists(backup.file());
            } catch (IOException e) {
                LOG.warn("the backup {} stays behind", backup.file(), e);
            }
        }
    }
}
