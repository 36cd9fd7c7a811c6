package app.synoptic.store.h2.rows;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.store.h2.journal.RowWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.ResultRow;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the passages of a testimony are found again.
public final class EvidenceRows {

    private EvidenceRows() {}

    public static void write(RowWriter changes, Map<TestimonyId, List<Evidence>> evidence, RowKeys keys) throws SQLException {
        for (Map.Entry<TestimonyId, List<Evidence>> pieces : evidence.entrySet()) {
            TestimonyId testimony = pieces.getKey();
            long row = keys.testimony(testimony);
            boolean attested = testimony instanceof AttestationId;
            int ordinal = 0;
            for (Evidence piece : pieces.getValue()) {
                Columns selector = columns(piece.selector());
                long id = changes.insert(Table.EVIDENCE, ProposedColumns.behind(piece.proposed(), attested ? row : null, attested ? null : row, ++ordinal,
                        piece.key(), piece.of().name(), selector.exact, selector.prefix, selector.suffix, selector.tags));
                keys.put(testimony.evidence(piece), id);
            }
        }
    }

    /// A selector as its columns; those of the other type are null.
    private record Columns(@Nullable String exact, @Nullable String prefix, @Nullable String suffix, @Nullable String tags) {}

    private static Columns columns(Selector selector) {
        return switch (selector) {
            case TextQuoteSelector(var exact, var prefix, var suffix) -> new Columns(exact, prefix, suffix, null);
            case FingerprintSelector(var tags) -> new Columns(null, null, null, tags);
        };
    }

    public static Map<TestimonyId, List<Evidence>> read(Sql sql, long dossier) throws SQLException {
        Map<TestimonyId, List<Evidence>> found = new HashMap<>();
        sql.each("""
                SELECT a.slug AS attestation_slug, v.* FROM event e JOIN attestation a ON a.event = e.id
                JOIN evidence v ON v.attestation = a.id WHERE e.dossier = ? ORDER BY v.attestation, v.ordinal, v.id""",
                row -> add(found, new AttestationId(row.text("attestation_slug")), row), dossier);
        sql.each("""
                SELECT r.slug AS reading_slug, v.* FROM question q JOIN reading r ON r.question = q.id
                JOIN evidence v ON v.reading = r.id WHERE q.dossier = ? ORDER BY v.reading, v.ordinal, v.id""",
                row -> add(found, new ReadingId(row.text("reading_slug")), row), dossier);
        return found;
    }

    /// The evidence of the testimony of a row.
    public static List<Evidence> of(Sql sql, boolean attested, long testimony) throws SQLException {
        return sql.list("SELECT * FROM evidence WHERE %s = ? ORDER BY ordinal, id".formatted(attested ? "attestation" : "reading"),
                EvidenceRows::piece, testimony);
    }

    private static void add(Map<TestimonyId, List<Evidence>> found, TestimonyId testimony, ResultRow row) throws SQLException {
        found.computeIfAbsent(testimony, _ -> new ArrayList<>())
                .add(piece(row));
    }

    private static Evidence piece(ResultRow row) throws SQLException {
        return new Evidence(row.text("slug"), row.choice(TextKind.class, "kind"), selector(row), ProposedColumns.read(row));
    }

    /// How evidence of a dossier came to testimonies that were there before, where it was proposed.
    public static AddedWords added(Sql sql, long dossier) throws SQLException {
        Map<TestimonyId, List<Proposed>> found = new HashMap<>();
        sql.each("""
                SELECT a.slug AS testimony, v.* FROM event e JOIN attestation a ON a.event = e.id
                JOIN evidence v ON v.attestation = a.id WHERE e.dossier = ? AND v.proposed_by IS NOT NULL ORDER BY v.attestation, v.ordinal, v.id""",
                row -> came(found, new AttestationId(row.text("testimony")), row), dossier);
        sql.each("""
                SELECT r.slug AS testimony, v.* FROM question q JOIN reading r ON r.question = q.id
                JOIN evidence v ON v.reading = r.id WHERE q.dossier = ? AND v.proposed_by IS NOT NULL ORDER BY v.reading, v.ordinal, v.id""",
                row -> came(found, new ReadingId(row.text("testimony")), row), dossier);
        return AddedWords.of(found);
    }

    private static void came(Map<TestimonyId, List<Proposed>> found, TestimonyId testimony, ResultRow row) throws SQLException {
        Proposed proposed = ProposedColumns.read(row);
        List<Proposed> before = found.getOrDefault(testimony, List.of());
        if (proposed != null && !before.contains(proposed)) {
            found.put(testimony, Stream.concat(before.stream(), Stream.of(proposed)).toList());
        }
    }

    private static Selector selector(ResultRow row) throws SQLException {
        String tags = row.textOrNull("tags");
        return tags != null ? new FingerprintSelector(tags)
                : new TextQuoteSelector(row.text("exact"), row.text("prefix"), row.text("suffix"));
    }

    /// Makes the rows of all evidence of one source known.
    public static void keys(Sql sql, long source, RowKeys keys) throws SQLException {
        sql.each("""
                SELECT v.id, v.slug AS piece, a.slug FROM attestation a JOIN evidence v ON v.attestation = a.id
                WHERE a.source = ?""", row -> keys.put(new EvidenceId(new AttestationId(row.text("slug")),
                row.text("piece")), row.number("id")), source);
        sql.each("""
                SELECT v.id, v.slug AS piece, r.slug FROM reading r JOIN evidence v ON v.reading = r.id
                WHERE r.source = ?""", row -> keys.put(new EvidenceId(new ReadingId(row.text("slug")),
                row.text("piece")), row.number("id")), source);
    }
}
