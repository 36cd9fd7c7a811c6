package app.synoptic.store.h2.rows;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What became of evidence in the texts that are held.
public final class FindingRows {

    private static final String EVENT = """
            SELECT f.*, a.slug AS attestation, CAST(NULL AS VARCHAR) AS reading, v.slug AS piece
            FROM event e JOIN attestation a ON a.event = e.id JOIN evidence v ON v.attestation = a.id
            JOIN finding f ON f.evidence = v.id JOIN held h ON h.source = a.source AND h.text = f.text
            WHERE e.dossier = ? AND e.slug = ?
            ORDER BY a.ordinal, a.id, v.ordinal, v.id, h.kind, h.id, f.id""";

    private static final String EVENT_RANGES = """
            SELECT r.finding AS owner, r.* FROM event e JOIN attestation a ON a.event = e.id JOIN evidence v ON v.attestation = a.id
            JOIN finding f ON f.evidence = v.id JOIN finding_range r ON r.finding = f.id
            WHERE e.dossier = ? AND e.slug = ? ORDER BY r.finding, r.ordinal""";

    private static final String TEXT = """
            SELECT f.*, a.slug AS attestation, w.slug AS reading, v.slug AS piece
            FROM finding f JOIN evidence v ON v.id = f.evidence
            LEFT JOIN attestation a ON a.id = v.attestation LEFT JOIN event e ON e.id = a.event
            LEFT JOIN reading w ON w.id = v.reading LEFT JOIN question q ON q.id = w.question
            WHERE f.text = ? AND COALESCE(e.dossier, q.dossier) = ?
            ORDER BY e.ordinal NULLS LAST, e.id, a.ordinal, a.id, q.ordinal, q.id, w.ordinal, w.id, v.ordinal, v.id, f.id""";

    private static final String TEXT_RANGES = """
            SELECT r.finding AS owner, r.* FROM finding f JOIN finding_range r ON r.finding = f.id
            WHERE f.text = ? ORDER BY r.finding, r.ordinal""";

    /// Takes the table of a testimony, its name as an attestation, and as a reading. What is held is joined from the outside:
    /// else H2 begins with that, and goes through all that was found in the text.
    private static final String TESTIMONY = """
            SELECT f.*, v.slug AS piece, %2$s AS attestation, %3$s AS reading
            FROM %1$s w JOIN evidence v ON v.%1$s = w.id JOIN finding f ON f.evidence = v.id
            LEFT JOIN held h ON h.source = w.source AND h.text = f.text
            WHERE w.id = ? AND COALESCE(h.id, 0) > 0 ORDER BY v.ordinal, v.id, h.kind, h.id, f.id""";

    private static final String TESTIMONY_RANGES = """
            SELECT r.finding AS owner, r.* FROM evidence v JOIN finding f ON f.evidence = v.id JOIN finding_range r ON r.finding = f.id
            WHERE v.%s = ? ORDER BY r.finding, r.ordinal""";

    private FindingRows() {}

    public static void write(RowWriter changes, List<Finding> findings, RowKeys keys) throws SQLException {
        for (Finding finding : findings) {
            long row = changes.insert(Table.FINDING, keys.evidence(finding.evidence()), finding.text(), finding.match().name());
            writeRanges(changes, row, finding, false);
            writeRanges(changes, row, finding, true);
        }
    }

    /// Writes findings in one text, each in the place of what was known of its evidence there.
    public static void replace(Sql sql, JournaledWriter writer, TextId text, List<Finding> findings, RowKeys keys) throws SQLException {
        for (Finding finding : findings) {
            long evidence = keys.evidence(finding.evidence());
            for (long range : rows(sql, """
                    SELECT r.id FROM finding f JOIN finding_range r ON r.finding = f.id WHERE f.evidence = ? AND f.text = ? ORDER BY r.id""", evidence, text)) {
                writer.delete(Table.FINDING_RANGE, range);
            }
            for (long row : rows(sql, "SELECT id FROM finding WHERE evidence = ? AND text = ? ORDER BY id", evidence, text)) {
                writer.delete(Table.FINDING, row);
            }
        }
        write(writer, findings, keys);
    }

    private static List<Long> rows(Sql sql, String query, long evidence, TextId text) throws SQLException {
        return sql.list(query, row -> row.number("id"), evidence, text.sha256());
    }

    private static void writeRanges(RowWriter changes, long row, Finding finding, boolean differing) throws SQLException {
        int ordinal = 0;
        for (Passage range : differing ? finding.differing() : finding.places()) {
            if (!range.text().equals(finding.text())) {
                throw new IllegalArgumentException("a finding in one text, but a passage of another: " + finding.evidence());
            }
            changes.insert(Table.FINDING_RANGE, row, ordinal++, differing, range.start(), range.end());
        }
    }

    public static List<Finding> ofEvent(Sql sql, long dossier, EventId event) throws SQLException {
        return read(sql, EVENT, ranges(sql, EVENT_RANGES, dossier, event.value()), dossier, event.value());
    }

    public static List<Finding> inText(Sql sql, long dossier, TextId text) throws SQLException {
        return read(sql, TEXT, ranges(sql, TEXT_RANGES, text.sha256()), text.sha256(), dossier);
    }

    /// What became of all evidence of the testimony of a row, in every text held.
    public static List<Finding> ofTestimony(Sql sql, boolean attested, long testimony) throws SQLException {
        String table = attested ? "attestation" : "reading";
        String none = "CAST(NULL AS VARCHAR)";
        return read(sql, TESTIMONY.formatted(table, attested ? "w.slug" : none, attested ? none : "w.slug"),
                ranges(sql, TESTIMONY_RANGES.formatted(table), testimony), testimony);
    }

    /// A stretch of a text, in no text.
    private record Range(boolean differing, int start, int end) {}

    private static Map<Long, List<Range>> ranges(Sql sql, String query, Object... parameters) throws SQLException {
        return sql.byOwner(query, row -> new Range(row.flag("differing"), row.integer("start_at"), row.integer("end_at")), parameters);
    }

    private static List<Finding> read(Sql sql, String query, Map<Long, List<Range>> ranges, Object... parameters) throws SQLException {
        List<Finding> found = new ArrayList<>();
        sql.each(query, row -> {
            long id = row.number("id");
            if (!sql.passedOver("finding_range", "finding", id) && !sql.passedOver("evidence", "id", row.number("evidence"))) {
                found.add(finding(row, ranges.getOrDefault(id, List.of())));
            }
        }, parameters);
        return found;
    }

    private static Finding finding(ResultRow row, List<Range> ranges) throws SQLException {
        String attestation = row.textOrNull("attestation");
        TestimonyId testimony = attestation != null ? new AttestationId(attestation) : new ReadingId(row.text("reading"));
        TextId text = new TextId(row.text("text"));
        return new Finding(new EvidenceId(testimony, row.text("piece")), text, row.choice(Match.class, "matched"),
                passages(text, ranges, false), passages(text, ranges, true));
    }

    private static List<Passage> passages(TextId text, List<Range> ranges, boolean differing) {
        return ranges.stream().filter(range -> range.differing == differing).map(range -> new Passage(text, range.start, range.end)).toList();
    }
}
