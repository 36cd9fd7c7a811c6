package app.synoptic.store.h2.journal;

import app.synoptic.store.h2.sql.Checksum;
import app.synoptic.store.h2.sql.Sql;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The table and the columns of some images.
public record TableShape(String relation, List<String> fields) {

    public static TableShape of(Table table) {
        return new TableShape(table.relation(), table.columns());
    }

    /// The same with one more column, the last.
    TableShape and(String field) {
        return new TableShape(relation, Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    /// Puts the rows of `after` in the place of those of `before`, with their checksums; of the two, one may be empty, or they
    /// are as long. The shape has all columns of its table.
    ///
    /// @throws IllegalStateException if a row to be changed is not there
    public void exchange(Sql sql, List<RowImage> before, List<RowImage> after) throws SQLException {
        boolean added = before.isEmpty();
        boolean taken = after.isEmpty();
        List<Integer> order = fields.stream().sorted().map(fields::indexOf).toList();
        try (PreparedStatement statement = sql.connection().prepareStatement(added ? insert() : taken ? delete() : update())) {
            for (int row = 0; row < Math.max(before.size(), after.size()); row++) {
                int at = 1;
                if (!taken) {
                    for (String value : after.get(row).values()) {
                        statement.setString(at++, value);
                    }
                    statement.setInt(at++, checksum(after.get(row), order));
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

    /// The same of images that an earlier schema may have taken, whose columns need not be all.
    public void replay(Sql sql, List<RowImage> before, List<RowImage> after) throws SQLException {
        exchange(sql, before, after);
        if (!after.isEmpty()) {
            sql.renew(relation, "id IN (%s)".formatted(String.join(", ", after.stream().map(_ -> "?").toList())),
                    after.stream().map(image -> (Object) image.id()).toArray());
        }
    }

    private int checksum(RowImage image, List<Integer> order) {
        Checksum sum = new Checksum(relation);
        for (int at : order) {
            String value = image.values().get(at);
            sum.add(fields.get(at), value != null && Table.FLAGS.contains(fields.get(at)) ? value.toUpperCase(Locale.ROOT) : value);
        }
        return sum.value();
    }

    private String insert() {
        return "INSERT INTO %s (%s, %s) VALUES (%s?)".formatted(relation, String.join(", ", fields), Checksum.COLUMN,
                "?, ".repeat(fields.size()));
    }

    private String update() {
        return "UPDATE %s SET %s, %s = ? WHERE id = ?".formatted(relation,
                String.join(", ", fields.stream().map(field -> field + " = ?").toList()), Checksum.COLUMN);
    }

    private String delete() {
        return "DELETE FROM %s WHERE id = ?".formatted(relation);
    }
}
