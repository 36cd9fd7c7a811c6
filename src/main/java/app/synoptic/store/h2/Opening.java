package app.synoptic.store.h2;

import app.synoptic.store.StoreException;
import app.synoptic.store.StoreException.Reason;
import java.nio.file.Files;

/// Opens the store of a folder: makes it where there is none, and takes an older one to the schema in use. Either is
/// made beside it, examined, and put in its place in one step, so that a crash leaves what was there.
record Opening(StoreFolder folder, Migrations migrations) {

    Connections open() {
        folder.clear();
        if (!Files.exists(folder.store())) {
            new Building(folder, migrations).empty();
            folder.swap();
        }
        Probe.requireSound(folder.store());
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

    private void renew(int version) {
        try {
            new Building(folder, migrations).from(folder.script());
        } catch (StoreException e) {
            folder.clear();
            throw new StoreException(e.reason(), "The store %s could not be brought from schema %d to %d, and was left as it is: %s"
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
