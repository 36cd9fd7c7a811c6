package app.synoptic.store.h2;

import app.synoptic.domain.AttestationId;
import app.synoptic.store.h2.journal.Changes;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Notes on testimonies that get other names: lifted off before the rows of a dossier are made others, and laid on what
/// they speak of afterwards. Testimonies are named after their places, so a row may come to stand for another one.
final class TestimonyNotes {

    /// A note, and what it speaks of under its name afterwards.
    private record Lifted(long row, AttestationId testimony) {}

    private final Sql sql;
    private final Changes changes;
    private final long dossier;
    private final List<Lifted> lifted;

    private TestimonyNotes(Sql sql, Changes changes, long dossier, List<Lifted> lifted) {
        this.sql = sql;
        this.changes = changes;
        this.dossier = dossier;
        this.lifted = lifted;
    }

    /// @param now what each testimony is called afterwards; notes on any other are taken away
    static TestimonyNotes lift(Sql sql, Changes changes, long dossier, Map<AttestationId, AttestationId> now) throws SQLException {
        List<Lifted> lifted = new ArrayList<>();
        for (Lifted note : sql.list("""
                SELECT n.id, a.slug FROM session s JOIN session_note n ON n.session = s.id JOIN attestation a ON a.id = n.attestation
                WHERE s.dossier = ? ORDER BY n.id""", row -> new Lifted(row.number("id"), new AttestationId(row.text("slug"))), dossier)) {
            AttestationId next = now.get(note.testimony);
            if (next == null) {
                changes.delete(Table.SESSION_NOTE, note.row);
            } else if (!next.equals(note.testimony)) {
                changes.update(Table.SESSION_NOTE, note.row, "attestation", null);
                lifted.add(new Lifted(note.row, next));
            }
        }
        return new TestimonyNotes(sql, changes, dossier, lifted);
    }

    /// To be called when the rows of the dossier are what they are to be.
    void lay() throws SQLException {
        for (Lifted note : lifted) {
            long testimony = sql.first("SELECT a.id FROM event e JOIN attestation a ON a.event = e.id WHERE e.dossier = ? AND a.slug = ?",
                    row -> row.number("id"), dossier, note.testimony.value()).orElseThrow();
            changes.update(Table.SESSION_NOTE, note.row, "attestation", testimony);
        }
    }
}
