package app.synoptic.store.h2;

import app.synoptic.domain.Delta;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.ReplayedChange;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.TouchedRows;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Takes changes back and makes them again, and says what that changed of their dossier: reads what they touched, before and
/// afterwards.
final class Replaying {

    private Replaying() {}

    interface Work<T> {
        T run() throws SQLException;
    }

    record Done<T>(T result, Optional<Delta> delta) {}

    /// Does something with the rows that some changes touched.
    static <T> Done<T> over(Sql sql, Collection<Long> changes, Work<T> work) throws SQLException {
        Optional<TouchedRows> touched = TouchedRows.by(sql, changes);
        if (touched.isEmpty()) {
            return new Done<>(work.run(), Optional.empty());
        }
        DossierParts before = DossierParts.read(sql, touched.get());
        T result = work.run();
        return new Done<>(result, Optional.of(before.until(DossierParts.read(sql, touched.get()))));
    }

    static Optional<ReplayedChange> undo(Sql sql) throws SQLException {
        return replay(sql, Journal.undoable(sql), true);
    }

    static Optional<ReplayedChange> redo(Sql sql) throws SQLException {
        return replay(sql, Journal.redoable(sql), false);
    }

    private static Optional<ReplayedChange> replay(Sql sql, Optional<JournalEntry> entry, boolean back) throws SQLException {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        long number = entry.get().number();
        Done<Boolean> done = over(sql, List.of(number), () -> {
            Journal.replay(sql, number, back);
            return true;
        });
        return Optional.of(new ReplayedChange(entry.get(), done.delta));
    }

    /// Takes back all changes after one, or makes those again that lead to it.
    static Optional<Delta> go(Sql sql, long number) throws SQLException {
        List<Long> between = Journal.between(sql, number);
        Done<Boolean> done = over(sql, between, () -> {
            Journal.go(sql, number);
            return true;
        });
        return Journal.dossiers(sql, between).size() > 1 ? Optional.empty() : done.delta;
    }
}
