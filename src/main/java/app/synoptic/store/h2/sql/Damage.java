package app.synoptic.store.h2.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rows that were passed over while reading, because they are not what was written. Safe for use by several threads.
public final class Damage {

    /// A row as it was found.
    ///
    /// @param table  in small letters
    /// @param values by column, in small letters
    public record Spoilt(String table, Map<String, @Nullable String> values) {

        /// What stands in a column, which may be wrong.
        public String value(String column) {
            return String.valueOf(values.get(column));
        }
    }

    private final Set<Spoilt> rows = Collections.synchronizedSet(new LinkedHashSet<>());

    void found(Spoilt row) {
        rows.add(row);
    }

    public List<Spoilt> rows() {
        synchronized (rows) {
            return new ArrayList<>(rows);
        }
    }

    public List<Spoilt> rows(String table) {
        return rows().stream().filter(row -> row.table.equals(table)).toList();
    }

    /// Whether a row of a table was passed over in which a column has this value.
    public boolean in(String table, String column, Object value) {
        return rows(table).stream().anyMatch(row -> value.toString().equals(row.values.get(column)));
    }
}
