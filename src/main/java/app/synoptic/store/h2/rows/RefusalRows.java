package app.synoptic.store.h2.rows;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.Refused;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Proposals that were refused for a dossier.
public final class RefusalRows {

    private RefusalRows() {}

    /// In the order in which they were refused.
    public static List<Refused> read(Sql sql, long dossier) throws SQLException {
        Map<Long, List<Passage>> passages = sql.byOwner("""
                SELECT p.refusal AS owner, p.* FROM refusal r JOIN refusal_passage p ON p.refusal = r.id
                WHERE r.dossier = ? ORDER BY p.refusal, p.ordinal""",
                row -> new Passage(new TextId(row.text("text")), row.integer("start_at"), row.integer("end_at")), dossier);
        return sql.list("SELECT * FROM refusal WHERE dossier = ? ORDER BY id", row -> new Refused(row.text("kind"),
                row.text("keys").lines().collect(Collectors.toSet()), passages.getOrDefault(row.number("id"), List.of()), row.textOrNull("reason")), dossier);
    }

    public static void write(JournaledWriter writer, long dossier, List<Refused> some) throws SQLException {
        for (Refused refused : some) {
            long row = writer.insert(Table.REFUSAL, dossier, refused.kind(), keys(refused.keys()), refused.reason());
            int ordinal = 0;
            for (Passage passage : refused.passages()) {
                writer.insert(Table.REFUSAL_PASSAGE, row, ordinal++, passage.text(), passage.start(), passage.end());
            }
        }
    }

    private static String keys(Set<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining("\n"));
    }

    /// Takes away all that were refused for a dossier.
    public static void remove(Sql sql, JournaledWriter writer, long dossier) throws SQLException {
        for (long passage : sql.list("SELECT p.id FROM refusal r JOIN refusal_passage p ON p.refusal = r.id WHERE r.dossier = ? ORDER BY p.id",
                row -> row.number("id"), dossier)) {
            writer.delete(Table.REFUSAL_PASSAGE, passage);
        }
        for (long refusal : sql.list("SELECT id FROM refusal WHERE dossier = ? ORDER BY id", row -> row.number("id"), dossier)) {
            writer.delete(Table.REFUSAL, refusal);
        }
    }
}
