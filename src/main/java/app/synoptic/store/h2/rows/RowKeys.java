package app.synoptic.store.h2.rows;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.store.h2.sql.RefusalMessages;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which rows stand for what a dossier names, while it is written. What was not written is looked for in the store, where
/// the dossier is there already.
public final class RowKeys {

    private final @Nullable Sql sql;
    private final long dossier;

    private final Map<SourceId, Long> sources = new HashMap<>();
    private final Map<EventId, Long> events = new HashMap<>();
    private final Map<TestimonyId, Long> testimonies = new HashMap<>();
    private final Map<EvidenceId, Long> evidence = new HashMap<>();

    /// Of a dossier that is written as a whole.
    public RowKeys() {
        sql = null;
        dossier = 0;
    }

    /// Of a dossier that is kept, of which parts are written.
    ///
    /// @param dossier its row
    public RowKeys(Sql sql, long dossier) {
        this.sql = sql;
        this.dossier = dossier;
    }

    public void put(SourceId id, long row) {
        sources.put(id, row);
    }

    public void put(EventId id, long row) {
        events.put(id, row);
    }

    public void put(TestimonyId id, long row) {
        testimonies.putIfAbsent(id, row);
    }

    public void put(EvidenceId id, long row) {
        evidence.put(id, row);
    }

    public long source(SourceId id) throws SQLException {
        return known("source", id, sources, "SELECT id FROM source WHERE dossier = ? AND slug = ?", id.value());
    }

    public long event(EventId id) throws SQLException {
        return known("event", id, events, "SELECT id FROM event WHERE dossier = ? AND slug = ?", id.value());
    }

    public long testimony(TestimonyId id) throws SQLException {
        if (sql != null && !testimonies.containsKey(id)) {
            boolean attested = id instanceof AttestationId;
            find(sql, attested ? "attestation" : "reading", attested ? "event" : "question", id.value()).ifPresent(row -> testimonies.put(id, row));
        }
        return known("testimony", id, testimonies, null, "");
    }

    /// Asked by its name alone, and then whose it is: H2 would go through all that the dossier owns.
    private Optional<Long> find(Sql from, String table, String owner, String slug) throws SQLException {
        record Row(long id, long owner) {}
        for (Row row : from.list("SELECT id, %1$s FROM %2$s WHERE slug = ?".formatted(owner, table),
                at -> new Row(at.number("id"), at.number(owner)), slug)) {
            if (from.first("SELECT dossier FROM %s WHERE id = ?".formatted(owner), at -> at.number("dossier"), row.owner).filter(it -> it == dossier).isPresent()) {
                return Optional.of(row.id);
            }
        }
        return Optional.empty();
    }

    public long evidence(EvidenceId id) throws SQLException {
        return known("evidence", id, evidence, null, "");
    }

    private <I> long known(String what, I id, Map<I, Long> rows, @Nullable String query, String name) throws SQLException {
        Long row = rows.get(id);
        if (row == null && sql != null && query != null) {
            row = sql.first(query, at -> at.number("id"), dossier, name).orElse(null);
        }
        if (row == null) {
            throw RefusalMessages.of("The dossier has no %s “%s”, but refers to it.".formatted(what, id));
        }
        rows.put(id, row);
        return row;
    }
}
