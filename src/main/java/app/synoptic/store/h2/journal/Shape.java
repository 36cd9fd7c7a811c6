package app.synoptic.store.h2.journal;

import app.synoptic.store.h2.sql.Sql;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// The table and the columns of some images.
public record Shape(String relation, List<String> fields) {

    public static Shape of(Table table) {
        return new Shape(table.relation(), table.columns());
    }

    /// Puts the rows of `after` in the place of those of `before`; of the two, one may be empty, or they are as long.
    ///
    /// @throws IllegalStateException if a row to be changed is not there
    public void exchange(Sql sql, List<Image> before, List<Image> after) throws SQLException {
        boolean added = before.isEmpty();
        boolean taken = after.isEmpty();
        try (PreparedStatement statement = sql.connection().prepareStatement(added ? insert() : taken ? delete() : update())) {
            for (int row = 0; row < Math.max(before.size(), after.size()); row++) {
                int at = 1;
                if (!taken) {
                    for (String value : after.get(row).values()) {
                        statement.setString(at++, value);
                    }
                }
                if (!added) {
                    statement.setLong(at, before.get(row).id());
                }
                statement.addBatch();
            }
            for (int rows : statement.executeBatch()) {
                if (rows != 1) {
                    throw new IllegalStateException("a row of %s that was to be changed is not there".formatted(relation));
                }
            }
        }
    }

    private String insert() {
        return "INSERT INTO %s (%s) VALUES (%s)".formatted(relation, String.join(", ", fields),
                String.join(", ", fields.stream().map(_ -> "?").toList()));
    }

    private String update() {
        return "UPDATE %s SET %s WHERE id = ?".formatted(relation,
                String.join(", ", fields.stream().map(field -> field + " = ?").toList()));
    }

    private String delete() {
        return "DELETE FROM %s WHERE id = ?".formatted(relation);
    }
}
