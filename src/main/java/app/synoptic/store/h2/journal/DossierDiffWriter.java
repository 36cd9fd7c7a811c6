package app.synoptic.store.h2.journal;

import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the rows of a dossier, or of parts of it, those that are written here, with as few changes as that takes: a row
/// that is there keeps its id, and what was not written is taken away by [#finish].
public final class DossierDiffWriter implements RowWriter {

    private final Sql sql;
    private final JournaledWriter writer;
    private final Map<Table, Rows> tables = new EnumMap<>(Table.class);

    /// The rows of one table: those kept, by their key; and those to be, first as they were written, then as they are
    /// at the end.
    private record Rows(OwnedTable owned, Map<List<String>, RowImage> kept, Map<Long, RowImage> before, Map<Long, RowImage> written,
                        Map<Long, RowImage> now) {}

    private DossierDiffWriter(Sql sql, JournaledWriter writer) {
        this.sql = sql;
        this.writer = writer;
        for (OwnedTable owned : OwnedTable.values()) {
            tables.put(owned.table(), new Rows(owned, new HashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>()));
        }
    }

    /// Of a whole dossier: reads all its rows.
    ///
    /// @param dossier the row of the dossier
    public DossierDiffWriter(Sql sql, JournaledWriter writer, long dossier) throws SQLException {
        this(sql, writer);
        for (Rows rows : tables.values()) {
            for (String query : rows.owned.rows()) {
                read(rows, query, dossier);
            }
        }
    }

    private List<Long> read(Rows rows, String query, long parameter) throws SQLException {
        List<RowImage> read = new ArrayList<>(sql.list(query, row -> JournaledWriter.image(rows.owned.table(), row), parameter));
        read.sort(Comparator.comparingLong(RowImage::id));
        for (RowImage image : read) {
            rows.kept.put(rows.owned.key(image), image);
            rows.before.put(image.id(), image);
        }
        return read.stream().map(RowImage::id).toList();
    }

    /// Of parts that are yet to be taken.
    public static DossierDiffWriter ofParts(Sql sql, JournaledWriter writer) {
        return new DossierDiffWriter(sql, writer);
    }

    /// Takes what a row owns, to be written again. Asks owner by owner, so that no more rows are looked at than are found.
    ///
    /// @param root   the table of the row
    /// @param within in which tables; where its own is among them, the row too. All else that it owns is left as it is
    public void take(Table root, long row, Set<Table> within) throws SQLException {
        Map<Table, List<Long>> taken = new EnumMap<>(Table.class);
        taken.put(root, List.of(row));
        for (Rows rows : tables.values()) {
            Table table = rows.owned.table();
            if (table == root && within.contains(table)) {
                read(rows, "SELECT * FROM %s WHERE id = ?".formatted(table.relation()), row);
            } else if (within.contains(table)) {
                List<Long> found = new ArrayList<>();
                for (String owner : rows.owned.owners()) {
                    for (long id : taken.getOrDefault(OwnedTable.of(owner).table(), List.of())) {
                        found.addAll(read(rows, "SELECT * FROM %s WHERE %s = ?".formatted(table.relation(), owner), id));
                    }
                }
                taken.put(table, found);
            }
        }
    }

    /// What a column of a row that was taken had; null where it has none.
    public @Nullable String kept(Table table, long row, String column) {
        RowImage image = rows(table).before.get(row);
        return image == null ? null : image.values().get(table.columns().indexOf(column));
    }

    @Override
    public long insert(Table table, @Nullable Object... values) throws SQLException {
        Rows rows = rows(table);
        List<@Nullable String> image = new ArrayList<>(values.length + 1);
        image.add("0");
        for (Object value : values) {
            image.add(text(value));
        }
        RowImage sought = new RowImage(image);
        RowImage found = rows.kept.get(rows.owned.key(sought));
        long id = found == null ? writer.nextId(table) : found.id();
        RowImage written = sought.with(0, Long.toString(id));
        if (rows.written.putIfAbsent(id, written) != null) {
            throw new IllegalArgumentException("a row of %s is written twice: %s".formatted(table, rows.owned.key(sought)));
        }
        rows.now.put(id, written);
        return id;
    }

    @Override
    public void update(Table table, long id, String column, @Nullable Object value) {
        Rows rows = rows(table);
        RowImage written = rows.now.get(id);
        if (written == null) {
            throw new IllegalArgumentException("%s has no row %d".formatted(table, id));
        }
        rows.now.put(id, written.with(table.columns().indexOf(column), text(value)));
    }

    /// Makes the changes: what is new first, then what differs, and last what is no longer.
    public void finish() throws SQLException {
        Map<Table, List<RowImage>> fresh = new EnumMap<>(Table.class);
        tables.forEach((table, rows) -> fresh.put(table, rows.written.values().stream().filter(image -> !rows.before.containsKey(image.id())).toList()));
        sql.rows().foresee(fresh.values().stream().mapToLong(List::size).sum());
        for (Map.Entry<Table, List<RowImage>> added : fresh.entrySet()) {
            writer.add(added.getKey(), added.getValue());
        }
        for (Rows rows : tables.values()) {
            for (RowImage now : rows.now.values()) {
                RowImage before = rows.before.getOrDefault(now.id(), rows.written.get(now.id()));
                if (before != null && !before.equals(now)) {
                    writer.exchange(rows.owned.table(), before, now);
                }
            }
        }
        for (Rows rows : new ArrayList<>(tables.values()).reversed()) {
            writer.remove(rows.owned.table(), released(rows.owned, rows.before.values().stream()
                    .filter(image -> !rows.now.containsKey(image.id())).toList()));
        }
    }

    /// Rows that are taken away refer to each other no more.
    private List<RowImage> released(OwnedTable owned, List<RowImage> going) throws SQLException {
        List<RowImage> released = new ArrayList<>();
        for (RowImage image : going) {
            RowImage free = owned.released(image);
            if (!free.equals(image)) {
                writer.exchange(owned.table(), image, free);
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
