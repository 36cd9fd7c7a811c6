package app.synoptic.store.h2;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Reverted;
import app.synoptic.store.h2.Replaying.Done;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.SelectiveUndo;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.sql.RefusalMessages;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How one change among others is taken back.
final class TakeBackCommands {

    private TakeBackCommands() {}

    static Reverted takeBack(Sql sql, long number) throws SQLException {
        List<JournalEntry> history = Journal.history(sql);
        JournalEntry change = Journal.entry(sql, number).filter(entry -> JournalEntry.inForce(history).contains(entry.number()))
                .orElseThrow(() -> RefusalMessages.notFound("There is no such change that could be taken back."));
        SelectiveUndo back = SelectiveUndo.of(sql, change);
        List<JournalEntry> blocking = back.inTheWay();
        if (!blocking.isEmpty()) {
            return new Reverted(blocking, 0, Optional.empty());
        }
        try {
            Done<Long> done = Replaying.over(sql, List.of(number), () -> back.begin().number());
            requireWhole(sql, change, done.delta());
            return new Reverted(List.of(), done.result(), done.delta());
        } catch (SQLIntegrityConstraintViolationException | IllegalArgumentException | Refusal | IllegalStateException impossible) {
            throw RefusalMessages.of("This change cannot be taken back on its own: what was made since does not fit what was before it.");
        }
    }

    /// @throws Refusal if its dossier is not in order
    private static void requireWhole(Sql sql, JournalEntry change, Optional<Delta> delta) throws SQLException {
        DossierId dossier = change.dossier();
        Optional<Long> row = dossier == null || change.onSession() ? Optional.empty() : DossierRows.find(sql, dossier);
        if (dossier != null && row.isPresent()) {
            if (delta.isPresent()) {
                requireWhole(sql, row.get(), delta.get());
            } else {
                DossierRows.catalogue(sql, dossier);
            }
        }
    }

    /// Only what has changed: that testimonies are there once, and no event is a phase of itself.
    private static void requireWhole(Sql sql, long dossier, Delta delta) throws SQLException {
        for (Change<Event> changed : delta.events().values()) {
            Event event = changed.after();
            if (event != null) {
                for (Attestation one : event.attestations()) {
                    requireOne(sql, "SELECT COUNT(*) AS n FROM attestation a LEFT JOIN event e ON e.id = a.event WHERE a.slug = ? AND COALESCE(e.dossier, 0) = ?",
                            one.id(), dossier);
                }
                requireNoCircle(sql, dossier, event);
            }
        }
        for (Change<Question> changed : delta.questions().values()) {
            Question question = changed.after();
            if (question != null) {
                for (Reading one : question.readings()) {
                    requireOne(sql, "SELECT COUNT(*) AS n FROM reading r LEFT JOIN question q ON q.id = r.question WHERE r.slug = ? AND COALESCE(q.dossier, 0) = ?",
                            one.id(), dossier);
                }
            }
        }
    }

    /// What it is to is joined from the outside: else H2 goes through all that the dossier owns.
    private static void requireOne(Sql sql, String query, TestimonyId id, long dossier) throws SQLException {
        if (sql.first(query, row -> row.number("n"), id.value(), dossier).orElse(0L) != 1) {
            throw Reason.TESTIMONY_TWICE.of(id);
        }
    }

    private static void requireNoCircle(Sql sql, long dossier, Event event) throws SQLException {
        Set<String> seen = new HashSet<>();
        Optional<String> at = Optional.of(event.id().value());
        while (at.isPresent()) {
            if (!seen.add(at.get())) {
                throw Reason.PHASE_OF_ITSELF.of(event.id());
            }
            at = sql.first("SELECT w.slug FROM event e JOIN event w ON w.id = e.part_of WHERE e.dossier = ? AND e.slug = ?",
                    row -> row.text("slug"), dossier, at.get());
        }
    }
}
