package app.synoptic.store.h2;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.session.Outlook;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.Command;
import app.synoptic.store.HeldText;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.h2.check.Integrity;
import app.synoptic.store.h2.file.Backups;
import app.synoptic.store.h2.file.FolderLock;
import app.synoptic.store.h2.file.Migrations;
import app.synoptic.store.h2.file.Opening;
import app.synoptic.store.h2.file.StoreFolder;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.FindingRows;
import app.synoptic.store.h2.rows.HeldRows;
import app.synoptic.store.h2.rows.OutlookRows;
import app.synoptic.store.h2.rows.SessionRows;
import app.synoptic.store.h2.rows.TextRows;
import app.synoptic.store.h2.sql.Connections;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A library kept in one H2 file, `library.mv.db`, in a folder of its own.
public final class H2Library implements Library {

    /// The file a library lies in, in its folder.
    public static final String FILE = "library.mv.db";

    private final Connections connections;
    private final FolderLock lock;
    private final Backups backups;

    private H2Library(Connections connections, FolderLock lock, Backups backups) {
        this.connections = connections;
        this.lock = lock;
        this.backups = backups;
    }

    /// Opens the library in `folder`; makes an empty one where there is none. A store that was written by an older
    /// version is brought up to date.
    ///
    /// @throws app.synoptic.store.StoreException if it is open elsewhere, damaged, newer than this program, or cannot
    ///                                           be read or written; what is in the folder is then left as it is
    public static H2Library open(Path folder) {
        return open(folder, Migrations.RELEASED);
    }

    static H2Library open(Path path, Migrations migrations) {
        StoreFolder folder = StoreFolder.at(path);
        FolderLock lock = FolderLock.take(folder);
        try {
            return new H2Library(new Opening(folder, migrations).open(), lock, new Backups(folder, migrations));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Makes the library in `folder` from a backup, and takes nothing away: a library that is there is set aside in the
    /// same folder, under the name that is returned.
    ///
    /// @throws app.synoptic.store.StoreException if the library is open somewhere, or the backup is not whole, not
    ///                                           sound, or newer than this program; the library is then left as it is
    public static Optional<Path> restore(Path backup, Path folder) {
        StoreFolder place = StoreFolder.at(folder);
        try (FolderLock _ = FolderLock.take(place)) {
            return new Backups(place, Migrations.RELEASED).restore(backup);
        }
    }

    /// Does some work while nobody can open the library in `folder`.
    ///
    /// @throws app.synoptic.store.StoreException if it is open somewhere
    public static <T> T whileClosed(Path folder, Supplier<T> work) {
        try (FolderLock _ = FolderLock.take(StoreFolder.at(folder))) {
            return work.get();
        }
    }

    @Override
    public List<DossierId> dossiers() {
        return connections.read(DossierRows::ids);
    }

    @Override
    public Map<DossierId, String> titles() {
        return connections.read(DossierRows::titles);
    }

    @Override
    public Dossier dossier(DossierId id) {
        return connections.read(sql -> DossierRows.read(sql, id));
    }

    @Override
    public Catalogue catalogue(DossierId id) {
        return connections.read(sql -> DossierRows.catalogue(sql, id));
    }

    @Override
    public List<HeldText> held(DossierId id) {
        return connections.read(sql -> HeldRows.read(sql, DossierRows.row(sql, id)));
    }

    @Override
    public Optional<Wording> wording(TextId text) {
        return connections.read(sql -> HeldRows.held(sql, text) ? TextRows.wording(sql, text) : Optional.empty());
    }

    @Override
    public Optional<byte[]> file(TextId text) {
        return connections.read(sql -> HeldRows.held(sql, text) ? TextRows.file(sql, text) : Optional.empty());
    }

    @Override
    public List<Finding> findings(DossierId dossier, EventId event) {
        return connections.read(sql -> FindingRows.ofEvent(sql, DossierRows.row(sql, dossier), event));
    }

    @Override
    public List<Finding> findings(DossierId dossier, TextId text) {
        return connections.read(sql -> FindingRows.inText(sql, DossierRows.row(sql, dossier), text));
    }

    @Override
    public List<Session> sessions(DossierId dossier) {
        return connections.read(sql -> SessionRows.read(sql, DossierRows.row(sql, dossier), dossier));
    }

    @Override
    public Session lastSession(DossierId dossier, String title) {
        return connections.read(sql -> SessionRows.last(sql, DossierRows.row(sql, dossier), dossier)).orElseGet(() ->
                connections.write(sql -> SessionRows.begin(sql, DossierRows.row(sql, dossier), dossier, title)));
    }

    @Override
    public Optional<Outlook> outlook(SessionId session) {
        return connections.read(sql -> OutlookRows.read(sql, session));
    }

    @Override
    public void leave(SessionId session, Outlook outlook) {
        connections.write(sql -> {
            OutlookRows.write(sql, session, outlook);
            return true;
        });
    }

    @Override
    public void apply(Command command) {
        connections.write(sql -> {
            Commands.apply(sql, command);
            return true;
        });
    }

    @Override
    public Optional<String> undo() {
        return connections.write(Journal::undo);
    }

    @Override
    public Optional<String> redo() {
        return connections.write(Journal::redo);
    }

    @Override
    public Optional<JournalEntry> undoable() {
        return connections.read(Journal::undoable);
    }

    @Override
    public Optional<JournalEntry> redoable() {
        return connections.read(Journal::redoable);
    }

    @Override
    public List<JournalEntry> history() {
        return connections.read(Journal::history);
    }

    @Override
    public int schema() {
        return connections.read(Migrations::version);
    }

    @Override
    public List<String> check() {
        return connections.read(Integrity::faults);
    }

    @Override
    public synchronized void backup(Path file) {
        backups.write(connections, file);
    }

    @Override
    public void close() {
        try {
            connections.close();
        } finally {
            lock.close();
        }
    }
}
