package app.synoptic.store.h2.journal;

import app.synoptic.store.JournalEntry;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes one change back on its own, cell by cell: what later changes made of other cells stays.
public final class SelectiveUndo {

    /// Only an order: who comes after whom is told again by whoever writes next.
    private static final String ORDER = "ordinal";

    private final Sql sql;
    private final JournalEntry change;
    private final Map<Cell, Net> mine;

    /// A row that a change touched.
    private record Cell(String relation, long id) {}

    /// What became of a row by a whole change: its values by column before and after; null where it was not there.
    private record Net(@Nullable Map<String, @Nullable String> before, @Nullable Map<String, @Nullable String> after) {

        /// The columns that have another value; all that have one, where the row came or went.
        Set<String> changed() {
            Map<String, @Nullable String> old = before == null ? Map.of() : before;
            Map<String, @Nullable String> now = after == null ? Map.of() : after;
            Set<String> columns = new HashSet<>(old.keySet());
            columns.addAll(now.keySet());
            columns.removeIf(column -> Objects.equals(old.get(column), now.get(column)));
            return columns;
        }
    }

    private SelectiveUndo(Sql sql, JournalEntry change) throws SQLException {
        this.sql = sql;
        this.change = change;
        mine = net(sql, change.number());
    }

    public static SelectiveUndo of(Sql sql, JournalEntry change) throws SQLException {
        return new SelectiveUndo(sql, change);
    }

    private static Map<Cell, Net> net(Sql sql, long number) throws SQLException {
        Map<Cell, Net> rows = new LinkedHashMap<>();
        for (Journal.Step step : Journal.steps(sql, number)) {
            for (int at = 0; at < Math.max(step.before().size(), step.after().size()); at++) {
                RowImage before = step.before().isEmpty() ? null : step.before().get(at);
                RowImage after = step.after().isEmpty() ? null : step.after().get(at);
                Cell row = new Cell(step.shape().relation(), Objects.requireNonNull(before == null ? after : before).id());
                Net known = rows.get(row);
                rows.put(row, new Net(known == null ? values(step.shape(), before) : known.before, values(step.shape(), after)));
            }
        }
        rows.values().removeIf(net -> net.changed().isEmpty());
        return rows;
    }

    private static @Nullable Map<String, @Nullable String> values(TableShape shape, @Nullable RowImage image) {
        if (image == null) {
            return null;
        }
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (int at = 0; at < shape.fields().size(); at++) {
            values.put(shape.fields().get(at), image.values().get(at));
        }
        return values;
    }

    /// The later changes, not taken back, that rest on this one or touch what it touched; oldest first.
    public List<JournalEntry> inTheWay() throws SQLException {
        List<JournalEntry> blocking = new ArrayList<>();
        List<JournalEntry> all = Journal.history(sql);
        Set<Long> inForce = JournalEntry.inForce(all);
        for (JournalEntry later : all) {
            if (later.number() > change.number() && inForce.contains(later.number()) && !cancels(later) && blocks(net(sql, later.number()))) {
                blocking.add(later);
            }
        }
        return blocking;
    }

    /// Whether it only takes back what was done after this change: the two of them left nothing.
    private boolean cancels(JournalEntry later) {
        return later.takesBack() != null && later.takesBack() > change.number();
    }

    private boolean blocks(Map<Cell, Net> theirs) {
        for (Map.Entry<Cell, Net> row : mine.entrySet()) {
            Net their = theirs.get(row.getKey());
            if (their != null && touches(row.getValue(), their)) {
                return true;
            }
            Map<String, @Nullable String> gone = row.getValue().before;
            if (row.getValue().after == null && gone != null && theirs.entrySet().stream()
                    .anyMatch(other -> other.getValue().after == null && refers(gone, gone.keySet(), other.getKey()))) {
                return true;
            }
        }
        return theirs.entrySet().stream().anyMatch(row -> !mine.containsKey(row.getKey()) && rests(row.getValue()));
    }

    private static boolean touches(Net own, Net their) {
        if (own.after == null || their.after == null) {
            return true;
        }
        Set<String> both = their.changed();
        if (own.before != null) {
            both.retainAll(own.changed());
        }
        both.remove(ORDER);
        return !both.isEmpty();
    }

    /// Whether a row has come to refer to one that would go.
    private boolean rests(Net their) {
        Map<String, @Nullable String> now = their.after;
        return now != null && mine.entrySet().stream()
                .anyMatch(row -> row.getValue().before == null && refers(now, their.changed(), row.getKey()));
    }

    private static boolean refers(Map<String, @Nullable String> values, Set<String> columns, Cell to) {
        return columns.stream().anyMatch(column -> to.relation.equals(table(column)) && Long.toString(to.id).equals(values.get(column)));
    }

    /// The table whose rows a column names, or the column itself.
    private static String table(String column) {
        return switch (column) {
            case "derived_from" -> Table.SOURCE.relation();
            case "part_of" -> Table.EVENT.relation();
            default -> column;
        };
    }

    /// Begins a change that takes this one back, and makes it, as far as single rows go.
    ///
    /// @throws IllegalStateException if a row is not there any more
    public JournaledWriter begin() throws SQLException {
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, change.dossier(), "command.take-back", change.subject(), change.number()));
        for (Table table : Table.values()) {
            bring(writer, table);
        }
        for (Table table : Table.values()) {
            mend(writer, table);
        }
        for (Table table : List.of(Table.values()).reversed()) {
            take(writer, table);
        }
        return writer;
    }

    private Map<Long, Net> rows(Table table) {
        Map<Long, Net> rows = new LinkedHashMap<>();
        mine.forEach((cell, net) -> {
            if (cell.relation.equals(table.relation())) {
                rows.put(cell.id, net);
            }
        });
        return rows;
    }

    private static RowImage image(Table table, Map<String, @Nullable String> values) {
        List<@Nullable String> image = new ArrayList<>();
        table.columns().forEach(column -> image.add(values.get(column)));
        return new RowImage(image);
    }

    private static RowImage released(Table table, RowImage image) {
        return List.of(Table.SOURCE, Table.EVENT).contains(table) ? OwnedTable.valueOf(table.name()).released(image) : image;
    }

    private void bring(JournaledWriter writer, Table table) throws SQLException {
        List<RowImage> whole = new ArrayList<>();
        for (Net net : rows(table).values()) {
            if (net.after == null && net.before != null) {
                whole.add(image(table, net.before));
            }
        }
        writer.add(table, whole.stream().map(image -> released(table, image)).toList());
        for (RowImage image : whole) {
            RowImage free = released(table, image);
            if (!free.equals(image)) {
                writer.exchange(table, free, image);
            }
        }
    }

    private void mend(JournaledWriter writer, Table table) throws SQLException {
        for (Map.Entry<Long, Net> row : rows(table).entrySet()) {
            Map<String, @Nullable String> before = row.getValue().before;
            Map<String, @Nullable String> after = row.getValue().after;
            if (before != null && after != null) {
                RowImage now = writer.image(table, row.getKey());
                RowImage next = now;
                for (String column : row.getValue().changed()) {
                    int at = table.columns().indexOf(column);
                    if (at > 0 && (!column.equals(ORDER) || Objects.equals(now.values().get(at), after.get(column)))) {
                        next = next.with(at, before.get(column));
                    }
                }
                if (!next.equals(now)) {
                    writer.exchange(table, now, next);
                }
            }
        }
    }

    private void take(JournaledWriter writer, Table table) throws SQLException {
        List<RowImage> going = new ArrayList<>();
        for (Map.Entry<Long, Net> row : rows(table).entrySet()) {
            if (row.getValue().before == null) {
                RowImage now = writer.image(table, row.getKey());
                RowImage free = released(table, now);
                if (!free.equals(now)) {
                    writer.exchange(table, now, free);
                }
                going.add(free);
            }
        }
        writer.remove(table, going);
    }
}
