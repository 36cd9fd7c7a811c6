package app.synoptic.store.h2.rows;

import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What sources answer to questions, with the typed values of their answers.
public final class ReadingRows {

    private ReadingRows() {}

    public static void write(RowWriter changes, long question, List<Reading> readings, RowKeys keys) throws SQLException {
        int ordinal = 0;
        for (Reading reading : readings) {
            Columns value = columns(reading.value());
            long row = changes.insert(Table.READING, ProposedColumns.behind(reading.proposed(), question, keys.source(reading.source()), ordinal++, reading.id(),
                    reading.value().type().name(), value.content, value.least, value.greatest, value.open,
                    reading.saidBy(), reading.asOf(), reading.note()));
            keys.put(reading.id(), row);
            for (String name : value.names) {
                changes.insert(Table.READING_NAME, row, name);
            }
        }
    }

    /// A value as its columns; those of other types are null.
    private record Columns(@Nullable String content, @Nullable BigDecimal least, @Nullable BigDecimal greatest,
                           @Nullable Boolean open, Set<String> names) {}

    private static Columns columns(Value value) {
        return switch (value) {
            case Value.Date(var date) -> new Columns(date.toString(), null, null, null, Set.of());
            case Value.Number(var min, var max) -> new Columns(null, min, max, null, Set.of());
            case Value.Names(var names, var open) -> new Columns(null, null, null, open, names);
            case Value.Choice(var choice) -> new Columns(choice, null, null, null, Set.of());
            case Value.Worded() -> new Columns(null, null, null, null, Set.of());
        };
    }

    public static Map<Long, List<Reading>> read(Sql sql, RowScope scope) throws SQLException {
        Map<Long, List<String>> names = sql.byOwner("""
                SELECT n.reading AS owner, n.*
                FROM question q JOIN reading r ON r.question = q.id JOIN reading_name n ON n.reading = r.id
                WHERE q.%s = ?""".formatted(scope.column()), row -> row.text("name"), scope.row());
        Map<Long, List<Reading>> found = new HashMap<>();
        sql.each("""
                SELECT r.*, s.slug AS source_slug
                FROM question q JOIN reading r ON r.question = q.id JOIN source s ON s.id = r.source
                WHERE q.%s = ? ORDER BY r.question, r.ordinal, r.id""".formatted(scope.column()), row -> {
            long id = row.number("id");
            if (!sql.passedOver("reading_name", "reading", id)) {
                found.computeIfAbsent(row.number("question"), _ -> new ArrayList<>()).add(new Reading(new ReadingId(row.text("slug")),
                        new SourceId(row.text("source_slug")), value(row, names.getOrDefault(id, List.of())), row.textOrNull("said_by"),
                        row.dateOrNull("as_of"), row.textOrNull("note"), ProposedColumns.read(row)));
            }
        }, scope.row());
        return found;
    }

    private static Value value(ResultRow row, List<String> names) throws SQLException {
        return switch (row.choice(ValueType.class, "type")) {
            case DATE -> new Value.Date(row.date("content"));
            case NUMBER -> new Value.Number(decimal(row.textOrNull("least")), decimal(row.textOrNull("greatest")));
            case NAMES -> new Value.Names(Set.copyOf(names), row.flag("open_ended"));
            case CHOICE -> new Value.Choice(row.text("content"));
            case WORDING -> new Value.Worded();
        };
    }

    private static @Nullable BigDecimal decimal(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
