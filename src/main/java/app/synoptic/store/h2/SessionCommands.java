package app.synoptic.store.h2;

import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.DeleteSession;
import app.synoptic.store.LibraryCommand.Pinned;
import app.synoptic.store.LibraryCommand.RenameSession;
import app.synoptic.store.LibraryCommand.Unpinned;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.journal.JournaledWriter;
import app.synoptic.store.h2.journal.Table;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.SessionRows.Key;
import app.synoptic.store.h2.rows.SessionRows.Place;
import app.synoptic.store.h2.rows.SessionRows;
import app.synoptic.store.h2.rows.SessionViewRows;
import app.synoptic.store.h2.sql.RefusalMessages;
import app.synoptic.store.h2.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How sessions are begun, renamed, taken away, and what is pinned in them.
final class SessionCommands {

    private SessionCommands() {}

    static long add(Sql sql, AddSession command) throws SQLException {
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, command.session().dossier(), "command.add-session", command.session().title()));
        add(sql, writer, command);
        return writer.number();
    }

    /// Adds a session as part of a change.
    static void add(Sql sql, JournaledWriter writer, AddSession command) throws SQLException {
        var session = command.session();
        long dossier = DossierRows.row(sql, session.dossier());
        requireNew(sql, dossier, session.title(), null);
        if (sql.first("SELECT id FROM session WHERE slug = ?", row -> row.number("id"), session.id().value()).isPresent()) {
            throw RefusalMessages.of("The library keeps a session “%s” already.".formatted(session.id()));
        }
        SessionRows.write(sql, writer, dossier, session);
        writer.flush();
        SessionViewRows.write(sql, session.id(), command.viewState());
    }

    static long rename(Sql sql, RenameSession command) throws SQLException {
        Key key = SessionRows.key(sql, command.session());
        if (command.title().isBlank()) {
            throw RefusalMessages.of("A session needs a title.");
        }
        requireNew(sql, key.dossier(), command.title(), key.session());
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, DossierRows.id(sql, key.dossier()), "command.rename-session", command.title()));
        writer.update(Table.SESSION, key.session(), "title", command.title());
        writer.update(Table.SESSION, key.session(), "researcher", command.by());
        return writer.number();
    }

    static long delete(Sql sql, DeleteSession command) throws SQLException {
        Key key = SessionRows.key(sql, command.session());
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, DossierRows.id(sql, key.dossier()), "command.delete-session", key.title()));
        remove(sql, writer, key);
        return writer.number();
    }

    /// Takes a session away as part of a change.
    static void remove(Sql sql, JournaledWriter writer, Key key) throws SQLException {
        for (Table table : List.of(Table.SESSION_NOTE, Table.SESSION_PIN)) {
            for (long row : rows(sql, "SELECT id FROM %s WHERE session = ? ORDER BY id".formatted(table.relation()), key)) {
                writer.delete(table, row);
            }
        }
        writer.delete(Table.SESSION, key.session());
    }

    static long pin(Sql sql, Pinned command) throws SQLException {
        Key key = SessionRows.key(sql, command.session());
        Place place = SessionRows.place(sql, key.dossier(), command.pin());
        List<Long> rows = new ArrayList<>(pins(sql, key));
        long pinned = row(sql, key, place);
        boolean moved = rows.remove(pinned);
        int at = Math.clamp(command.at(), 0, rows.size());
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, DossierRows.id(sql, key.dossier()), moved ? "command.move-pin" : "command.pin", place.words()));
        if (moved) {
            rows.add(at, pinned);
            order(writer, rows, pins(sql, key));
        } else {
            writer.insert(Table.SESSION_PIN, key.session(), at, place.event(), place.question());
            writer.flush();
            for (int later = at; later < rows.size(); later++) {
                writer.update(Table.SESSION_PIN, rows.get(later), "ordinal", later + 1);
            }
        }
        return writer.number();
    }

    static long unpin(Sql sql, Unpinned command) throws SQLException {
        Key key = SessionRows.key(sql, command.session());
        Pin pin = command.pin();
        Place place = SessionRows.place(sql, key.dossier(), pin);
        List<Long> rows = new ArrayList<>(pins(sql, key));
        long pinned = row(sql, key, place);
        int at = rows.indexOf(pinned);
        if (at < 0) {
            throw RefusalMessages.notFound("“%s” is not pinned.".formatted(place.words()));
        }
        JournaledWriter writer = new JournaledWriter(sql, Journal.begin(sql, DossierRows.id(sql, key.dossier()), "command.unpin", place.words()));
        writer.delete(Table.SESSION_PIN, pinned);
        for (int later = at + 1; later < rows.size(); later++) {
            writer.update(Table.SESSION_PIN, rows.get(later), "ordinal", later - 1);
        }
        return writer.number();
    }

    private static void order(JournaledWriter writer, List<Long> next, List<Long> before) throws SQLException {
        for (int at = 0; at < next.size(); at++) {
            if (!next.get(at).equals(before.get(at))) {
                writer.update(Table.SESSION_PIN, next.get(at), "ordinal", at);
            }
        }
    }

    private static List<Long> pins(Sql sql, Key key) throws SQLException {
        return rows(sql, "SELECT id FROM session_pin WHERE session = ? ORDER BY ordinal", key);
    }

    private static List<Long> rows(Sql sql, String query, Key key) throws SQLException {
        return sql.list(query, row -> row.number("id"), key.session());
    }

    /// The row of what is pinned; -1 where it is not.
    private static long row(Sql sql, Key key, Place place) throws SQLException {
        return sql.first("""
                SELECT id FROM session_pin WHERE session = ? AND event IS NOT DISTINCT FROM ?
                AND question IS NOT DISTINCT FROM ?""", row -> row.number("id"), key.session(), place.event(),
                place.question()).orElse(-1L);
    }

    private static void requireNew(Sql sql, long dossier, String title, @Nullable Long except) throws SQLException {
        if (sql.first("SELECT id FROM session WHERE dossier = ? AND title = ? AND id IS DISTINCT FROM ?",
                row -> row.number("id"), dossier, title, except).isPresent()) {
            throw RefusalMessages.of("There is a session “%s” already.".formatted(title));
        }
    }
}
