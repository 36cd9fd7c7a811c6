package app.synoptic.store.h2;

import app.synoptic.store.JournalEntry;
import app.synoptic.store.h2.Images.Action;
import app.synoptic.store.h2.Images.Change;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was done, with each row before and after. Changes taken back form the tail; a new change drops it.
final class Journal {

    private Journal() {}

    /// A change being made: takes the images of the rows it writes.
    static final class Entry {

        private final Sql sql;
        private final long number;
        private final Map<Images, Long> shapes = new HashMap<>();
        private int rows;

        private Entry(Sql sql, long number) {
            this.sql = sql;
            this.number = number;
        }

        void record(Images images, List<Change> changes) throws SQLException {
            long shape = shape(images);
            try (PreparedStatement statement = sql.connection().prepareStatement(
                    "INSERT INTO journal_row (journal, ordinal, shape, before, after) VALUES (?, ?, ?, ?, ?)")) {
                for (Change change : changes) {
                    statement.setLong(1, number);
                    statement.setInt(2, rows++);
                    statement.setLong(3, shape);
                    statement.setObject(4, change.before());
                    statement.setObject(5, change.after());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }

        private long shape(Images images) throws SQLException {
            if (shapes.isEmpty()) {
                shapes(sql).forEach((id, known) -> shapes.put(known, id));
            }
            Long known = shapes.get(images);
            if (known != null) {
                return known;
            }
            long id = shapes.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
            sql.execute("INSERT INTO journal_shape (id, relation, fields) VALUES (?, ?, ?)", id, images.relation(),
                    images.fields().toArray(String[]::new));
            shapes.put(images, id);
            return id;
        }
    }

    static Entry begin(Sql sql, String name, String subject) throws SQLException {
        sql.execute("DELETE FROM journal WHERE undone");
        long number = sql.first("SELECT COALESCE(MAX(number), 0) AS last FROM journal", row -> row.number("last"))
                .orElseThrow() + 1;
        sql.execute("INSERT INTO journal (number, made_at, name, subject, undone) VALUES (?, ?, ?, ?, FALSE)", number,
                OffsetDateTime.now(ZoneOffset.UTC), name, subject);
        return new Entry(sql, number);
    }

    static List<JournalEntry> history(Sql sql) throws SQLException {
        return sql.list("SELECT * FROM journal ORDER BY number", row -> new JournalEntry(row.number("number"),
                row.at().getObject("made_at", Instant.class), row.text("name"), row.text("subject"), row.flag("undone")));
    }

    static Optional<String> undo(Sql sql) throws SQLException {
        Optional<JournalEntry> last = history(sql).reversed().stream().filter(entry -> !entry.undone()).findFirst();
        if (last.isPresent()) {
            replay(sql, last.get(), true);
        }
        return last.map(JournalEntry::name);
    }

    static Optional<String> redo(Sql sql) throws SQLException {
        Optional<JournalEntry> next = history(sql).stream().filter(JournalEntry::undone).findFirst();
        if (next.isPresent()) {
            replay(sql, next.get(), false);
        }
        return next.map(JournalEntry::name);
    }

    private static void replay(Sql sql, JournalEntry entry, boolean backwards) throws SQLException {
        Map<Long, Images> shapes = shapes(sql);
        List<Step> steps = sql.list("SELECT * FROM journal_row WHERE journal = ? ORDER BY ordinal" + (backwards ? " DESC" : ""),
                row -> {
                    Change change = new Change(image(row, "before"), image(row, "after"));
                    return new Step(Objects.requireNonNull(shapes.get(row.number("shape"))),
                            backwards ? change.reversed() : change);
                }, entry.number());
        for (int from = 0; from < steps.size();) {
            Step first = steps.get(from);
            int to = from;
            List<Change> alike = new ArrayList<>();
            while (to < steps.size() && steps.get(to).isLike(first)) {
                alike.add(steps.get(to++).change());
            }
            first.images().make(sql, first.change().action(), alike);
            from = to;
        }
        sql.execute("UPDATE journal SET undone = ? WHERE number = ?", backwards, entry.number());
    }

    private record Step(Images images, Change change) {

        boolean isLike(Step other) {
            return images.equals(other.images) && change.action() == other.change.action();
        }
    }

    private static Map<Long, Images> shapes(Sql sql) throws SQLException {
        Map<Long, Images> shapes = new HashMap<>();
        sql.each("SELECT * FROM journal_shape", row -> shapes.put(row.number("id"), new Images(row.text("relation"),
                Arrays.stream(Objects.requireNonNull(image(row, "fields"))).map(Objects::requireNonNull).toList())));
        return shapes;
    }

    private static @Nullable String @Nullable [] image(Row row, String column) throws SQLException {
        Array array = row.at().getArray(column);
        if (array == null) {
            return null;
        }
        Object[] values = (Object[]) array.getArray();
        return Arrays.copyOf(values, values.length, String[].class);
    }
}
