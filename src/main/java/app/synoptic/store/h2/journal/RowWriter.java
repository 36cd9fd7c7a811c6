package app.synoptic.store.h2.journal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Takes rows as they are to be.
public interface RowWriter {

    /// A row with the values of all columns but its id, which is returned.
    long insert(Table table, @Nullable Object... values) throws SQLException;

    /// Gives one column of a row another value.
    void update(Table table, long id, String column, @Nullable Object value) throws SQLException;
}
