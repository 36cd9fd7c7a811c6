package app.synoptic.store.h2.journal;

import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What of a dossier some changes touched: rows of its sources, events and questions, of testimonies whose evidence was
/// touched, and of the dossier itself.
public final class TouchedRows {

    /// So many things read one by one take as long as the whole.
    private static final int MOST = 300;

    /// What changes the texts themselves, or which are held.
    private static final Set<Table> OF_TEXTS = Set.of(Table.HELD, Table.CORRECTION);
    private static final Set<Table> ROOTS = Set.of(Table.SOURCE, Table.EVENT, Table.QUESTION);

    private final Sql sql;
    private final Map<Table, Map<Long, Map<String, @Nullable String>>> images = new HashMap<>();
    private final Map<Table, Set<Long>> rows = new EnumMap<>(Table.class);

    private TouchedRows(Sql sql) {
        this.sql = sql;
    }

    /// By the changes of these numbers, which are kept as they were made.
    ///
    /// @return empty where they touched more than edits touch, or so much that all had better be read
    public static Optional<TouchedRows> by(Sql sql, Collection<Long> changes) throws SQLException {
        TouchedRows touched = new TouchedRows(sql);
        for (long change : changes) {
            if (!touched.take(Journal.steps(sql, change))) {
                return Optional.empty();
            }
        }
        return touched.rows.values().stream().mapToInt(Set::size).sum() > MOST ? Optional.empty() : Optional.of(touched);
    }

    private boolean take(List<Journal.Step> steps) throws SQLException {
        for (Journal.Step step : steps) {
            Optional<Table> table = Table.of(step.shape().relation());
            if (table.isEmpty() || OF_TEXTS.contains(table.get()) || table.get() == Table.DOSSIER && (step.before().isEmpty() || step.after().isEmpty())) {
                return false;
            }
            remember(table.get(), step.shape(), step.before());
            remember(table.get(), step.shape(), step.after());
        }
        for (Journal.Step step : steps) {
            Table table = Table.of(step.shape().relation()).orElseThrow();
            if (!table.besideDossier()) {
                for (RowImage image : step.before()) {
                    own(table, image.id(), values(step.shape(), image));
                }
                for (RowImage image : step.after()) {
                    own(table, image.id(), values(step.shape(), image));
                }
            }
        }
        return true;
    }

    private void remember(Table table, TableShape shape, List<RowImage> some) {
        some.forEach(image -> images.computeIfAbsent(table, _ -> new HashMap<>()).put(image.id(), values(shape, image)));
    }

    private static Map<String, @Nullable String> values(TableShape shape, RowImage image) {
        Map<String, @Nullable String> values = new HashMap<>();
        for (int at = 0; at < shape.fields().size(); at++) {
            values.put(shape.fields().get(at), image.values().get(at));
        }
        return values;
    }

    /// Finds whose a row is.
    private void own(Table table, long id, Map<String, @Nullable String> values) throws SQLException {
        if (ROOTS.contains(table)) {
            put(table, id);
            return;
        }
        OwnedTable owned = OwnedTable.valueOf(table.name());
        boolean found = false;
        for (String owner : owned.owners()) {
            String row = values.get(owner);
            if (row != null) {
                Table above = OwnedTable.of(owner).table();
                found = true;
                if (table == Table.EVIDENCE || ROOTS.contains(above) || above == Table.DOSSIER) {
                    put(above, Long.parseLong(row));
                } else {
                    own(above, Long.parseLong(row), row(above, Long.parseLong(row)));
                }
            }
        }
        if (!found) {
            put(table, id);
        }
    }

    private Map<String, @Nullable String> row(Table table, long id) throws SQLException {
        Map<String, @Nullable String> remembered = images.getOrDefault(table, Map.of()).get(id);
        if (remembered != null) {
            return remembered;
        }
        TableShape shape = TableShape.of(table);
        return sql.first("SELECT * FROM " + table.relation() + " WHERE id = ?", row -> values(shape, JournaledWriter.image(table, row)), id)
                .orElse(Map.of());
    }

    private void put(Table table, long id) {
        rows.computeIfAbsent(table, _ -> new LinkedHashSet<>()).add(id);
    }

    /// Those of one table: a source, an event, a question, or the dossier itself; attestations and readings are those whose
    /// evidence was touched.
    public Set<Long> rows(Table table) {
        return rows.getOrDefault(table, Set.of());
    }
}
