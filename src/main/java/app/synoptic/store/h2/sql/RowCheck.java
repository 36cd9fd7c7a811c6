package app.synoptic.store.h2.sql;

import app.synoptic.store.h2.sql.Damage.Spoilt;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Compares rows of a result with their checksums. A result is checked if it has a checksum among its columns; then it has
/// all columns of that table, and may have columns of others.
final class RowCheck {

    private static final String ROW_NUMBER = "_ROWID_";

    private final String table;
    private final Map<String, Integer> columns;
    private final int[] types;
    private final int sum;

    private RowCheck(String table, Map<String, Integer> columns, int[] types, int sum) {
        this.table = table;
        this.columns = columns;
        this.types = types;
        this.sum = sum;
    }

    static @Nullable RowCheck of(ResultSetMetaData result) throws SQLException {
        String name = null;
        int sum = 0;
        for (int at = result.getColumnCount(); at > 0; at--) {
            if (result.getColumnName(at).equalsIgnoreCase(Checksum.COLUMN)) {
                name = result.getTableName(at);
                sum = at;
            }
        }
        if (name == null) {
            return null;
        }
        Map<String, Integer> columns = new TreeMap<>();
        int[] types = new int[result.getColumnCount() + 1];
        for (int at = 1; at <= result.getColumnCount(); at++) {
            if (at != sum && name.equals(result.getTableName(at)) && !result.getColumnName(at).equals(ROW_NUMBER)) {
                types[at] = result.getColumnType(at);
                columns.putIfAbsent(result.getColumnName(at).toLowerCase(Locale.ROOT), at);
            }
        }
        return new RowCheck(name.toLowerCase(Locale.ROOT), new LinkedHashMap<>(columns), types, sum);
    }

    int computed(ResultSet rows) throws SQLException {
        Checksum computed = new Checksum(table);
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            computed.add(column.getKey(), value(rows, column.getValue()));
        }
        return computed.value();
    }

    boolean holds(ResultSet rows) throws SQLException {
        return rows.getInt(sum) == computed(rows);
    }

    private @Nullable Object value(ResultSet rows, int at) throws SQLException {
        return switch (types[at]) {
            case Types.ARRAY -> rows.getArray(at) == null ? null : rows.getArray(at).getArray();
            case Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(at, Instant.class);
            case Types.BLOB, Types.BINARY, Types.VARBINARY -> null;
            default -> rows.getString(at);
        };
    }

    /// All columns of the row but bytes and lists.
    Spoilt spoilt(ResultSet rows) throws SQLException {
        Map<String, @Nullable String> values = new HashMap<>();
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            Object value = value(rows, column.getValue());
            values.put(column.getKey(), value instanceof Object[] many ? Arrays.toString(many) : value == null ? null : value.toString());
        }
        return new Spoilt(table, values);
    }
}
