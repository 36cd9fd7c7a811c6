package app.synoptic.store.h2;

import app.synoptic.store.h2.Images.Action;
import app.synoptic.store.h2.Images.Change;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The one way in which a command writes rows: each is journalled as it is written, so that what was done here can
/// be undone without knowing what it was. Insertions wait for [#flush] and are then made table by table.
final class Changes {

    private static final int MOST_WAITING = 20_000;

    private final Sql sql;
    private final Journal.Entry entry;
    private final Map<Table, List<Change>> waiting = new EnumMap<>(Table.class);
    private final Map<Table, Long> last = new EnumMap<>(Table.class);
    private int count;

    Changes(Sql sql, Journal.Entry entry) {
        this.sql = sql;
        this.entry = entry;
    }

    /// Adds a row with the values of all columns but its id, which is returned.
    long insert(Table table, @Nullable Object... values) throws SQLException {
        if (values.length + 1 != table.columns().size()) {
            throw new IllegalArgumentException("%d values for %s".formatted(values.length, table));
        }
        long id = nextId(table);
        @Nullable String[] image = new @Nullable String[values.length + 1];
        image[0] = Long.toString(id);
        for (int i = 0; i < values.length; i++) {
            image[i + 1] = values[i] == null ? null : Objects.toString(values[i]);
        }
        waiting.computeIfAbsent(table, _ -> new ArrayList<>()).add(new Change(null, image));
        if (++count >= MOST_WAITING) {
            flush();
        }
        return id;
    }

    /// Gives one column of a row another value.
    void update(Table table, long id, String column, @Nullable Object value) throws SQLException {
        flush();
        @Nullable String[] before = image(table, id);
        @Nullable String[] after = before.clone();
        int at = table.columns().indexOf(column);
        if (at < 1) {
            throw new IllegalArgumentException("%s of %s cannot be changed".formatted(column, table));
        }
        after[at] = value == null ? null : Objects.toString(value);
        make(table, Action.UPDATE, List.of(new Change(before, after)));
    }

    /// Takes a row away. What refers to it must be taken away before.
    void delete(Table table, long id) throws SQLException {
        flush();
        make(table, Action.DELETE, List.of(new Change(image(table, id), null)));
    }

    /// Writes what waits, each table after those it refers to.
    void flush() throws SQLException {
        for (Map.Entry<Table, List<Change>> insertions : waiting.entrySet()) {
            make(insertions.getKey(), Action.INSERT, insertions.getValue());
        }
        waiting.clear();
        count = 0;
    }

    private void make(Table table, Action action, List<Change> changes) throws SQLException {
        Images images = Images.of(table);
        images.make(sql, action, changes);
        entry.record(images, changes);
    }

    private long nextId(Table table) throws SQLException {
        Long before = last.get(table);
        if (before == null) {
            before = sql.first("SELECT COALESCE(MAX(id), 0) AS id FROM " + table.relation(), row -> row.number("id"))
                    .orElseThrow();
        }
        last.put(table, before + 1);
        return before + 1;
    }

    private @Nullable String[] image(Table table, long id) throws SQLException {
        return sql.first("SELECT * FROM " + table.relation() + " WHERE id = ?", row -> {
            @Nullable String[] values = new @Nullable String[table.columns().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = row.textOrNull(table.columns().get(i));
            }
            return values;
        }, id).orElseThrow(() -> new IllegalStateException("%s has no row %d".formatted(table, id)));
    }
}
