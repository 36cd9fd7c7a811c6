package app.synoptic.store.h2.file;

import app.synoptic.files.OwnerOnly;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.check.Integrity;
import app.synoptic.store.h2.check.TableChecks;
import app.synoptic.store.h2.rows.DamageNames;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Damage;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.RefusalMessages;
import app.synoptic.store.h2.sql.Sql;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Makes a store beside the one in its folder, in [StoreFolder#next], wholly or not at all.
public record Building(StoreFolder folder, Migrations migrations) {

    /// Makes an empty store, without the room that the steps to its schema took.
    public void empty() {
        folder.clear();
        try (Connections made = create(folder.made(), folder.key())) {
            migrate(made, 0);
        }
        try {
            Compact.copy(folder.made(), folder.key(), folder.next(), folder.key());
        } catch (IOException | MVStoreException e) {
            throw Failures.of(folder.store(), "made", e);
        }
        folder.clear(folder.made());
    }

    /// Makes a store from a script, brings it up to date and examines it; how many rows each table had before that.
    ///
    /// @throws StoreException if the script is not whole, is newer than this program, or makes a store that is not sound
    public Map<String, Long> from(Path script) {
        folder.clear(folder.next());
        try (Connections next = create(folder.next(), folder.key())) {
            Scripts.run(next, script, folder.key());
            int version = next.read(Migrations::version);
            if (version > migrations.latest()) {
                throw new StoreException(Reason.NEWER,
                        "%s was written by a newer version of this program (schema %d, this one knows %d)."
                                .formatted(script, version, migrations.latest()), null);
            }
            Map<String, Long> rows = next.read(Scripts::rows);
            next.read(Building::requireUndamaged);
            migrate(next, version);
            List<String> faults = next.read(Integrity::faults);
            if (!faults.isEmpty()) {
                throw RefusalMessages.of(faults.getFirst());
            }
            return rows;
        }
    }

    private static Connections create(Path file, @Nullable LibraryKey key) {
        try {
            OwnerOnly.file(file);
        } catch (IOException e) {
            throw Failures.of(file, "made", e);
        }
        return Connections.create(file, key);
    }

    /// A migration makes checksums anew: it must not make those of damaged rows right.
    private static boolean requireUndamaged(Sql sql) throws SQLException {
        Damage damage = new Damage();
        for (String table : TableChecks.checked(sql)) {
            sql.tolerating(damage).each("SELECT * FROM \"%s\"".formatted(table), _ -> { });
        }
        if (!damage.rows().isEmpty()) {
            throw new StoreException(Reason.DAMAGED, "%s is damaged.".formatted(DamageNames.of(sql, damage.rows()).getFirst()), null);
        }
        return true;
    }

    private void migrate(Connections next, int reached) {
        next.write(sql -> {
            migrations.apply(sql, reached);
            return true;
        });
    }
}
