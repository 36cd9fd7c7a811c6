package app.synoptic.store.h2.journal;

import app.synoptic.domain.DossierId;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.chain.ChainAct;
import app.synoptic.store.h2.chain.ChainRows;
import app.synoptic.store.h2.chain.ChangeContent;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was done, with each row before and after. Changes taken back form the tail; a new change drops it. Whatever is done here is told
/// by the chain, which keeps it.
public final class Journal {

    private Journal() {}

    /// A change being made: takes the images of the rows it writes.
    public static final class Entry {

        private final Sql sql;
        private final long number;
        private final ChangeContent content;
        private final Map<TableShape, Long> shapes = new HashMap<>();
        private int steps;

        private Entry(Sql sql, long number, ChangeContent content) throws SQLException {
            this.sql = sql;
            this.number = number;
            this.content = content;
            shapes(sql).forEach((id, shape) -> shapes.put(shape, id));
        }

        public long number() {
            return number;
        }

        void record(TableShape shape, List<RowImage> before, List<RowImage> after) throws SQLException {
            Map<String, @Nullable Object> step = new HashMap<>(Map.of("journal", number, "ordinal", steps++, "shape", number(shape)));
            @Nullable String @Nullable [] were = RowImage.flat(before);
            @Nullable String @Nullable [] are = RowImage.flat(after);
            step.put("before", were);
            step.put("after", are);
            sql.insert("journal_step", step);
            content.step(shape.relation(), shape.fields(), were, are);
        }

        private long number(TableShape shape) throws SQLException {
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
        long number = sql.first("SELECT COALESCE(MAX(number), 0) AS last FROM journal", row -> row.number("last"))
                .orElseThrow() + 1;
        drop(sql);
        Instant now = Instant.now();
        Map<String, @Nullable Object> entry = new HashMap<>(Map.of("number", number, "made_at", now, "name", name,
                "subject", subject, "undone", false));
        entry.put("dossier", dossier == null ? null : dossier.value());
        entry.put("takes_back", takesBack);
        sql.insert("journal", entry);
        ChangeContent content = new ChangeContent(number, now, name, subject, dossier == null ? null : dossier.value(), takesBack);
        ChainRows.later(sql, ChainAct.MADE, number, now, name, subject, dossier == null ? null : dossier.value(), content::sha256);
        return new Entry(sql, number, content);
    }

    /// Forgets the changes that are taken back.
    private static void drop(Sql sql) throws SQLException {
        for (long gone : sql.list("SELECT number FROM journal WHERE number > ? ORDER BY number", row -> row.number("number"), last(sql))) {
            forget(sql, gone);
        }
    }

    private static void forget(Sql sql, long change) throws SQLException {
        sql.execute("DELETE FROM journal WHERE number = ?", change);
        ChainRows.later(sql, ChainAct.DROPPED, change, "");
    }

    public static List<JournalEntry> history(Sql sql) throws SQLException {
        return sql.list("SELECT * FROM journal ORDER BY number", Journal::entry);
    }

    /// The newest change not taken back.
    public static Optional<JournalEntry> undoable(Sql sql) throws SQLException {
        return sql.first("SELECT * FROM journal WHERE NOT undone ORDER BY number DESC LIMIT 1", Journal::entry);
    }

    /// The change taken back last. Begins behind what stands: asked for what is undone, H2 goes through all that ever was done.
    public static Optional<JournalEntry> redoable(Sql sql) throws SQLException {
        return sql.first("SELECT * FROM journal WHERE number > ? ORDER BY number LIMIT 1", Journal::entry, last(sql));
    }

    /// The number of the newest change not taken back; 0 where there is none.
    private static long last(Sql sql) throws SQLException {
        return sql.first("SELECT number FROM journal WHERE NOT undone ORDER BY number DESC LIMIT 1", row -> row.number("number")).orElse(0L);
    }

    private static JournalEntry entry(ResultRow row) throws SQLException {
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
        ChainRows.later(sql, ChainAct.EXPLAINED, number, reason == null ? "" : reason);
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

    /// The numbers of the changes that [#go] would take back or make again.
    public static List<Long> between(Sql sql, long number) throws SQLException {
        return sql.list("SELECT number FROM journal WHERE NOT undone AND number > ? OR undone AND number <= ? ORDER BY number",
                row -> row.number("number"), number, number);
    }

    /// The dossiers in which some changes were made; one of which nobody knows it counts as one more.
    public static Set<String> dossiers(Sql sql, Collection<Long> changes) throws SQLException {
        Set<String> dossiers = new HashSet<>();
        for (long change : changes) {
            entry(sql, change).ifPresent(entry -> dossiers.add(String.valueOf(entry.dossier())));
        }
        return dossiers;
    }

    /// Forgets the newest change after taking it back, so that a change that goes on with it can be made in its stead.
    public static void retract(Sql sql, JournalEntry newest) throws SQLException {
        replay(sql, newest.number(), true);
        forget(sql, newest.number());
    }

    /// Whether a change is one to a single row, this one.
    public static boolean touchesOnly(Sql sql, JournalEntry change, Table table, long row) throws SQLException {
        List<Step> steps = steps(sql, change.number());
        return steps.stream().allMatch(step -> step.shape.relation().equals(table.relation())
                && Stream.concat(step.before.stream(), step.after.stream()).allMatch(image -> image.id() == row));
    }

    /// What a change did to some rows of one table, before and after.
    record Step(TableShape shape, List<RowImage> before, List<RowImage> after) {

        /// The same as it would have been written today: evidence was named by its place before it had an id.
        Step current() {
            int place = shape.fields().indexOf("ordinal");
            return !shape.relation().equals(Table.EVIDENCE.relation()) || shape.fields().contains("slug") ? this
                    : new Step(shape.and("slug"), and(before, place), and(after, place));
        }

        private static List<RowImage> and(List<RowImage> images, int column) {
            return images.stream().map(image -> image.and(image.values().get(column))).toList();
        }
    }

    /// Takes one change back, the newest that stands, or makes it again.
    public static void replay(Sql sql, long number, boolean backwards) throws SQLException {
        List<Step> steps = steps(sql, number);
        for (Step step : backwards ? steps.reversed() : steps) {
            step.shape.replay(sql, backwards ? step.after : step.before, backwards ? step.before : step.after);
        }
        sql.update("journal", "undone", backwards, "number = ?", number);
        ChainRows.later(sql, backwards ? ChainAct.UNDONE : ChainAct.REDONE, number, "");
    }

    static List<Step> steps(Sql sql, long number) throws SQLException {
        Map<Long, TableShape> shapes = shapes(sql);
        return sql.list("SELECT * FROM journal_step WHERE journal = ? ORDER BY ordinal", row -> {
            TableShape shape = Objects.requireNonNull(shapes.get(row.number("shape")));
            int width = shape.fields().size();
            return new Step(shape, RowImage.split(row.at().getArray("before"), width),
                    RowImage.split(row.at().getArray("after"), width)).current();
        }, number);
    }

    private static Map<Long, TableShape> shapes(Sql sql) throws SQLException {
        Map<Long, TableShape> shapes = new HashMap<>();
        sql.each("SELECT * FROM journal_shape", row -> shapes.put(row.number("id"),
                new TableShape(row.text("relation"), row.texts("fields"))));
        return shapes;
    }
}
