package app.synoptic.store.h2;

import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.wording.TextId;
import app.synoptic.files.Sealing;
import app.synoptic.store.ChangeProgress;
import app.synoptic.store.Damaged;
import app.synoptic.store.Examination;
import app.synoptic.store.Examined;
import app.synoptic.store.Holdings;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.LibraryReader;
import app.synoptic.store.ReadOnly;
import app.synoptic.store.ReplayedChange;
import app.synoptic.store.Reverted;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.TextFile;
import app.synoptic.store.chain.Custody;
import app.synoptic.store.encryption.LibraryKey;
import app.synoptic.store.h2.chain.ChainCustody;
import app.synoptic.store.h2.check.Integrity;
import app.synoptic.store.h2.file.Backups;
import app.synoptic.store.h2.file.DiskSpace;
import app.synoptic.store.h2.file.FolderLock;
import app.synoptic.store.h2.file.Migrations;
import app.synoptic.store.h2.file.Opening;
import app.synoptic.store.h2.file.Scripts;
import app.synoptic.store.h2.file.StoreFolder;
import app.synoptic.store.h2.file.Workshop;
import app.synoptic.store.h2.journal.Journal;
import app.synoptic.store.h2.rows.DamageNames;
import app.synoptic.store.h2.rows.DossierRows;
import app.synoptic.store.h2.rows.SessionRows;
import app.synoptic.store.h2.rows.SessionViewRows;
import app.synoptic.store.h2.rows.TextRows;
import app.synoptic.store.h2.sql.Connections;
import app.synoptic.store.h2.sql.Damage;
import app.synoptic.store.h2.sql.DamagedRow;
import app.synoptic.store.h2.sql.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A library kept in one H2 file, `library.mv.db`, in a folder of its own.
public final class H2Library extends H2LibraryReader implements Library {

    /// The file a library lies in, in its folder.
    public static final String FILE = "library.mv.db";

    private final StoreFolder folder;
    private final Connections connections;
    private final @Nullable FolderLock lock;
    private final Migrations migrations;
    private final @Nullable ReadOnly bound;
    private final Damage damage;
    private final AtomicLong revision = new AtomicLong();

    /// @param folder with the key that the open store is encrypted with, null where it is not: nobody may look into the file while it is
    ///               open, since closing it again would drop the locks of this process on it
    /// @param lock   null where nothing can be written, and so nothing be locked
    private H2Library(StoreFolder folder, Connections connections, @Nullable FolderLock lock, Migrations migrations, @Nullable ReadOnly bound,
                      Damage damage) {
        super(new Sound(connections, damage));
        this.damage = damage;
        this.folder = folder;
        this.connections = connections;
        this.lock = lock;
        this.migrations = migrations;
        this.bound = bound;
    }

    /// Opens the library in `folder`; makes an empty one where there is none. A store that was written by an older
    /// version is brought up to date. Where nothing can be written, it is open to be read: see [#readOnly].
    ///
    /// @throws app.synoptic.store.StoreException if it is open elsewhere, damaged, newer than this program, or cannot
    ///                                           be read; what is in the folder is then left as it is
    public static H2Library open(Path folder) {
        return open(folder, (LibraryKey) null);
    }

    /// The same of a library that may be encrypted.
    ///
    /// @param key its key; null where nobody said its passphrase. One that is not encrypted needs none
    public static H2Library open(Path folder, @Nullable LibraryKey key) {
        return open(StoreFolder.at(folder, key), Migrations.RELEASED);
    }

    static H2Library open(Path path, Migrations migrations) {
        return open(StoreFolder.at(path), migrations);
    }

    private static H2Library open(StoreFolder folder, Migrations migrations) {
        FolderLock lock;
        try {
            lock = FolderLock.take(folder);
        } catch (StoreException e) {
            ReadOnly bound = bound(folder, e);
            return untouched(folder.fitting(), null, migrations, bound);
        }
        try {
            return open(folder, lock, migrations);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static H2Library open(StoreFolder place, FolderLock lock, Migrations migrations) {
        ReadOnly bound = Files.isWritable(place.folder()) ? null : ReadOnly.NOT_ALLOWED;
        if (bound == null) {
            Workshop.sweep(place);
            bound = DiskSpace.lacking(place).orElse(null);
        }
        StoreFolder folder = place.fitting();
        if (bound != null && Files.exists(folder.store())) {
            return untouched(folder, lock, migrations, bound);
        }
        try {
            return new H2Library(folder, new Opening(folder, migrations).open(), lock, migrations, null, new Damage());
        } catch (StoreException e) {
            folder.clear();
            return untouched(folder, lock, migrations, bound(folder, e));
        }
    }

    private static H2Library untouched(StoreFolder folder, @Nullable FolderLock lock, Migrations migrations, ReadOnly bound) {
        return new H2Library(folder, new Opening(folder, migrations).untouched(), lock, migrations, bound, new Damage());
    }

    /// Why a store that could not be opened to be written may be opened to be read.
    private static ReadOnly bound(StoreFolder folder, StoreException failure) {
        if (Files.exists(folder.store()) && failure.reason() == Reason.NO_SPACE) {
            return ReadOnly.NO_SPACE;
        }
        if (Files.exists(folder.store()) && failure.reason() == Reason.UNREADABLE) {
            return ReadOnly.NOT_ALLOWED;
        }
        throw failure;
    }

    /// Makes the library in `folder` from a backup, and takes nothing away: a library that is there is set aside in the
    /// same folder, under the name that is returned.
    ///
    /// @throws app.synoptic.store.StoreException if the library is open somewhere, or the backup is not whole, not
    ///                                           sound, or newer than this program; the library is then left as it is
    public static Optional<Path> restore(Path backup, Path folder) {
        return restore(backup, folder, null);
    }

    /// The same where one of the two may be encrypted. What is restored is, where the backup is or a key is given.
    ///
    /// @param key of the backup; where that is not encrypted, of the library
    public static Optional<Path> restore(Path backup, Path folder, @Nullable LibraryKey key) {
        StoreFolder place = StoreFolder.at(folder, key);
        try (FolderLock _ = FolderLock.take(place)) {
            Workshop.sweep(place);
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
    public Optional<Sealing> sealing() {
        return Optional.ofNullable(folder.key());
    }

    @Override
    public Optional<ReadOnly> readOnly() {
        return Optional.ofNullable(bound);
    }

    /// Changes what is kept, unless nothing can be, or what is to be changed is damaged: that is named then.
    private <T> T change(Connections.Work<T> work) {
        return change(work, ChangeProgress.UNWATCHED);
    }

    private <T> T change(Connections.Work<T> work, ChangeProgress progress) {
        if (bound != null) {
            boolean full = bound == ReadOnly.NO_SPACE;
            throw new StoreException(full ? Reason.NO_SPACE : Reason.UNREADABLE, "The store %s can be read, but not changed: %s."
                    .formatted(folder.store(), full ? "the disk is full" : "nothing may be written there"), null);
        }
        try {
            return connections.write(work, progress);
        } catch (DamagedRow found) {
            String named = connections.read(sql -> DamageNames.of(sql, List.of(found.row()))).getFirst().toString();
            throw new StoreException(Reason.DAMAGED, "Nothing was changed: %s is damaged.".formatted(named), found);
        }
    }

    @Override
    public Session lastSession(DossierId dossier, String title) {
        return connections.read(sql -> SessionRows.last(sql.tolerating(damage), DossierRows.row(sql, dossier), dossier)).orElseGet(() ->
                connections.write(sql -> SessionRows.begin(sql.tolerating(damage), DossierRows.row(sql, dossier), dossier, title)));
    }

    @Override
    public void leave(SessionId session, SessionViewState viewState) {
        connections.write(sql -> {
            SessionViewRows.write(sql, session, viewState);
            return true;
        });
    }

    @Override
    public long apply(LibraryCommand command, String reason, ChangeProgress progress) {
        long number = change(sql -> {
            long made = CommandHandlers.apply(sql, command);
            String why = said(reason);
            if (made > 0 && why != null) {
                Journal.explain(sql, made, why);
            }
            return made;
        }, progress);
        if (number > 0 && command.onDossier()) {
            revision.incrementAndGet();
        }
        return number;
    }

    @Override
    public long revision() {
        return revision.get();
    }

    /// Counts a change of which this is known; empty where all may be other.
    private void count(Optional<Delta> changed) {
        if (changed.isEmpty() || !changed.get().isEmpty()) {
            revision.incrementAndGet();
        }
    }

    private static @Nullable String said(String reason) {
        return reason.isBlank() ? null : reason.strip();
    }

    @Override
    public Optional<ReplayedChange> undo() {
        Optional<ReplayedChange> undone = change(Replaying::undo);
        undone.ifPresent(change -> count(change.delta()));
        return undone;
    }

    @Override
    public Optional<ReplayedChange> redo() {
        Optional<ReplayedChange> redone = change(Replaying::redo);
        redone.ifPresent(change -> count(change.delta()));
        return redone;
    }

    @Override
    public Optional<JournalEntry> undoable() {
        return connections.read(sql -> Journal.undoable(sql.tolerating(damage)));
    }

    @Override
    public Optional<JournalEntry> redoable() {
        return connections.read(sql -> Journal.redoable(sql.tolerating(damage)));
    }

    @Override
    public List<JournalEntry> history() {
        return connections.read(sql -> Journal.history(sql.tolerating(damage)));
    }

    @Override
    public void explain(long change, String reason) {
        change(sql -> {
            Journal.explain(sql, change, said(reason));
            return true;
        });
    }

    @Override
    public Optional<Delta> restoreTo(long change) {
        Optional<Delta> changed = change(sql -> Replaying.go(sql, change));
        count(changed);
        return changed;
    }

    @Override
    public Reverted revert(long change) {
        Reverted reverted = change(sql -> TakeBackCommands.takeBack(sql, change));
        if (reverted.number() > 0) {
            count(reverted.delta());
        }
        return reverted;
    }

    @Override
    public <T> T past(long change, Function<LibraryReader, T> look) {
        return connections.attempt(sql -> {
            Journal.go(sql, change);
            return look.apply(new H2LibraryReader(new Once(sql.tolerating(damage))));
        });
    }

    @Override
    public List<Damaged> damaged() {
        return connections.read(sql -> DamageNames.of(sql, damage.rows()));
    }

    /// Reads what is sound, and passes over what is damaged.
    private record Sound(Connections connections, Damage damage) implements Reading {
        @Override
        public <T> T read(Connections.Work<T> work) {
            return connections.read(sql -> work.in(sql.tolerating(damage)));
        }
    }

    /// Reads in a transaction that is under way.
    private record Once(Sql sql) implements Reading {
        @Override
        public <T> T read(Connections.Work<T> work) {
            try {
                return work.in(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
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
    public Custody custody() {
        return new ChainCustody(connections);
    }

    @Override
    public List<String> examine(Examined part, Examination watched) {
        return connections.read(sql -> Integrity.of(sql, part, watched));
    }

    @Override
    public List<TextId> spoiltTexts() {
        return connections.read(TextRows::spoilt);
    }

    @Override
    public boolean mend(TextFile read) {
        return change(sql -> TextRows.mend(sql, read.wording()));
    }

    @Override
    public Holdings holdings() {
        return connections.read(Scripts::holdings);
    }

    @Override
    public synchronized void backup(Path file) {
        new Backups(folder, migrations).write(connections, file, bound != null);
    }

    @Override
    public void close() {
        try {
            connections.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
