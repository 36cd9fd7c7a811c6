package app.synoptic.store.h2.rows;

import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// An editor's own judgements of silences, of events and of questions.
public final class SilenceRows {

    private SilenceRows() {}

    public static void write(RowWriter changes, Table table, long subject, Map<SourceId, Silence> silences, RowKeys keys)
            throws SQLException {
        for (Map.Entry<SourceId, Silence> silence : silences.entrySet()) {
            changes.insert(table, subject, keys.source(silence.getKey()), silence.getValue().name());
        }
    }

    /// The silences by the row of the event or question (`subject`) they stand for.
    public static Map<Long, Map<SourceId, Silence>> read(Sql sql, String subject, RowScope scope) throws SQLException {
        Map<Long, Map<SourceId, Silence>> found = new HashMap<>();
        sql.each("""
                SELECT x.%1$s AS owner, s.slug, x.*
                FROM %1$s e JOIN %1$s_silence x ON x.%1$s = e.id JOIN source s ON s.id = x.source
                WHERE e.%2$s = ?""".formatted(subject, scope.column()),
                row -> found.computeIfAbsent(row.number("owner"), _ -> new HashMap<>())
                        .put(new SourceId(row.text("slug")), row.choice(Silence.class, "silence")), scope.row());
        return found;
    }
}
