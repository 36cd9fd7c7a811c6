package app.synoptic.store.h2.journal;

import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a dossier those that are written here, with as few changes as that takes: a row that is there
/// keeps its id, and what was not written is taken away by [#finish].
public final class Reconciling implements Writing {

    private final Sql sql;
    private final Changes changes;
    private final Map<Table, Rows> tables = new EnumMap<>(Table.class);

    /// The rows of one table: those kept, by their key; and those to be, first as they were written, then as they are
    /// at the end.
    private record Rows(Owned owned, Map<List<String>, Image> kept, Map<Long, Image> before, Map<Long, Image> written,
                        Map<Long, Image> now) {}

    /// @param dossier the row of the dossier
    public Reconciling(Sql sql, Changes changes, long dossier) throws SQLException {
        this.sql = sql;
        this.changes = changes;
        for (Owned owned : Owned.values()) {
            Rows rows = new Rows(owned, new HashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            read(rows, dossier);
            tables.put(owned.table(), rows);
        }
    }

    private void read(Rows rows, long dossier) throws SQLException {
        for (String query : rows.owned.rows()) {
            sql.each(query + " ORDER BY id", row -> {
                Image image = Changes.image(rows.owned.table(), row);
                rows.kept.put(rows.owned.key(image), image);
                rows.before.put(image.id(), image);
            }, dossier);
        }
    }

    @Override
    public long insert(Table table, @Nullable Object... values) throws SQLException {
        Rows rows = rows(table);
        List<@Nullable String> image = new ArrayList<>(values.length + 1);
        image.add("0");
        for (Object value : values) {
            image.add(text(value));
        }
        Image sought = new Image(image);
        Image found = rows.kept.get(rows.owned.key(sought));
        long id = found == null ? changes.nextId(table) : found.id();
        Image written = sought.with(0, Long.toString(id));
        if (rows.written.putIfAbsent(id, written) != null) {
            throw new IllegalArgumentException("a row of %s is written twice: %s".formatted(table, rows.owned.key(sought)));
        }
        rows.now.put(id, written);
        return id;
    }

    @Override
    public void update(Table table, long id, String column, @Nullable Object value) {
        Rows rows = rows(table);
        Image written = rows.now.get(id);
        if (written == null) {
            throw new IllegalArgumentException("%s has no row %d".formatted(table, id));
        }
        rows.now.put(id, written.with(table.columns().indexOf(column), text(value)));
    }

    /// Makes the changes: what is new first, then what differs, and last what is no longer.
    public void finish() throws SQLException {
        for (Rows rows : tables.values()) {
            changes.add(rows.owned.table(), rows.written.values().stream()
                    .filter(image -> !rows.before.containsKey(image.id())).toList());
        }
        for (Rows rows : tables.values()) {
            for (Image now : rows.now.values()) {
                Image before = rows.before.getOrDefault(now.id(), rows.written.get(now.id()));
                if (before != null && !before.equals(now)) {
                    changes.exchange(rows.owned.table(), before, now);
                }
            }
        }
        for (Rows rows : new ArrayList<>(tables.values()).reversed()) {
            changes.remove(rows.owned.table(), released(rows.owned, rows.before.values().stream()
                    .filter(image -> !rows.now.containsKey(image.id())).toList()));
        }
    }

    /// Rows that are taken away refer to each other no more.
    private List<Image> released(Owned owned, List<Image> going) throws SQLException {
        List<Image> released = new ArrayList<>();
        for (Image image : going) {
            Image free = owned.released(image);
            if (!free.equals(image)) {
                changes.exchange(owned.table(), image, free);
            }
            released.add(free);
        }
        return released;
    }

    private Rows rows(Table table) {
        Rows rows = tables.get(table);
        if (rows == null) {
            throw new IllegalArgumentException("%s is no part of a dossier".formatted(table));
        }
        return rows;
    }

    /// As the database prints it.
    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value instanceof Boolean ? value.toString().toUpperCase(Locale.ROOT) : value.toString();
    }
}
