package app.synoptic.store.h2;

import app.synoptic.store.StoreException;
import app.synoptic.store.StoreException.Reason;
import java.nio.file.Files;
import java.util.List;

/// Opens the store of a folder: makes it where there is none, and takes an older one to the schema in use. Either is
/// made beside it, examined, and put in its place in one step, so that a crash leaves what was there.
record Opening(StoreFolder folder, Migrations migrations) {

    Connections open() {
        folder.clear();
        if (!Files.exists(folder.store())) {
            make();
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

    private void make() {
        try (Connections next = Connections.create(folder.next())) {
            next.write(sql -> {
                migrations.apply(sql, 0);
                return true;
            });
        }
        folder.swap();
    }

    private void renew(int version) {
        try (Connections next = Connections.create(folder.next())) {
            Scripts.run(next, folder.script());
            next.write(sql -> {
                migrations.apply(sql, version);
                return true;
            });
            List<String> faults = next.read(Integrity::faults);
            if (!faults.isEmpty()) {
                throw new StoreException(Reason.DAMAGED, "The store %s could not be brought up to date: %s"
                        .formatted(folder.store(), faults.getFirst()), null);
            }
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
