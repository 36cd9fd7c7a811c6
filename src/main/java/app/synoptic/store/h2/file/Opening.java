package app.synoptic.store.h2.file;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Failures;
import java.io.IOException;
import java.nio.file.Files;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Opens the store of a folder: makes it where there is none, and takes an older one to the schema in use. Either is
/// made beside it, examined, and put in its place in one step, so that a crash leaves what was there.
public record Opening(StoreFolder folder, Migrations migrations) {

    private static final int WASTEFUL_PERCENT = 40;
    private static final long LARGE = 8L << 20;

    public Connections open() {
        folder.clear();
        if (!Files.exists(folder.store())) {
            new Building(folder, migrations).empty();
            folder.swap();
        }
        tidy(Probe.requireSound(folder.store()));
        Connections connections = Connections.open(folder.store());
        try {
            int version = version(connections);
            if (version == migrations.latest()) {
                return connections;
            }
            if (version > migrations.latest()) {
                throw new StoreException(Reason.NEWER,
                        "The store %s was written by a newer version of this program (schema %d, this one knows %d)."
                                .formatted(folder.store(), version, migrations.latest()), null);
            }
            Scripts.write(connections, folder.script());
            connections.close();
            renew(version);
            return Connections.open(folder.store());
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    /// Copies what is in use to a new file when most of a large one is not: H2 only ever appends to ours.
    private void tidy(int percentInUse) {
        try {
            if (percentInUse < WASTEFUL_PERCENT && Files.size(folder.store()) > LARGE) {
                MVStore.compact(folder.store().toString(), folder.next().toString(), false, null);
                Probe.requireSound(folder.next());
                folder.swap();
            }
        } catch (IOException | MVStoreException e) {
            throw Failures.of(folder.store(), "tidied", e);
        }
    }

    private void renew(int version) {
        try {
            new Building(folder, migrations).from(folder.script());
        } catch (StoreException e) {
            folder.clear();
            throw new StoreException(e.reason(),
                    "The store %s could not be brought from schema %d to %d, and was left as it is: %s"
                            .formatted(folder.store(), version, migrations.latest(), e.getMessage()), e);
        }
        folder.swap();
    }

    private int version(Connections connections) {
        try {
            return connections.read(Migrations::version);
        } catch (StoreException e) {
            throw e.reason() == Reason.FAILED ? Probe.damaged(folder.store(), e) : e;
        }
    }
}
