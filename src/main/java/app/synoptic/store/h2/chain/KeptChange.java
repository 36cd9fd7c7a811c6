package app.synoptic.store.h2.chain;

import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change as the journal keeps it, whether or not its rows are sound.
///
/// @param content the SHA-256 of its [ChangeContent]
record KeptChange(long number, String name, String subject, @Nullable String dossier, @Nullable String reason, boolean undone, String content) {

    interface Taker {
        void take(KeptChange change) throws SQLException;
    }

    /// What a step did, as it is kept.
    record Step(String table, List<String> columns, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after) {

        private static Step of(ResultRow row) throws SQLException {
            return new Step(row.text("relation"), row.texts("fields"), values(row, "before"), values(row, "after"));
        }

        private static @Nullable Object @Nullable [] values(ResultRow row, String column) throws SQLException {
            Array array = row.at().getArray(column);
            return array == null ? null : (Object[]) array.getArray();
        }
    }

    /// The steps of a change in their order.
    static List<Step> steps(Sql sql, long number) throws SQLException {
        return sql.list("""
                SELECT h.relation, h.fields, s.before, s.after FROM journal_step s JOIN journal_shape h ON h.id = s.shape
                WHERE s.journal = ? ORDER BY s.ordinal""", Step::of, number);
    }

    /// All changes, oldest first.
    static void each(Sql sql, Taker taker) throws SQLException {
        for (Head head : sql.list("SELECT number, made_at, name, subject, undone, dossier, reason, takes_back FROM journal ORDER BY number", Head::of)) {
            ChangeContent content = new ChangeContent(head.number, head.at, head.name, head.subject, head.dossier, head.takesBack);
            for (Step step : steps(sql, head.number)) {
                content.step(step.table, step.columns, step.before, step.after);
            }
            taker.take(new KeptChange(head.number, head.name, head.subject, head.dossier, head.reason, head.undone, content.sha256()));
        }
    }

    private record Head(long number, Instant at, String name, String subject, boolean undone, @Nullable String dossier, @Nullable String reason,
                        @Nullable Long takesBack) {

        static Head of(ResultRow row) throws SQLException {
            return new Head(row.number("number"), row.at().getObject("made_at", Instant.class), row.text("name"), row.text("subject"), row.flag("undone"),
                    row.textOrNull("dossier"), row.textOrNull("reason"), row.has("takes_back") ? row.number("takes_back") : null);
        }
    }
}
