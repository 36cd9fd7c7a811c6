package app.synoptic.store.h2;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.TextId;
import app.synoptic.store.HeldText;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.h2.journal.Changes;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.Reconciling;
import app.synoptic.store.h2.journal.TakingBack;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.HeldRows;
import app.synoptic.store.h2.sql.Refusal;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How one change among others is taken back.
final class TakeBackCommands {

    private TakeBackCommands() {}

    /// @return the changes that stand in the way; then nothing is done
    static List<JournalEntry> takeBack(Sql sql, long number) throws SQLException {
        List<JournalEntry> history = Journal.history(sql);
        JournalEntry change = Journal.entry(sql, number).filter(entry -> JournalEntry.inForce(history).contains(entry.number()))
                .orElseThrow(() -> Refusal.notFound("There is no such change that could be taken back."));
        TakingBack back = TakingBack.of(sql, change);
        List<JournalEntry> blocking = back.inTheWay();
        if (blocking.isEmpty()) {
            try {
                Changes changes = back.begin();
                Optional<DossierId> dossier = Optional.ofNullable(change.dossier());
                if (dossier.isPresent() && !change.onSession()) {
                    settle(sql, changes, dossier.get());
                }
            } catch (SQLIntegrityConstraintViolationException | IllegalArgumentException | IllegalStateException impossible) {
                throw Refusal.of("This change cannot be taken back on its own: what was made since does not fit what was before it.");
            }
        }
        return blocking;
    }

    /// Reads the dossier and writes it again, so that all is in order and named after its place.
    private static void settle(Sql sql, Changes changes, DossierId id) throws SQLException {
        Optional<Long> row = DossierRows.find(sql, id);
        if (row.isEmpty()) {
            return;
        }
        Catalogue catalogue = DossierRows.catalogue(sql, id);
        List<HeldText> held = HeldRows.read(sql, row.get());
        List<Finding> findings = new ArrayList<>();
        for (TextId text : held.stream().map(HeldText::text).distinct().toList()) {
            findings.addAll(FindingRows.inText(sql, row.get(), text));
        }
        Numbering named = new Numbering(catalogue);
        TestimonyNotes notes = TestimonyNotes.lift(sql, changes, row.get(), named.attestations());
        Reconciling rows = new Reconciling(sql, changes, row.get());
        DossierCommands.write(sql, rows, named.catalogue(), held, findings.stream().map(named::of).toList());
        rows.finish();
        notes.lay();
    }
}
