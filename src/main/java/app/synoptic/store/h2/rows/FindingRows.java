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
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.journal.Writing;
import app.synoptic.store.h2.sql.Row;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of evidence in the texts that are held.
public final class FindingRows {

    private static final String COLUMNS = "f.id, f.text, f.matched, v.ordinal, r.differing, r.start_at, r.end_at";

    private static final String EVENT = """
            SELECT %s, a.slug AS attestation, CAST(NULL AS VARCHAR) AS reading
            FROM event e JOIN attestation a ON a.event = e.id JOIN evidence v ON v.attestation = a.id
            JOIN finding f ON f.evidence = v.id JOIN held h ON h.source = a.source AND h.text = f.text
            LEFT JOIN finding_range r ON r.finding = f.id
            WHERE e.dossier = ? AND e.slug = ?
            ORDER BY a.ordinal, a.id, v.ordinal, h.kind, h.id, f.id, r.ordinal""".formatted(COLUMNS);

    private static final String TEXT = """
            SELECT %s, a.slug AS attestation, w.slug AS reading
            FROM finding f JOIN evidence v ON v.id = f.evidence
            LEFT JOIN attestation a ON a.id = v.attestation LEFT JOIN event e ON e.id = a.event
            LEFT JOIN reading w ON w.id = v.reading LEFT JOIN question q ON q.id = w.question
            LEFT JOIN finding_range r ON r.finding = f.id
            WHERE f.text = ? AND COALESCE(e.dossier, q.dossier) = ?
            ORDER BY e.ordinal NULLS LAST, a.ordinal, q.ordinal, w.ordinal, v.ordinal, f.id, r.ordinal""".formatted(COLUMNS);

    private FindingRows() {}

    public static void write(Writing changes, List<Finding> findings, Keys keys) throws SQLException {
        for (Finding finding : findings) {
            long row = changes.insert(Table.FINDING, keys.evidence(finding.evidence()), finding.text(), finding.match().name());
            writeRanges(changes, row, finding, false);
            writeRanges(changes, row, finding, true);
        }
    }

    private static void writeRanges(Writing changes, long row, Finding finding, boolean differing) throws SQLException {
        int ordinal = 0;
        for (Passage range : differing ? finding.differing() : finding.places()) {
            if (!range.text().equals(finding.text())) {
                throw new IllegalArgumentException("a finding in one text, but a passage of another: " + finding.evidence());
            }
            changes.insert(Table.FINDING_RANGE, row, ordinal++, differing, range.start(), range.end());
        }
    }

    public static List<Finding> ofEvent(Sql sql, long dossier, EventId event) throws SQLException {
        return read(sql, EVENT, dossier, event.value());
    }

    public static List<Finding> inText(Sql sql, long dossier, TextId text) throws SQLException {
        return read(sql, TEXT, text.sha256(), dossier);
    }

    private static List<Finding> read(Sql sql, String query, Object... parameters) throws SQLException {
        List<Gathered> gathered = new ArrayList<>();
        sql.each(query, row -> {
            if (gathered.isEmpty() || gathered.getLast().id != row.number("id")) {
                gathered.add(new Gathered(row));
            }
            gathered.getLast().take(row);
        }, parameters);
        return gathered.stream().map(Gathered::finding).toList();
    }

    /// A finding whose ranges are being read.
    private static final class Gathered {

        private final long id;
        private final EvidenceId evidence;
        private final TextId text;
        private final Match match;
        private final List<Passage> places = new ArrayList<>();
        private final List<Passage> differing = new ArrayList<>();

        Gathered(Row row) throws SQLException {
            id = row.number("id");
            @Nullable String attestation = row.textOrNull("attestation");
            TestimonyId testimony = attestation != null ? new AttestationId(attestation) : new ReadingId(row.text("reading"));
            evidence = testimony.evidence(row.integer("ordinal"));
            text = new TextId(row.text("text"));
            match = row.choice(Match.class, "matched");
        }

        void take(Row row) throws SQLException {
            if (row.has("start_at")) {
                (row.flag("differing") ? differing : places)
                        .add(new Passage(text, row.integer("start_at"), row.integer("end_at")));
            }
        }

        Finding finding() {
            return new Finding(evidence, text, match, places, differing);
        }
    }
}
