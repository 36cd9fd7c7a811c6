package app.synoptic.store;

import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.wording.TextId;
import app.synoptic.files.Sealing;
import app.synoptic.store.chain.Custody;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One library, open in this process alone. Every change is one [LibraryCommand] in one transaction with its inverse in
/// the journal, and is on disk when [#apply] returns. Safe for use by several threads; changes are made one at a time.
///
/// All methods throw [StoreException] when the store fails, naming what was asked and the cause.
public interface Library extends LibraryReader, AutoCloseable {

    /// Why nothing can be changed; empty where all can. Then [#lastSession] and [#leave] are good until it is closed, and
    /// whatever else would change something fails.
    Optional<ReadOnly> readOnly();

    /// How what lies beside the library is sealed; empty where the library is not encrypted.
    default Optional<Sealing> sealing() {
        return Optional.empty();
    }

    /// The session over a dossier that was left last. Where there is none, one is begun, called `title`; that is no
    /// change of anybody's, and not in the history.
    Session lastSession(DossierId dossier, String title);

    /// Keeps where a session is left. On disk when this returns, but not in the history.
    void leave(SessionId session, SessionViewState viewState);

    /// Makes one change, wholly or not at all.
    ///
    /// @return the number of the change in the history; 0 where the command changes nothing
    default long apply(LibraryCommand command) {
        return apply(command, "");
    }

    /// The same, and keeps with it why it is made; blank where nobody says so. A command that changes nothing has no reason.
    default long apply(LibraryCommand command, String reason) {
        return apply(command, reason, ChangeProgress.UNWATCHED);
    }

    /// The same of a change that may be given up while it is written.
    ///
    /// @throws java.util.concurrent.CancellationException if it was; then all is as it was before
    long apply(LibraryCommand command, String reason, ChangeProgress progress);

    /// Takes back the newest change not yet taken back; empty where there is none.
    Optional<ReplayedChange> undo();

    /// Makes the change last taken back again; empty where there is none.
    Optional<ReplayedChange> redo();

    /// The change that [#undo] would take back.
    Optional<JournalEntry> undoable();

    /// The change that [#redo] would make again.
    Optional<JournalEntry> redoable();

    /// What was done, oldest first.
    List<JournalEntry> history();

    /// Says why a change was made, in place of what was said before; blank words take that away. That is no change itself.
    void explain(long change, String reason);

    /// Takes back all changes made after one, or makes those again that were taken back up to it; 0 is before the first.
    ///
    /// @return what that has changed, where it was done by edits of one dossier alone; empty where dossiers are to be read again
    Optional<Delta> restoreTo(long change);

    /// Takes one change back as a change of its own, whatever was done since.
    ///
    /// @return what that has changed; or the later changes that stand in the way: then nothing was done
    /// @throws StoreException if there is no such change, or it is taken back already
    Reverted revert(long change);

    /// What was kept right after a change; 0 is before the first. `look` reads it while changes wait, and nothing of it
    /// stays.
    <T> T past(long change, Function<LibraryReader, T> look);

    /// How often dossiers were changed, besides their sessions, since the library was opened: what was read at another
    /// revision may not be what is kept now.
    long revision();

    /// What was found damaged in what was read since the library was opened; all that was read is what is sound beside it. A
    /// damaged text is none that could be passed over: asking for it fails.
    List<Damaged> damaged();

    /// The number of the schema the store has.
    int schema();

    /// Examines the store: an empty list, or what is wrong in one sentence each.
    List<String> check();

    /// What can be proven of what is kept.
    Custody custody();

    /// Examines one part of the store.
    ///
    /// @param watched is told how far it is, and may end it
    /// @return what is wrong in one sentence each
    List<String> examine(Examined part, Examination watched);

    /// The texts whose row is not what was written.
    List<TextId> spoiltTexts();

    /// Puts the wording of a spoilt text back as it was, read from its file once more. Nothing is done where what comes of it is not what
    /// was written, by the checksum of the row.
    ///
    /// @return whether it was done
    boolean mend(TextFile read);

    /// What is kept, counted.
    Holdings holdings();

    /// Writes all that is kept at this moment, and what lies beside it, to `file`, which is not there yet, and proves it by making a
    /// library of it. Nothing waits meanwhile. A thread that is interrupted gives up, and leaves nothing.
    void backup(Path file);

    @Override
    void close();
}
