package app.synoptic.store.h2;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.rows.RowKeys;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pins and notes that speak of what goes by an edit: they go with it, or to what it lives on in.
final class PinAndNoteUpdates {

    private final Sql sql;
    private final JournaledWriter writer;
    private final long dossier;
    private final RowKeys keys;

    /// @param keys the rows of the dossier as it is before the edit
    PinAndNoteUpdates(Sql sql, JournaledWriter writer, long dossier, RowKeys keys) {
        this.sql = sql;
        this.writer = writer;
        this.dossier = dossier;
        this.keys = keys;
    }

    void follow(Delta delta, Map<EventId, EventId> merged) throws SQLException {
        for (Map.Entry<EventId, ? extends Change<?>> event : delta.events().entrySet()) {
            if (event.getValue().removes()) {
                EventId kept = merged.get(event.getKey());
                if (kept == null) {
                    forget("event", keys.event(event.getKey()));
                } else {
                    redirect(Table.SESSION_PIN, keys.event(event.getKey()), keys.event(kept));
                    redirect(Table.SESSION_NOTE, keys.event(event.getKey()), keys.event(kept));
                }
            }
        }
        for (Map.Entry<QuestionId, ? extends Change<?>> question : delta.questions().entrySet()) {
            if (question.getValue().removes()) {
                forget("question", sql.first("SELECT id FROM question WHERE dossier = ? AND slug = ?", row -> row.number("id"), dossier,
                        question.getKey().value()).orElseThrow());
            }
        }
        for (AttestationId attestation : delta.gone()) {
            forgetNotes("attestation", keys.testimony(attestation));
        }
        for (Map.Entry<SourceId, ? extends Change<?>> source : delta.sources().entrySet()) {
            if (source.getValue().removes()) {
                forgetNotes("source", keys.source(source.getKey()));
                forgetPassages(keys.source(source.getKey()));
            }
        }
    }

    private void forget(String column, long row) throws SQLException {
        for (long pin : rows(Table.SESSION_PIN, column, row)) {
            writer.delete(Table.SESSION_PIN, pin);
        }
        forgetNotes(column, row);
    }

    private void forgetNotes(String column, long row) throws SQLException {
        for (long note : rows(Table.SESSION_NOTE, column, row)) {
            writer.delete(Table.SESSION_NOTE, note);
        }
    }

    private List<Long> rows(Table table, String column, long row) throws SQLException {
        return sql.list("SELECT id FROM %s WHERE %s = ?".formatted(table.relation(), column), at -> at.number("id"), row).stream().sorted().toList();
    }

    /// Notes on passages of texts that are held for no other source of the dossier go with the source.
    private void forgetPassages(long source) throws SQLException {
        List<String> texts = sql.list("""
                SELECT h.text FROM held h WHERE h.source = ? AND NOT EXISTS (SELECT 1 FROM held o JOIN source s ON s.id = o.source
                WHERE o.text = h.text AND o.source <> h.source AND s.dossier = ?)""", row -> row.text("text"), source, dossier);
        for (String text : texts) {
            for (long note : sql.list("""
                    SELECT n.id FROM session s JOIN session_note n ON n.session = s.id WHERE s.dossier = ? AND n.text = ? ORDER BY n.id""",
                    row -> row.number("id"), dossier, text)) {
                writer.delete(Table.SESSION_NOTE, note);
            }
        }
    }

    private record Said(long row, long session, String words) {}

    private List<Said> said(Table table, long event) throws SQLException {
        return sql.list("SELECT id, session, %s AS words FROM %s WHERE event = ? ORDER BY id".formatted(
                table == Table.SESSION_NOTE ? "words" : "''", table.relation()),
                row -> new Said(row.number("id"), row.number("session"), row.text("words")), event);
    }

    private void redirect(Table table, long gone, long kept) throws SQLException {
        List<Said> there = said(table, kept);
        for (Said said : said(table, gone)) {
            Optional<Said> other = there.stream().filter(one -> one.session == said.session).findFirst();
            if (other.isEmpty()) {
                writer.update(table, said.row, "event", kept);
            } else {
                if (table == Table.SESSION_NOTE) {
                    writer.update(table, other.get().row, "words", other.get().words + "\n\n" + said.words);
                }
                writer.delete(table, said.row);
            }
        }
    }
}
