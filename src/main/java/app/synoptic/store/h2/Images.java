package app.synoptic.store.h2;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes the rows of one table from images of them: the values of `fields` as text, the row's id first.
record Images(String relation, List<String> fields) {

    private static final int BATCH = 1_000;

    /// One row before and after a change; a null image stands for no row.
    record Change(@Nullable String @Nullable [] before, @Nullable String @Nullable [] after) {

        Change reversed() {
            return new Change(after, before);
        }

        Action action() {
            return before == null ? Action.INSERT : after == null ? Action.DELETE : Action.UPDATE;
        }
    }

    enum Action { INSERT, UPDATE, DELETE }

    static Images of(Table table) {
        return new Images(table.relation(), table.columns());
    }

    /// Makes changes that are all of the same action.
    ///
    /// @throws IllegalStateException if a row to be changed is not there
    void make(Sql sql, Action action, List<Change> changes) throws SQLException {
        try (PreparedStatement statement = sql.connection().prepareStatement(statement(action))) {
            int waiting = 0;
            for (Change change : changes) {
                int at = 1;
                if (change.after() != null) {
                    for (String value : change.after()) {
                        statement.setString(at++, value);
                    }
                }
                if (change.before() != null) {
                    statement.setLong(at, Long.parseLong(Objects.requireNonNull(change.before()[0])));
                }
                statement.addBatch();
                if (++waiting == BATCH) {
                    run(statement);
                    waiting = 0;
                }
            }
            run(statement);
        }
    }

    private void run(PreparedStatement statement) throws SQLException {
        for (int rows : statement.executeBatch()) {
            if (rows != 1) {
                throw new IllegalStateException("a row of %s that was to be changed is not there".formatted(relation));
            }
        }
    }

    private String statement(Action action) {
        return switch (action) {
            case INSERT -> "INSERT INTO %s (%s) VALUES (%s)".formatted(relation, String.join(", ", fields),
                    String.join(", ", fields.stream().map(_ -> "?").toList()));
            case UPDATE -> "UPDATE %s SET %s WHERE id = ?".formatted(relation,
                    String.join(", ", fields.stream().map(field -> field + " = ?").toList()));
            case DELETE -> "DELETE FROM %s WHERE id = ?".formatted(relation);
        };
    }
}
