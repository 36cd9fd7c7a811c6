package app.synoptic.store.h2.journal;

import app.synoptic.domain.DossierId;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.h2.sql.Row;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was done, with each row before and after. Changes taken back form the tail; a new change drops it.
public final class Journal {

    private Journal() {}

    /// A change being made: takes the images of the rows it writes.
    public static final class Entry {

        private final Sql sql;
        private final long number;
        private final Map<Shape, Long> shapes = new HashMap<>();
        private int steps;

        private Entry(Sql sql, long number) throws SQLException {
            this.sql = sql;
            this.number = number;
            shapes(sql).forEach((id, shape) -> shapes.put(shape, id));
        }

        public long number() {
            return number;
        }

        void record(Shape shape, List<Image> before, List<Image> after) throws SQLException {
            Map<String, @Nullable Object> step = new HashMap<>(Map.of("journal", number, "ordinal", steps++, "shape", number(shape)));
            step.put("before", Image.flat(before));
            step.put("after", Image.flat(after));
            sql.insert("journal_step", step);
        }

        private long number(Shape shape) throws SQLException {
            Long known = shapes.get(shape);
            if (known != null) {
                return known;
            }
            long id = shapes.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1;
            sql.insert("journal_shape", Map.of("id", id, "relation", shape.relation(), "fields", shape.fields().toArray(String[]::new)));
            shapes.put(shape, id);
            return id;
        }
    }

    /// @param dossier the dossier it is made in
    public static Entry begin(Sql sql, DossierId dossier, String name, String subject) throws SQLException {
        return begin(sql, dossier, name, subject, null);
    }

    /// @param dossier   the dossier it is made in; null where nobody knows
    /// @param takesBack the earlier change it takes back; null where it takes none
    static Entry begin(Sql sql, @Nullable DossierId dossier, String name, String subject, @Nullable Long takesBack) throws SQLException {
        sql.execute("DELETE FROM journal WHERE undone");
        long number = sql.first("SELECT COALESCE(MAX(number), 0) AS last FROM journal", row -> row.number("last"))
                .orElseThrow() + 1;
        Map<String, @Nullable Object> entry = new HashMap<>(Map.of("number", number, "made_at", Instant.now(), "name", name,
                "subject", subject, "undone", false));
        entry.put("dossier", dossier == null ? null : dossier.value());
        entry.put("takes_back", takesBack);
        sql.insert("journal", entry);
        return new Entry(sql, number);
    }

    public static List<JournalEntry> history(Sql sql) throws SQLException {
        return sql.list("SELECT * FROM journal ORDER BY number", Journal::entry);
    }

    /// The newest change not taken back.
    public static Optional<JournalEntry> undoable(Sql sql) throws SQLException {
        return sql.first("SELECT * FROM journal WHERE NOT undone ORDER BY number DESC LIMIT 1", Journal::entry);
    }

    /// The change taken back last.
    public static Optional<JournalEntry> redoable(Sql sql) throws SQLException {
        return sql.first("SELECT * FROM journal WHERE undone ORDER BY number LIMIT 1", Journal::entry);
    }

    private static JournalEntry entry(Row row) throws SQLException {
        String dossier = row.textOrNull("dossier");
        return new JournalEntry(row.number("number"), row.at().getObject("made_at", Instant.class), row.text("name"),
                row.text("subject"), row.flag("undone"), dossier == null ? null : new DossierId(dossier), row.textOrNull("reason"),
                row.has("takes_back") ? row.number("takes_back") : null);
    }

    public static Optional<JournalEntry> entry(Sql sql, long number) throws SQLException {
        return sql.first("SELECT * FROM journal WHERE number = ?", Journal::entry, number);
    }

    /// Says why a change was made; null takes that away.
    public static void explain(Sql sql, long number, @Nullable String reason) throws SQLException {
        sql.update("journal", "reason", reason, "number = ?", number);
    }

    /// Something done in a transaction.
    public interface Work {
        void run() throws SQLException;
    }

    /// Makes a change, and says why in the same transaction; null where nobody says so. Where `work` makes none, nothing is
    /// said of any other.
    public static void explaining(Sql sql, @Nullable String reason, Work work) throws SQLException {
        if (reason == null) {
            work.run();
            return;
        }
        Optional<JournalEntry> before = undoable(sql);
        work.run();
        Optional<JournalEntry> after = undoable(sql);
        if (after.isPresent() && !after.equals(before)) {
            explain(sql, after.get().number(), reason);
        }
    }

    /// Takes back all changes after one, or makes those again that lead to it; 0 is before the first.
    public static void go(Sql sql, long number) throws SQLException {
        for (JournalEntry last = newest(sql); last != null && last.number() > number; last = newest(sql)) {
            replay(sql, last.number(), true);
        }
        for (Optional<JournalEntry> next = redoable(sql); next.isPresent() && next.get().number() <= number; next = redoable(sql)) {
            replay(sql, next.get().number(), false);
        }
    }

    private static @Nullable JournalEntry newest(Sql sql) throws SQLException {
        return undoable(sql).orElse(null);
    }

    public static Optional<String> undo(Sql sql) throws SQLException {
        Optional<JournalEntry> last = undoable(sql);
        if (last.isPresent()) {
            replay(sql, last.get().number(), true);
        }
        return last.map(JournalEntry::name);
    }

    public static Optional<String> redo(Sql sql) throws SQLException {
        Optional<JournalEntry> next = redoable(sql);
        if (next.isPresent()) {
            replay(sql, next.get().number(), false);
        }
        return next.map(JournalEntry::name);
    }

    /// Forgets the newest change after taking it back, so that a change that goes on with it can be made in its stead.
    public static void retract(Sql sql, JournalEntry newest) throws SQLException {
        replay(sql, newest.number(), true);
        sql.execute("DELETE FROM journal WHERE number = ?", newest.number());
    }

    /// Whether a change is one to a single row, this one.
    public static boolean touchesOnly(Sql sql, JournalEntry change, Table table, long row) throws SQLException {
        List<Step> steps = steps(sql, change.number());
        return steps.stream().allMatch(step -> step.shape.relation().equals(table.relation())
                && Stream.concat(step.before.stream(), step.after.stream()).allMatch(image -> image.id() == row));
    }

    /// What a change did to some rows of one table, before and after.
    record Step(Shape shape, List<Image> before, List<Image> after) {}

    private static void replay(Sql sql, long number, boolean backwards) throws SQLException {
        List<Step> steps = steps(sql, number);
        for (Step step : backwards ? steps.reversed() : steps) {
            step.shape.replay(sql, backwards ? step.after : step.before, backwards ? step.before : step.after);
        }
        sql.update("journal", "undone", backwards, "number = ?", number);
    }

    static List<Step> steps(Sql sql, long number) throws SQLException {
        Map<Long, Shape> shapes = shapes(sql);
        return sql.list("SELECT * FROM journal_step WHERE journal = ? ORDER BY ordinal", row -> {
            Shape shape = Objects.requireNonNull(shapes.get(row.number("shape")));
            int width = shape.fields().size();
            return new Step(shape, Image.split(row.at().getArray("before"), width),
                    Image.split(row.at().getArray("after"), width));
        }, number);
    }

    private static Map<Long, Shape> shapes(Sql sql) throws SQLException {
        Map<Long, Shape> shapes = new HashMap<>();
        sql.each("SELECT * FROM journal_shape", row -> shapes.put(row.number("id"),
                new Shape(row.text("relation"), row.texts("fields"))));
        return shapes;
    }
}
