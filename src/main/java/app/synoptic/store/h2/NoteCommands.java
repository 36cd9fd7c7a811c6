package app.synoptic.store.h2;

import app.synoptic.domain.wording.Passage;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.SessionRows.Key;
import app.synoptic.store.h2.rows.SessionRows.Place;
import app.synoptic.store.h2.rows.SessionRows;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How notes are written.
final class NoteCommands {

    private static final String NAME = "command.write-note";
    /// How long somebody may think between two words that are still one change.
    private static final Duration PAUSE = Duration.ofMinutes(2);

    private NoteCommands() {}

    static long write(Sql sql, WriteNote command) throws SQLException {
        Key key = SessionRows.key(sql, command.session());
        Place about = SessionRows.place(sql, key.dossier(), command.about());
        String reason = goOn(sql, row(sql, key, about));
        Optional<Long> written = row(sql, key, about);
        if (written.isEmpty() && command.words().isBlank()) {
            return 0;
        }
        Journal.Entry entry = Journal.begin(sql, DossierRows.id(sql, key.dossier()), NAME, about.words().isEmpty() ? key.title() : about.words());
        Journal.explain(sql, entry.number(), reason);
        JournaledWriter writer = new JournaledWriter(sql, entry);
        if (written.isEmpty()) {
            int ordinal = sql.first("SELECT COALESCE(MAX(ordinal) + 1, 0) AS n FROM session_note WHERE session = ?",
                    row -> row.integer("n"), key.session()).orElseThrow();
            SessionRows.insert(writer, key.session(), ordinal, about, command.words(), command.day());
            writer.flush();
        } else if (command.words().isBlank()) {
            writer.delete(Table.SESSION_NOTE, written.get());
        } else {
            writer.update(Table.SESSION_NOTE, written.get(), "words", command.words());
            writer.update(Table.SESSION_NOTE, written.get(), "written", command.day());
        }
        return writer.number();
    }

    /// Takes back the newest change if it was just made to this note, so that the one to come stands for both.
    ///
    /// @return why that was made; null where nobody said so, or it was none
    private static @Nullable String goOn(Sql sql, Optional<Long> row) throws SQLException {
        Optional<JournalEntry> newest = Journal.undoable(sql);
        if (row.isPresent() && newest.isPresent() && newest.get().name().equals(NAME) && Journal.redoable(sql).isEmpty()
                && newest.get().at().isAfter(Instant.now().minus(PAUSE))
                && Journal.touchesOnly(sql, newest.get(), Table.SESSION_NOTE, row.get())) {
            Journal.retract(sql, newest.get());
            return newest.get().reason();
        }
        return null;
    }

    private static Optional<Long> row(Sql sql, Key key, Place about) throws SQLException {
        Passage passage = about.passage();
        return sql.first("""
                SELECT id FROM session_note WHERE session = ? AND event IS NOT DISTINCT FROM ?
                AND question IS NOT DISTINCT FROM ? AND source IS NOT DISTINCT FROM ? AND attestation IS NOT DISTINCT FROM ?
                AND text IS NOT DISTINCT FROM ? AND start_at IS NOT DISTINCT FROM ? AND end_at IS NOT DISTINCT FROM ?""",
                row -> row.number("id"), key.session(), about.event(), about.question(), about.source(), about.testimony(),
                passage == null ? null : passage.text().sha256(), passage == null ? null : passage.start(),
                passage == null ? null : passage.end());
    }
}
