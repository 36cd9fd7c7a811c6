package app.synoptic.store.h2;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.Command.EditDossier;
import app.synoptic.store.HeldText;
import app.synoptic.store.h2.journal.Changes;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.Reconciling;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.HeldRows;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How one change of a dossier is kept.
final class EditCommands {

    private EditCommands() {}

    static void edit(Sql sql, EditDossier command) throws SQLException {
        Catalogue next = command.catalogue();
        long dossier = DossierRows.row(sql, next.dossier().id());
        Changes changes = new Changes(sql, Journal.begin(sql, next.dossier().id(), command.change(), command.subject()));
        redirect(sql, changes, dossier, command);
        Set<SourceId> sources = next.dossier().sources().stream().map(Source::id).collect(Collectors.toSet());
        List<HeldText> before = HeldRows.read(sql, dossier);
        List<HeldText> held = before.stream().filter(text -> sources.contains(text.source())).toList();
        forget(sql, changes, dossier, sources);
        forget(sql, changes, dossier, before, held);
        TestimonyNotes notes = TestimonyNotes.lift(sql, changes, dossier, command.called());
        Reconciling rows = new Reconciling(sql, changes, dossier);
        DossierCommands.write(sql, rows, next, held, command.findings());
        rows.finish();
        notes.lay();
    }

    /// Notes on sources that are there no more go with them.
    private static void forget(Sql sql, Changes changes, long dossier, Set<SourceId> left) throws SQLException {
        for (Noted noted : sql.list("""
                SELECT n.id, o.slug FROM session s JOIN session_note n ON n.session = s.id JOIN source o ON o.id = n.source
                WHERE s.dossier = ? ORDER BY n.id""", row -> new Noted(row.number("id"), new SourceId(row.text("slug"))), dossier)) {
            if (!left.contains(noted.source)) {
                changes.delete(Table.SESSION_NOTE, noted.row);
            }
        }
    }

    private record Noted(long row, SourceId source) {}

    /// Notes on passages of texts that are held no more go with them.
    private static void forget(Sql sql, Changes changes, long dossier, List<HeldText> before, List<HeldText> held) throws SQLException {
        Set<TextId> gone = before.stream().map(HeldText::text).collect(Collectors.toSet());
        held.forEach(text -> gone.remove(text.text()));
        for (TextId text : gone) {
            for (long row : sql.list("""
                    SELECT n.id FROM session s JOIN session_note n ON n.session = s.id WHERE s.dossier = ? AND n.text = ? ORDER BY n.id""",
                    row -> row.number("id"), dossier, text.sha256())) {
                changes.delete(Table.SESSION_NOTE, row);
            }
        }
    }

    /// A row of a session that speaks of an event or a question that goes.
    private record Speaking(long row, long session, boolean event, String slug, String words) {}

    private static void redirect(Sql sql, Changes changes, long dossier, EditDossier command) throws SQLException {
        Set<String> events = new HashSet<>();
        command.catalogue().dossier().events().forEach(event -> events.add(event.id().value()));
        Set<String> questions = new HashSet<>();
        command.catalogue().dossier().questions().forEach(question -> questions.add(question.id().value()));
        for (Table table : List.of(Table.SESSION_PIN, Table.SESSION_NOTE)) {
            for (Speaking speaking : speaking(sql, table, dossier)) {
                if (!(speaking.event ? events : questions).contains(speaking.slug)) {
                    redirect(sql, changes, dossier, table, speaking, command);
                }
            }
        }
    }

    private static List<Speaking> speaking(Sql sql, Table table, long dossier) throws SQLException {
        return sql.list("""
                SELECT x.id, x.session, x.event IS NOT NULL AS of_event, COALESCE(e.slug, q.slug) AS slug, %s AS words
                FROM session s JOIN %s x ON x.session = s.id LEFT JOIN event e ON e.id = x.event
                LEFT JOIN question q ON q.id = x.question
                WHERE s.dossier = ? AND (x.event IS NOT NULL OR x.question IS NOT NULL) ORDER BY x.id"""
                .formatted(table == Table.SESSION_NOTE ? "x.words" : "''", table.relation()),
                row -> new Speaking(row.number("id"), row.number("session"), row.flag("of_event"), row.text("slug"), row.text("words")),
                dossier);
    }

    private static void redirect(Sql sql, Changes changes, long dossier, Table table, Speaking speaking, EditDossier command)
            throws SQLException {
        EventId kept = speaking.event ? command.merged().get(new EventId(speaking.slug)) : null;
        if (kept == null) {
            changes.delete(table, speaking.row);
            return;
        }
        long event = sql.first("SELECT id FROM event WHERE dossier = ? AND slug = ?", row -> row.number("id"), dossier, kept.value())
                .orElseThrow();
        Optional<Speaking> other = speaking(sql, table, dossier).stream()
                .filter(one -> one.session == speaking.session && one.event && one.slug.equals(kept.value())).findFirst();
        if (other.isEmpty()) {
            changes.update(table, speaking.row, "event", event);
        } else {
            if (table == Table.SESSION_NOTE) {
                changes.update(table, other.get().row, "words", other.get().words + "\n\n" + speaking.words);
            }
            changes.delete(table, speaking.row);
        }
    }
}
