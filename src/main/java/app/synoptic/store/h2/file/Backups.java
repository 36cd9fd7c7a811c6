package app.synoptic.store.h2.file;

import app.synoptic.files.SealedFiles;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.backup.BackupArchive;
import app.synoptic.store.backup.BackupExtras;
import app.synoptic.store.backup.BackupFolder;
import app.synoptic.store.encryption.KeyFiles;
import app.synoptic.store.encryption.KeyHeader;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.RefusalMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Copies of a store, each proven by making a store of it.
public record Backups(StoreFolder folder, Migrations migrations) {

    private static final String WHAT = "backup";

    /// Writes a backup of the store and of what lies beside it to `file`, which is not there yet. It gets its name only when a store
    /// could be made of it that has as many rows in each table and is sound. Until then it lies in a folder of its own beside it.
    ///
    /// @param bound whether nothing may be written in the folder of the store
    public void write(Connections connections, Path file, boolean bound) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target)) {
            throw RefusalMessages.of("The backup %s is there already.".formatted(target));
        }
        Workshop workshop = new Workshop(folder, target);
        try {
            StoreFolder place = workshop.open(!bound);
            Scripts.Written written = Scripts.write(connections, place.script(), place.key());
            pack(written, place.script(), place.archive());
            place.clear(place.script());
            StoreFolder trial = bound || !DiskSpace.holds(folder.folder(), Files.size(folder.store())) ? place : folder;
            if (!written.rows().equals(proven(trial, place.archive(), target))) {
                throw RefusalMessages.of("The backup %s was not kept: a store made of it lacks rows.".formatted(target));
            }
            Files.move(place.archive(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.of(WHAT, target, "written", e);
        } finally {
            workshop.close(!bound);
        }
    }

    private void pack(Scripts.Written written, Path script, Path archive) throws IOException {
        BackupArchive.write(archive, new BackupArchive.Written(folder.folder(), written.schema(), written.holdings(), header()), script);
    }

    /// The key that goes with a backup: under the passphrase the library has now.
    private @Nullable KeyHeader header() {
        return folder.key() == null ? null : new KeyFiles(folder.folder()).header();
    }

    /// Keeps the script of a store that is to leave its schema as a backup beside it, which is proven when the store is made anew of the
    /// script.
    ///
    /// @return where it lies under a name that is not its own yet
    Path keep(Scripts.Written written, Path script) {
        Path part = folder.archive();
        try {
            pack(written, script, part);
            return part;
        } catch (IOException e) {
            throw Failures.of(WHAT, part, "written", e);
        }
    }

    /// Gives the backup its name.
    void name(Path kept, int schema) {
        BackupFolder backups = BackupFolder.beside(folder.folder());
        try {
            Files.move(kept, backups.next(Instant.now(), schema), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw Failures.of(WHAT, backups.folder(), "written", e);
        }
    }

    private Map<String, Long> proven(StoreFolder trial, Path archive, Path target) {
        try {
            return new Building(trial, migrations).from(archive);
        } catch (StoreException e) {
            throw e.reason() == Reason.NO_SPACE ? Failures.of(WHAT, target, "proven", e.getCause() == null ? e : e.getCause()) : e;
        } finally {
            trial.clear(trial.next());
        }
    }

    /// Makes the store of the folder, which nobody has open, from a backup, and puts back what lay beside it. A store that is
    /// there is set aside under another name, which is returned; so are the proposals.
    public Optional<Path> restore(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.UNREADABLE, "There is no backup %s.".formatted(file), null);
        }
        try {
            if (Files.size(file) == 0) {
                throw new StoreException(Reason.UNREADABLE, "The backup %s is empty.".formatted(file), null);
            }
            Optional<KeyHeader> sealed = key(file);
            new Building(folder, migrations).from(file);
            unpack(file, sealed.isPresent());
            String stamp = RestoreSteps.stamp();
            Optional<Path> aside = Files.exists(folder.store()) ? Optional.of(setAside(stamp)) : Optional.empty();
            if (sealed.isPresent() && other(sealed.get())) {
                KeyFiles.write(folder.nextKey(), sealed.get());
            }
            RestoreSteps.perform(folder, stamp);
            return aside;
        } catch (IOException e) {
            throw Failures.of(folder.store(), "set aside", e);
        } finally {
            folder.clear();
        }
    }

    private static Optional<KeyHeader> key(Path file) {
        try {
            return BackupArchive.key(file);
        } catch (IOException e) {
            throw new StoreException(Reason.DAMAGED, "%s is not a whole backup: %s.".formatted(file, Failures.words(e)), e);
        }
    }

    /// Whether a key is not the one that lies beside the store already, perhaps under another passphrase.
    private boolean other(KeyHeader key) {
        return new KeyFiles(folder.folder()).whole().filter(present -> present.keyName().equals(key.keyName())).isEmpty();
    }

    /// @param sealed whether what lay beside the library is sealed in the backup
    private void unpack(Path file, boolean sealed) {
        try {
            boolean there = BackupArchive.unpackBeside(file, folder.beside());
            if (there && folder.key() != null && !sealed) {
                Path drafts = folder.beside().resolve(BackupExtras.DRAFTS);
                Path plain = folder.beside().resolve("plain");
                Files.move(drafts, plain);
                SealedFiles.seal(plain, drafts, folder.key());
                StoreFolder.clearTree(plain);
            }
        } catch (IOException e) {
            StoreException failure = Failures.of(WHAT, file, "unpacked", e);
            throw failure.reason() == Reason.FAILED ? new StoreException(Reason.DAMAGED, "%s is not a whole backup: %s."
                    .formatted(file, Failures.words(e)), e) : failure;
        }
    }

    /// A store that is encrypted with another key than this is not called damaged.
    private boolean sound() {
        LibraryKey key = folder.encrypted() ? folder.key() : null;
        if (folder.encrypted() && (key == null || new KeyFiles(folder.folder()).whole().filter(there -> there.keyName().equals(key.name())).isEmpty())) {
            return true;
        }
        try {
            Probe.requireSound(folder.store(), key);
            return true;
        } catch (StoreException damaged) {
            return false;
        }
    }

    /// Gives the store a second name, which it keeps when another takes its place: that needs no room. Where a file
    /// can have but one name, it is copied.
    private Path setAside(String stamp) throws IOException {
        String name = "library.%s-%s".formatted(sound() ? "before-restore" : "damaged", stamp);
        Path aside = folder.folder().resolve(name + ".mv.db");
        if (folder.encrypted()) {
            new KeyFiles(folder.folder()).whole().ifPresent(key -> KeyFiles.write(folder.folder().resolve(name + ".key"), key));
        }
        try {
            return Files.createLink(aside, folder.store());
        } catch (IOException | UnsupportedOperationException one) {
            return Files.copy(folder.store(), aside, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
