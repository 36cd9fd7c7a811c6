package app.synoptic.store.h2.check;

import app.synoptic.store.Examination;
import app.synoptic.store.h2.sql.Checksum;
import app.synoptic.store.h2.sql.Damage;
import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/// Examines what is true of any database: each table and index is read to its end, each reference followed.
public final class TableChecks {

    private static final String INDEXES = """
            SELECT index_name, table_name, LISTAGG('"' || column_name || '"', ', ') WITHIN GROUP (ORDER BY ordinal_position) AS columns
            FROM information_schema.index_columns WHERE table_schema = 'PUBLIC' GROUP BY index_name, table_name""";

    private static final String REFERENCES = """
            SELECT child.table_name, child.column_name, parent.table_name AS parent_table, parent.column_name AS parent_column
            FROM information_schema.referential_constraints r
            JOIN information_schema.key_column_usage child ON child.constraint_name = r.constraint_name
            JOIN information_schema.key_column_usage parent ON parent.constraint_name = r.unique_constraint_name
                AND parent.ordinal_position = child.position_in_unique_constraint
            WHERE r.constraint_schema = 'PUBLIC'""";

    private TableChecks() {}

    private interface Check {
        void run() throws SQLException;
    }

    /// Reads all rows.
    ///
    /// @param damage takes the rows that are not what their checksums say
    public static void rows(Sql sql, Damage damage, List<String> faults, Examination watched) throws SQLException {
        List<String> tables = tables(sql);
        for (int i = 0; i < tables.size(); i++) {
            String table = tables.get(i);
            watched.at(i, tables.size());
            attempt("The table %s".formatted(table), faults, () -> readAll(sql.tolerating(damage), table));
        }
    }

    /// Compares indexes with the rows they are of.
    public static void indexes(Sql sql, List<String> faults, Examination watched) throws SQLException {
        List<String> checked = checked(sql);
        List<Index> indexes = sql.list(INDEXES, row -> new Index(row.text("index_name"), row.text("table_name"), List.of(row.text("columns").split(", "))));
        for (int i = 0; i < indexes.size(); i++) {
            Index index = indexes.get(i);
            watched.at(i, indexes.size());
            attempt("The index %s".formatted(index.name), faults,
                    () -> compare(sql, index, checked.contains(index.table) ? "COALESCE(%s, 0)".formatted(Checksum.COLUMN) : "1", faults));
        }
    }

    /// Follows references.
    public static void references(Sql sql, List<String> faults, Examination watched) throws SQLException {
        List<Reference> references = sql.list(REFERENCES, row -> new Reference(row.text("table_name"), row.text("column_name"),
                row.text("parent_table"), row.text("parent_column")));
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            watched.at(i, references.size());
            attempt("The table %s".formatted(reference.table), faults, () -> follow(sql, reference, faults));
        }
    }

    public static List<String> tables(Sql sql) throws SQLException {
        return sql.list("""
                SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC' ORDER BY table_name""",
                row -> row.text("table_name"));
    }

    /// The tables whose rows have checksums.
    public static List<String> checked(Sql sql) throws SQLException {
        return sql.list("""
                SELECT table_name FROM information_schema.columns WHERE table_schema = 'PUBLIC' AND column_name = ? ORDER BY table_name""",
                row -> row.text("table_name"), Checksum.COLUMN.toUpperCase(Locale.ROOT));
    }

    private static void attempt(String what, List<String> faults, Check check) {
        try {
            check.run();
        } catch (SQLException e) {
            faults.add("%s cannot be read: %s.".formatted(what, Failures.words(e)));
        }
    }

    private static void readAll(Sql sql, String table) throws SQLException {
        sql.each("SELECT * FROM \"%s\"".formatted(table), row -> {
            for (int column = 1; column <= row.at().getMetaData().getColumnCount(); column++) {
                row.at().getObject(column);
            }
        });
    }

    /// @param columns in quotation marks
    private record Index(String name, String table, List<String> columns) {}

    /// Entries of an index, or the rows that they are to be of: how many, and the sum of the checksums of their columns and row
    /// numbers.
    private record Entries(long count, long sum) {}

    /// @param beyondIndexes a term that no index has, so that the table itself is read for it
    private static void compare(Sql sql, Index index, String beyondIndexes, List<String> faults) throws SQLException {
        String first = index.columns.getFirst();
        Entries rows = entries(sql, index, "SELECT %1$s, _ROWID_, %4$s FROM \"%2$s\" WHERE %3$s IS NOT NULL"
                .formatted(String.join(", ", index.columns), index.table, first, beyondIndexes));
        Entries found = entries(sql, index, """
                SELECT %1$s, _ROWID_ FROM "%2$s" USE INDEX ("%4$s") WHERE %3$s >= (SELECT MIN(%3$s) FROM "%2$s")"""
                .formatted(String.join(", ", index.columns), index.table, first, index.name));
        if (rows.count != found.count) {
            faults.add("The index %s finds %d of the %d rows of %s.".formatted(index.name, found.count, rows.count, index.table));
        } else if (rows.sum != found.sum) {
            faults.add("The index %s finds other rows of %s than those it is to find.".formatted(index.name, index.table));
        }
    }

    private static Entries entries(Sql sql, Index index, String query) throws SQLException {
        long[] entries = new long[2];
        sql.each(query, row -> {
            Checksum entry = new Checksum(index.table);
            for (int at = 1; at <= index.columns.size() + 1; at++) {
                entry.add("", row.at().getString(at));
            }
            entries[0]++;
            entries[1] += entry.value();
        });
        return new Entries(entries[0], entries[1]);
    }

    private record Reference(String table, String column, String parent, String key) {}

    private static void follow(Sql sql, Reference to, List<String> faults) throws SQLException {
        long lost = count(sql, """
                SELECT COUNT(*) AS n FROM "%s" c WHERE c."%s" IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM "%s" p WHERE p."%s" = c."%2$s")"""
                .formatted(to.table, to.column, to.parent, to.key));
        if (lost > 0) {
            faults.add("%d rows of %s refer to rows of %s that are not there.".formatted(lost, to.table, to.parent));
        }
    }

    private static long count(Sql sql, String query) throws SQLException {
        return sql.first(query, row -> row.number("n")).orElseThrow();
    }
}
