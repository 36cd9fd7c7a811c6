package app.synoptic.store.h2.file;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.RefusalMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the store of a folder: makes it where there is none, and takes an older one to the schema in use. Either is
/// made beside it, examined, and put in its place in one step, so that a crash leaves what was there. A store that is up
/// to date needs no room to be opened.
public record Opening(StoreFolder folder, Migrations migrations) {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    private static final int WASTEFUL_PERCENT = 40;
    private static final long LARGE = 8L << 20;

    /// Opens it to read and write.
    public Connections open() {
        if (!Files.exists(folder.store())) {
            make();
        }
        LibraryKey key = folder.keyOf(folder.store());
        tidy(Probe.requireSound(folder.store(), key), key);
        Connections connections = Connections.open(folder.store(), key);
        try {
            int version = known(connections);
            if (version == migrations.latest()) {
                return connections;
            }
            Scripts.Written written = Scripts.write(connections, folder.script(), key);
            connections.close();
            renew(written);
            return Connections.open(folder.store(), key);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    /// Opens it where nothing can be written: what is in the folder stays as it is, and what is changed is forgotten.
    public Connections untouched() {
        LibraryKey key = folder.keyOf(folder.store());
        Probe.requireSound(folder.store(), key);
        Connections connections = Connections.over(folder.store(), key);
        try {
            int version = known(connections);
            connections.write(sql -> {
                migrations.apply(sql, version);
                return true;
            });
            return connections;
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private void make() {
        try {
            new Building(folder, migrations).empty();
            folder.swap();
        } catch (StoreException e) {
            throw Failures.of(folder.store(), "made", e.getCause() == null ? e : e.getCause());
        } finally {
            folder.clear();
        }
    }

    /// Copies what is in use to a new file when most of a large one is not and there is room for it: H2 only ever appends
    /// to ours. Where that fails, the store stays as large as it is.
    private void tidy(int percentInUse, @Nullable LibraryKey key) {
        try {
            long size = Files.size(folder.store());
            if (percentInUse < WASTEFUL_PERCENT && size > LARGE && DiskSpace.holds(folder.folder(), size + LARGE)) {
                Compact.copy(folder.store(), key, folder.next(), key);
                Probe.requireSound(folder.next(), key);
                folder.swap();
                folder.clear();
            }
        } catch (IOException | RuntimeException e) {
            LOG.info("the store {} is not tidied", folder.store(), e);
            folder.clear();
        }
    }

    /// The store as it was stays as a backup, which is proven by what is made of it.
    private void renew(Scripts.Written written) {
        Backups backups = new Backups(folder, migrations);
        int version = written.schema();
        try {
            Path kept = backups.keep(written, folder.script());
            if (!written.rows().equals(new Building(folder, migrations).from(kept))) {
                throw RefusalMessages.of("a store made of it lacks rows");
            }
            backups.name(kept, version);
        } catch (StoreException e) {
            folder.clear();
            throw new StoreException(e.reason(),
                    "The store %s could not be brought from schema %d to %d, and keeps all it held: %s"
                            .formatted(folder.store(), version, migrations.latest(), e.getMessage()), e);
        }
        folder.swap();
        folder.clear();
    }

    /// The step the store has reached.
    private int known(Connections connections) {
        int version;
        try {
            version = connections.read(Migrations::version);
        } catch (StoreException e) {
            throw e.reason() == Reason.FAILED
                    ? new StoreException(Reason.DAMAGED, "The store %s is damaged: it does not say which schema it has.".formatted(folder.store()), e) : e;
        }
        if (version > migrations.latest()) {
            throw new StoreException(Reason.NEWER, "The store %s was written by a newer version of this program (schema %d, this one knows %d)."
                    .formatted(folder.store(), version, migrations.latest()), null);
        }
        return version;
    }
}
