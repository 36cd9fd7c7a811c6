package app.synoptic.store.h2.chain;

import app.synoptic.domain.custody.LineForm;
import app.synoptic.domain.form.Sha256;
import app.synoptic.store.chain.CustodyFault.Kind;
import app.synoptic.store.chain.CustodyFault;
import app.synoptic.store.h2.sql.Checksum;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes all changes that stand again, in memory, and compares the rows this leaves with those that are kept, in every table whose rows have
/// an id: so nobody can change a row past the history. Of each row only a hash is remembered. Columns that came with a later schema than a change are not compared.
final class ReplayCheck {

    private static final int MOST_NAMED = 50;

    private final Sql sql;
    private final List<CustodyFault> faults;
    private final Map<String, Map<Long, Made>> tables = new HashMap<>();
    private final Map<List<String>, List<String>> columns = new HashMap<>();
    private int named;

    /// What a row was made by the last change that touched it.
    private record Made(List<String> columns, String hash) {}

    private ReplayCheck(Sql sql, List<CustodyFault> faults) {
        this.sql = sql;
        this.faults = faults;
    }

    static void run(Sql sql, List<CustodyFault> faults) throws SQLException {
        ReplayCheck check = new ReplayCheck(sql, faults);
        for (long change : sql.list("SELECT number FROM journal WHERE NOT undone ORDER BY number", row -> row.number("number"))) {
            for (KeptChange.Step step : KeptChange.steps(sql, change)) {
                check.take(step);
            }
        }
        List<String> all = sql.list("""
                SELECT LOWER(c.table_name) AS name FROM information_schema.columns c JOIN information_schema.columns k ON k.table_name = c.table_name
                WHERE c.table_schema = 'PUBLIC' AND k.table_schema = 'PUBLIC' AND c.column_name = 'ID' AND k.column_name = ?
                AND c.table_name <> 'JOURNAL_SHAPE' ORDER BY c.table_name""", row -> row.text("name"), Checksum.COLUMN.toUpperCase(Locale.ROOT));
        for (String table : all) {
            check.compare(table);
        }
    }

    private void take(KeptChange.Step step) {
        List<String> shared = columns.computeIfAbsent(step.columns(), same -> same);
        Map<Long, Made> rows = tables.computeIfAbsent(step.table(), _ -> new HashMap<>());
        each(step.columns().size(), step.before(), values -> rows.remove(id(values)));
        each(step.columns().size(), step.after(), values -> rows.put(id(values), new Made(shared, hash(shared, values))));
    }

    private interface RowTaker {
        void take(List<@Nullable Object> values);
    }

    private static void each(int width, @Nullable Object @Nullable [] values, RowTaker taker) {
        for (int from = 0; values != null && from + width <= values.length; from += width) {
            taker.take(Arrays.asList(values).subList(from, from + width));
        }
    }

    private static long id(List<@Nullable Object> values) {
        return Long.parseLong(String.valueOf(values.getFirst()));
    }

    /// True and false are written in either case.
    private static String hash(List<String> columns, List<@Nullable Object> values) {
        List<@Nullable Object> same = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Object value = values.get(at);
            boolean flag = value != null && (value.toString().equals("true") || value.toString().equals("false"));
            same.add(flag ? value.toString().toUpperCase(Locale.ROOT) : value);
        }
        return Sha256.of(LineForm.of(same));
    }

    private void compare(String table) throws SQLException {
        Map<Long, Made> rows = tables.getOrDefault(table, Map.of());
        Set<Long> missing = new HashSet<>(rows.keySet());
        List<String> now = sql.list("""
                SELECT column_name FROM information_schema.columns WHERE table_schema = 'PUBLIC' AND LOWER(table_name) = ? AND column_name <> ?""",
                row -> '"' + row.text("column_name") + '"', table, Checksum.COLUMN.toUpperCase(Locale.ROOT));
        sql.each("SELECT %s FROM %s ORDER BY id".formatted(String.join(", ", now), table), row -> {
            long id = row.number("id");
            @Nullable Made made = rows.get(id);
            missing.remove(id);
            if (made == null) {
                if (!table.equals("session") || id > 0) {
                    fault(Kind.ROW_UNKNOWN, table, id);
                }
                return;
            }
            List<@Nullable Object> values = new ArrayList<>();
            for (String column : made.columns) {
                values.add(row.textOrNull(column));
            }
            if (!hash(made.columns, values).equals(made.hash)) {
                fault(Kind.ROW_ALTERED, table, id);
            }
        });
        missing.stream().sorted().forEach(id -> fault(Kind.ROW_MISSING, table, id));
    }

    private void fault(Kind kind, String table, long id) {
        if (named++ < MOST_NAMED) {
            faults.add(new CustodyFault(kind, "%s %d".formatted(table, id)));
        }
    }
}
