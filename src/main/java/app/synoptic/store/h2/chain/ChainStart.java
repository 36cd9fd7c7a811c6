package app.synoptic.store.h2.chain;

import app.synoptic.domain.form.Sha256;
import app.synoptic.store.chain.ChainAct;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// How the chain of a store begins: with a link that says so, and one for each change, capture and text that was there. Of these it
/// says what they were then, not that nobody changed them before.
public final class ChainStart {

    private ChainStart() {}

    /// @param schema what the store has now
    public static void write(Sql sql, int schema) throws SQLException {
        ChainRows.add(sql, Instant.now(), ChainAct.BEGUN, null, "schema " + schema, UUID.randomUUID().toString(), null, ChainRows.PROGRAM, "");
        for (Capture capture : sql.list("SELECT sha, name FROM capture ORDER BY sha", Capture::of)) {
            ChainRows.keep(sql, ChainAct.CAPTURED, capture.sha, "found", capture.name, "", capture.sha);
        }
        for (Text text : texts(sql)) {
            ChainRows.keep(sql, ChainAct.READ, text.id, text.reader, text.id, "", text.words);
        }
        List<KeptChange> changes = new ArrayList<>();
        KeptChange.each(sql, changes::add);
        for (KeptChange change : changes) {
            ChainRows.add(sql, Instant.now(), ChainAct.FOUND, change.number(), change.name(), change.subject(), change.dossier(), ChainRows.PROGRAM,
                    change.content());
            if (change.reason() != null) {
                ChainRows.add(sql, Instant.now(), ChainAct.EXPLAINED, change.number(), "", change.reason(), null, ChainRows.PROGRAM, "");
            }
            if (change.undone()) {
                ChainRows.add(sql, Instant.now(), ChainAct.UNDONE, change.number(), "", "", null, ChainRows.PROGRAM, "");
            }
        }
    }

    private record Capture(String sha, String name) {

        static Capture of(ResultRow row) throws SQLException {
            String name = row.textOrNull("name");
            return new Capture(row.text("sha"), name == null ? "" : name);
        }
    }

    private record Text(String id, String reader, String words) {}

    private static List<Text> texts(Sql sql) throws SQLException {
        return sql.list("SELECT sha, reader, wording FROM text ORDER BY sha",
                row -> new Text(row.text("sha"), row.text("reader"), Sha256.of(row.text("wording"))));
    }
}
