package app.synoptic.store.h2.file;

import app.synoptic.files.OwnerOnly;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.check.Integrity;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Makes a store beside the one in its folder, in [StoreFolder#next], wholly or not at all.
public record Building(StoreFolder folder, Migrations migrations) {

    /// Makes an empty store.
    public void empty() {
        folder.clear();
        try (Connections next = create()) {
            migrate(next, 0);
        }
    }

    /// Makes a store from a script, brings it up to date and examines it; how many rows each table had before that.
    ///
    /// @throws StoreException if the script is not whole, is newer than this program, or makes a store that is not sound
    public Map<String, Long> from(Path script) {
        folder.clear(folder.next());
        try (Connections next = create()) {
            Scripts.run(next, script);
            int version = next.read(Migrations::version);
            if (version > migrations.latest()) {
                throw new StoreException(Reason.NEWER,
                        "%s was written by a newer version of this program (schema %d, this one knows %d)."
                                .formatted(script, version, migrations.latest()), null);
            }
            Map<String, Long> rows = next.read(Scripts::rows);
            migrate(next, version);
            List<String> faults = next.read(Integrity::faults);
            if (!faults.isEmpty()) {
                throw Refusal.of(faults.getFirst());
            }
            return rows;
        }
    }

    private Connections create() {
        try {
            OwnerOnly.file(folder.next());
        } catch (IOException e) {
            throw Failures.of(folder.next(), "made", e);
        }
        return Connections.create(folder.next());
    }

    private void migrate(Connections next, int reached) {
        next.write(sql -> {
            migrations.apply(sql, reached);
            return true;
        });
    }
}
