package app.synoptic.store.h2.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements on the connection of one transaction. Results are read to their end before the next statement runs:
/// H2 drops a lazy result as soon as its session does something else.
public record Sql(Connection connection) {

    /// Makes a value of each row.
    public interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /// Takes one row.
    public interface Taker {
        void take(Row row) throws SQLException;
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
            Row row = new Row(rows);
            while (rows.next()) {
                taker.take(row);
            }
        }
    }

    public int execute(String statement, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, parameters)) {
            return prepared.execute() ? 0 : prepared.getUpdateCount();
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
