package app.synoptic.store.h2.check;

import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.i18n.RefusalWords;
import app.synoptic.store.Examination;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.chain.BlobHash;
import app.synoptic.store.h2.rows.CaptureRows;
import app.synoptic.store.h2.rows.TextRows;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;

/// Examines texts: that each is the file it is named after, that its regions lie in it and do not overlap, and
/// that the findings in it and what was refused of it do so too.
public final class TextChecks {

    private TextChecks() {}

    /// Compares texts with their files and their names.
    public static void texts(Sql sql, List<String> faults, Examination watched) throws SQLException {
        List<String> texts = sql.list("SELECT sha FROM text ORDER BY sha", row -> row.text("sha"));
        for (int i = 0; i < texts.size(); i++) {
            String sha = texts.get(i);
            watched.at(i, texts.size());
            try {
                examine(sql, new TextId(sha), faults);
            } catch (IllegalArgumentException | Refusal e) {
                faults.add("The text %s is not in order: %s.".formatted(sha, RefusalWords.english(e)));
            } catch (StoreException damaged) {
                faults.add(String.valueOf(damaged.getMessage()));
            }
        }
    }

    /// Looks whether passages lie in their texts.
    public static void passages(Sql sql, List<String> faults) throws SQLException {
        sql.each("""
                SELECT p.text, COUNT(*) AS n FROM (
                    SELECT f.text, r.start_at, r.end_at FROM finding_range r JOIN finding f ON f.id = r.finding
                    UNION ALL SELECT text, start_at, end_at FROM refusal_passage) p JOIN text t ON t.sha = p.text
                WHERE p.start_at < 0 OR p.end_at <= p.start_at OR p.end_at > t.units GROUP BY p.text""",
                row -> faults.add("%d passages leave the text %s.".formatted(row.number("n"), row.text("text"))));
        sql.each("""
                SELECT f.text, COUNT(*) AS n FROM finding f JOIN evidence v ON v.id = f.evidence
                LEFT JOIN attestation a ON a.id = v.attestation LEFT JOIN reading w ON w.id = v.reading
                WHERE NOT EXISTS (SELECT 1 FROM held h WHERE h.text = f.text AND h.source = COALESCE(a.source, w.source))
                GROUP BY f.text""",
                row -> faults.add("%d findings lie in the text %s, which is not held for their source."
                        .formatted(row.number("n"), row.text("text"))));
    }

    private static void examine(Sql sql, TextId id, List<String> faults) throws SQLException {
        sql.each("""
                SELECT t.charset, t.reader, t.capture, c.sha, c.file FROM text t JOIN capture c ON c.sha = t.capture WHERE t.sha = ?""", row -> {
            if (!named(row, id)) {
                faults.add("The file of the text %s is not the one that was imported.".formatted(id));
            }
        }, id.sha256());
        int units = sql.first("SELECT units FROM text WHERE sha = ?", row -> row.integer("units"), id.sha256()).orElseThrow();
        if (TextRows.wording(sql, id).orElseThrow().text().length() != units) {
            faults.add("The wording of the text %s is not as long as it was.".formatted(id));
        }
    }

    /// Whether the file is the one it is named after, and the text is named as what its reader makes of it.
    private static boolean named(ResultRow row, TextId id) throws SQLException {
        if (!row.text("reader").equals(Wording.PLAIN)) {
            return CaptureRows.sound(row) && id.equals(TextId.read(row.text("capture"), row.text("reader")));
        }
        return CaptureRows.sound(row) && (id.sha256().equals(row.text("capture"))
                || BlobHash.sha256(row, "file", TextId.prefix(row.text("charset"))).equals(id.sha256()));
    }
}
