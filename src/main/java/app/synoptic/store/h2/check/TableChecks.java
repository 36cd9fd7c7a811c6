package app.synoptic.store.h2.check;

import app.synoptic.store.h2.sql.Failures;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;

/// Examines what is true of any database: each table and index is read to its end, each reference followed.
public final class TableChecks {

    private static final String INDEXES = """
            SELECT index_name, table_name, column_name FROM information_schema.index_columns
            WHERE table_schema = 'PUBLIC' AND ordinal_position = 1""";

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

    public static void run(Sql sql, List<String> faults) throws SQLException {
        for (String table : tables(sql)) {
            attempt("The table %s".formatted(table), faults, () -> readAll(sql, table));
        }
        for (Index index : sql.list(INDEXES, row -> new Index(row.text("index_name"), row.text("table_name"),
                row.text("column_name")))) {
            attempt("The index %s".formatted(index.name), faults, () -> compare(sql, index, faults));
        }
        for (Reference reference : sql.list(REFERENCES, row -> new Reference(row.text("table_name"), row.text("column_name"),
                row.text("parent_table"), row.text("parent_column")))) {
            attempt("The table %s".formatted(reference.table), faults, () -> follow(sql, reference, faults));
        }
    }

    public static List<String> tables(Sql sql) throws SQLException {
        return sql.list("""
                SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC' ORDER BY table_name""",
                row -> row.text("table_name"));
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

    private record Index(String name, String table, String column) {}

    private static void compare(Sql sql, Index index, List<String> faults) throws SQLException {
        long rows = count(sql, "SELECT COUNT(\"%2$s\") AS n FROM \"%1$s\"".formatted(index.table, index.column));
        long found = count(sql, """
                SELECT COUNT(*) AS n FROM "%1$s" USE INDEX ("%3$s") WHERE "%2$s" >= (SELECT MIN("%2$s") FROM "%1$s")"""
                .formatted(index.table, index.column, index.name));
        if (rows != found) {
            faults.add("The index %s finds %d of the %d rows of %s.".formatted(index.name, found, rows, index.table));
        }
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
