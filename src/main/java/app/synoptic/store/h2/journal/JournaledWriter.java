package app.synoptic.store.h2.journal;

import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one way in which a command writes rows: each is journalled as it is written, so that what was done here can
/// be undone without knowing what it was. Insertions wait for [#flush] and are then made table by table.
public final class JournaledWriter implements RowWriter {

    private static final int MOST_WAITING = 20_000;
    private static final int STEP = 250;

    private final Sql sql;
    private final Journal.Entry entry;
    private final Map<Table, List<RowImage>> waiting = new EnumMap<>(Table.class);
    private final Map<Table, Long> last = new EnumMap<>(Table.class);
    private int count;

    public JournaledWriter(Sql sql, Journal.Entry entry) {
        this.sql = sql;
        this.entry = entry;
    }

    /// The number of the change in the history.
    public long number() {
        return entry.number();
    }

    @Override
    public long insert(Table table, @Nullable Object... values) throws SQLException {
        if (values.length + 1 != table.columns().size()) {
            throw new IllegalArgumentException("%d values for %s".formatted(values.length, table));
        }
        long id = nextId(table);
        List<@Nullable String> image = new ArrayList<>(values.length + 1);
        image.add(Long.toString(id));
        for (Object value : values) {
            image.add(value == null ? null : value.toString());
        }
        waiting.computeIfAbsent(table, _ -> new ArrayList<>()).add(new RowImage(image));
        if (++count >= MOST_WAITING) {
            flush();
        }
        return id;
    }

    @Override
    public void update(Table table, long id, String column, @Nullable Object value) throws SQLException {
        int at = table.columns().indexOf(column);
        if (at < 1) {
            throw new IllegalArgumentException("%s of %s cannot be changed".formatted(column, table));
        }
        flush();
        RowImage before = image(table, id);
        make(table, List.of(before), List.of(before.with(at, value == null ? null : value.toString())));
    }

    /// Takes a row away. What refers to it must be taken away before.
    public void delete(Table table, long id) throws SQLException {
        flush();
        make(table, List.of(image(table, id)), List.of());
    }

    /// Writes what waits, each table after those it refers to.
    public void flush() throws SQLException {
        for (Map.Entry<Table, List<RowImage>> insertions : waiting.entrySet()) {
            List<RowImage> rows = insertions.getValue();
            for (int from = 0; from < rows.size(); from += STEP) {
                make(insertions.getKey(), List.of(), rows.subList(from, Math.min(rows.size(), from + STEP)));
            }
        }
        waiting.clear();
        count = 0;
    }

    /// Adds rows whose ids came from [#nextId].
    void add(Table table, List<RowImage> rows) throws SQLException {
        flush();
        for (int from = 0; from < rows.size(); from += STEP) {
            make(table, List.of(), rows.subList(from, Math.min(rows.size(), from + STEP)));
        }
    }

    /// Puts a row in the place of the one of the same id.
    void exchange(Table table, RowImage before, RowImage after) throws SQLException {
        flush();
        make(table, List.of(before), List.of(after));
    }

    /// Takes rows away that nothing refers to any more.
    void remove(Table table, List<RowImage> rows) throws SQLException {
        flush();
        for (int from = 0; from < rows.size(); from += STEP) {
            make(table, rows.subList(from, Math.min(rows.size(), from + STEP)), List.of());
        }
    }

    private void make(Table table, List<RowImage> before, List<RowImage> after) throws SQLException {
        TableShape shape = TableShape.of(table);
        shape.exchange(sql, before, after);
        entry.record(shape, before, after);
        sql.rows().add(Math.max(before.size(), after.size()));
    }

    long nextId(Table table) throws SQLException {
        Long before = last.get(table);
        if (before == null) {
            before = sql.first("SELECT COALESCE(MAX(id), 0) AS id FROM " + table.relation(), row -> row.number("id"))
                    .orElseThrow();
        }
        last.put(table, before + 1);
        return before + 1;
    }

    RowImage image(Table table, long id) throws SQLException {
        return sql.first("SELECT * FROM " + table.relation() + " WHERE id = ?", row -> image(table, row), id)
                .orElseThrow(() -> new IllegalStateException("%s has no row %d".formatted(table, id)));
    }

    static RowImage image(Table table, ResultRow row) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (String column : table.columns()) {
            values.add(row.textOrNull(column));
        }
        return new RowImage(values);
    }
}
