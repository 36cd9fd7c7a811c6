package app.synoptic.store.h2.file;

import app.synoptic.files.OwnerOnly;
import app.synoptic.store.Holdings;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.backup.BackupArchive;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.check.TableChecks;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.SealingFileSystem;
import app.synoptic.store.h2.sql.Sql;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.h2.message.DbException;
import org.h2.util.ScriptReader;
import org.jspecify.annotations.Nullable;

/// Stores as the statements that make them again, compressed by gzip.
public final class Scripts {

    private static final String WHAT = "backup";
    private static final int BUFFER = 1 << 16;

    private Scripts() {}

    /// What a script holds.
    ///
    /// @param rows of each table
    public record Written(Map<String, Long> rows, int schema, Holdings holdings) {}

    /// Writes all that is in a store at one moment to `file`, which is replaced. Changes go on meanwhile.
    ///
    /// @param key seals it; null where nothing is to be sealed
    /// @throws StoreException if the store cannot be read or the file not be written: the one that is at fault is named
    public static Written write(Connections connections, Path file, @Nullable LibraryKey key) {
        return connections.read(sql -> {
            // Counted first: the snapshot is that of the first statement, and H2 ends the transaction with SCRIPT.
            Written written = new Written(rows(sql), Migrations.version(sql), holdings(sql));
            try {
                OwnerOnly.file(file);
                SealingFileSystem.during(key, () -> sql.list("SCRIPT NOPASSWORDS NOSETTINGS TO ? COMPRESSION GZIP CHARSET 'UTF-8'", _ -> true,
                        SealingFileSystem.name(file, key)));
                OwnerOnly.restrict(file);
            } catch (IOException e) {
                throw Failures.of(WHAT, file, "written", e);
            } catch (SQLException e) {
                StoreException failure = Failures.of(WHAT, file, "written", e);
                if (failure.reason() == Reason.NO_SPACE) {
                    throw failure;
                }
                throw e;
            }
            return written;
        });
    }

    /// Also of a store of an older schema, as far as that has such things.
    public static Holdings holdings(Sql sql) throws SQLException {
        Map<String, Long> rows = rows(sql);
        String mark = rows.containsKey("JOURNAL") ? sql.first("""
                SELECT COUNT(*) AS n, COUNT(CASE WHEN undone THEN 1 END) AS undone, MAX(made_at) AS last FROM journal""",
                row -> "%d/%d/%s".formatted(row.number("n"), row.number("undone"), row.at().getString("last"))).orElseThrow() : "";
        return new Holdings(count(rows, "DOSSIER"), count(rows, "SOURCE"), count(rows, "EVENT"), count(rows, "QUESTION"), count(rows, "TEXT"),
                count(rows, "SESSION"), count(rows, "JOURNAL"), mark);
    }

    private static long count(Map<String, Long> rows, String table) {
        return rows.getOrDefault(table, 0L);
    }

    public static Map<String, Long> rows(Sql sql) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : TableChecks.tables(sql)) {
            sql.each("SELECT COUNT(*) AS n FROM \"%s\"".formatted(table), row -> rows.put(table, row.number("n")));
        }
        return rows;
    }

    /// Fills an empty store with what `file` holds. Statements that no store is made of are refused: a script can come
    /// from anybody, and SQL can do more than fill tables. A thread that is interrupted stops between two statements.
    public static void run(Connections connections, Path file, @Nullable LibraryKey key) {
        connections.write(sql -> {
            try (Reader reader = new BufferedReader(new InputStreamReader(BackupArchive.statements(file, key), StandardCharsets.UTF_8), BUFFER)) {
                ScriptReader statements = new ScriptReader(reader);
                statements.setSkipRemarks(true);
                for (String next = statements.readStatement(); next != null; next = statements.readStatement()) {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new StoreException(Reason.FAILED, "Reading %s was given up.".formatted(file), null);
                    }
                    if (ScriptGuard.admits(next)) {
                        sql.execute(next);
                    }
                }
                return true;
            } catch (IOException | DbException e) {
                throw damaged(file, e);
            }
        });
    }

    private static StoreException damaged(Path file, Exception cause) {
        return new StoreException(Reason.DAMAGED, "%s is not a whole backup: %s.".formatted(file, Failures.words(cause)), cause);
    }
}
