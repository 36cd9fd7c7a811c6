package app.synoptic.store.h2.file;

import app.synoptic.files.OwnerOnly;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.check.TableChecks;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.Sql;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.h2.message.DbException;
import org.h2.util.ScriptReader;

/// Stores as the statements that make them again, compressed by gzip.
public final class Scripts {

    private static final String WHAT = "backup";

    private Scripts() {}

    /// Writes all that is in a store to `file`, which is replaced; how many rows each table had.
    ///
    /// @throws StoreException if the store cannot be read or the file not be written: the one that is at fault is named
    public static Map<String, Long> write(Connections connections, Path file) {
        return connections.write(sql -> {
            try {
                OwnerOnly.file(file);
                sql.list("SCRIPT NOPASSWORDS NOSETTINGS TO ? COMPRESSION GZIP CHARSET 'UTF-8'", _ -> true, file.toString());
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
            return rows(sql);
        });
    }

    public static Map<String, Long> rows(Sql sql) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : TableChecks.tables(sql)) {
            sql.each("SELECT COUNT(*) AS n FROM \"%s\"".formatted(table), row -> rows.put(table, row.number("n")));
        }
        return rows;
    }

    /// Fills an empty store with what `file` holds. Statements that no store is made of are refused: a script can come
    /// from anybody, and SQL can do more than fill tables.
    public static void run(Connections connections, Path file) {
        connections.write(sql -> {
            try (Reader reader = new InputStreamReader(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))),
                    StandardCharsets.UTF_8)) {
                ScriptReader statements = new ScriptReader(reader);
                statements.setSkipRemarks(true);
                for (String next = statements.readStatement(); next != null; next = statements.readStatement()) {
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
