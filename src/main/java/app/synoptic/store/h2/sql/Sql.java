package app.synoptic.store.h2.sql;

import app.synoptic.store.ChangeProgress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements on the connection of one transaction. Results are read to their end before the next statement runs:
/// H2 drops a lazy result as soon as its session does something else.
///
/// Every row that is read whole, with its checksum, is checked against it.
///
/// @param damage takes the rows that are not what was written, which are passed over; null where nobody passes over one:
///               it is then a [DamagedRow]
/// @param last   what is still to be done in the transaction when all else was: see [#atEnd]
/// @param rows   counts what is written
public record Sql(Connection connection, @Nullable Damage damage, Deque<Last> last, WrittenRows rows) {

    public Sql(Connection connection) {
        this(connection, new WrittenRows(ChangeProgress.UNWATCHED));
    }

    Sql(Connection connection, WrittenRows rows) {
        this(connection, null, new ArrayDeque<>(), rows);
    }

    /// Something to be done at the end of a transaction.
    public interface Last {
        void run() throws SQLException;
    }

    /// Has something done when all else in this transaction was done: in the order in which this is asked for, and not at all where nothing of
    /// the transaction is kept.
    public void atEnd(Last step) {
        last.add(step);
    }

    /// Does what was put off until the end.
    public void finish() throws SQLException {
        for (Last step = last.poll(); step != null; step = last.poll()) {
            step.run();
        }
    }

    /// The same that passes over damaged rows.
    public Sql tolerating(Damage taker) {
        return new Sql(connection, taker, last, rows);
    }

    /// Whether a damaged row of a table was passed over in which a column has this value.
    public boolean passedOver(String table, String column, Object value) {
        return damage != null && damage.in(table, column, value);
    }

    /// Makes a value of each row.
    public interface Reader<T> {
        T read(ResultRow row) throws SQLException;
    }

    /// Takes one row.
    public interface Taker {
        void take(ResultRow row) throws SQLException;
    }

    public <T> List<T> list(String query, Reader<T> reader, @Nullable Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        each(query, row -> found.add(reader.read(row)), parameters);
        return found;
    }

    public <T> Optional<T> first(String query, Reader<T> reader, @Nullable Object... parameters) throws SQLException {
        return list(query, reader, parameters).stream().findFirst();
    }

    /// The values of many owners by owner, in the order of the query, which names the owner in `owner`.
    public <T> Map<Long, List<T>> byOwner(String query, Reader<T> reader, @Nullable Object... parameters) throws SQLException {
        Map<Long, List<T>> found = new HashMap<>();
        each(query, row -> found.computeIfAbsent(row.number("owner"), _ -> new ArrayList<>()).add(reader.read(row)),
                parameters);
        return found;
    }

    public void each(String query, Taker taker, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(query, parameters); ResultSet rows = statement.executeQuery()) {
            RowCheck check = RowCheck.of(rows.getMetaData());
            ResultRow row = new ResultRow(rows);
            while (rows.next()) {
                if (check == null || check.holds(rows)) {
                    taker.take(row);
                } else if (damage == null) {
                    throw new DamagedRow(check.spoilt(rows));
                } else {
                    damage.found(check.spoilt(rows));
                }
            }
        }
    }

    public int execute(String statement, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, parameters)) {
            return prepared.execute() ? 0 : prepared.getUpdateCount();
        }
    }

    /// Adds a row with its checksum.
    public void insert(String table, Map<String, ? extends @Nullable Object> values) throws SQLException {
        write("INSERT", table, values);
    }

    /// Puts a row with its checksum in the place of the one of its key, or adds it.
    public void merge(String table, Map<String, ? extends @Nullable Object> values) throws SQLException {
        write("MERGE", table, values);
    }

    private void write(String how, String table, Map<String, ? extends @Nullable Object> values) throws SQLException {
        List<String> columns = List.copyOf(values.keySet());
        List<@Nullable Object> parameters = new ArrayList<>();
        columns.forEach(column -> parameters.add(values.get(column)));
        parameters.add(Checksum.of(table, values));
        execute("%s INTO %s (%s, %s) VALUES (%s?)".formatted(how, table, String.join(", ", columns), Checksum.COLUMN, "?, ".repeat(columns.size())),
                parameters.toArray());
    }

    /// Gives one column of some rows another value.
    ///
    /// @param where with one `?` for `key`
    /// @throws DamagedRow if one of them is not what was written
    public void update(String table, String column, @Nullable Object value, String where, Object key) throws SQLException {
        new Sql(connection).each("SELECT * FROM %s WHERE %s".formatted(table, where), _ -> { }, key);
        execute("UPDATE %s SET %s = ? WHERE %s".formatted(table, column, where), value, key);
        renew(table, where, key);
    }

    /// Makes the checksums of some rows those of what stands in them now.
    ///
    /// @param where with as many `?` as there are keys
    public void renew(String table, String where, Object... keys) throws SQLException {
        Map<Long, Integer> sums = new LinkedHashMap<>();
        try (PreparedStatement statement = prepare("SELECT t.*, t._ROWID_ AS at FROM %s t WHERE %s".formatted(table, where), keys);
                ResultSet rows = statement.executeQuery()) {
            RowCheck check = RowCheck.of(rows.getMetaData());
            while (check != null && rows.next()) {
                if (!check.holds(rows)) {
                    sums.put(rows.getLong("at"), check.computed(rows));
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE %s SET %s = ? WHERE _ROWID_ = ?".formatted(table, Checksum.COLUMN))) {
            int waiting = 0;
            for (Map.Entry<Long, Integer> sum : sums.entrySet()) {
                statement.setInt(1, sum.getValue());
                statement.setLong(2, sum.getKey());
                statement.addBatch();
                if (++waiting % 1000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private PreparedStatement prepare(String statement, @Nullable Object... parameters) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, parameters[i]);
        }
        return prepared;
    }
}
