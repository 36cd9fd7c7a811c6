package app.synoptic.store;

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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One library, open in this process alone. Every change is one [Command] in one transaction with its inverse in
/// the journal, and is on disk when [#apply] returns. Safe for use by several threads; changes are made one at a time.
///
/// All methods throw [StoreException] when the store fails, naming what was asked and the cause.
public interface Library extends AutoCloseable {

    /// The dossiers kept, in the order they were added.
    List<DossierId> dossiers();

    /// The titles of the dossiers kept, in the same order.
    Map<DossierId, String> titles();

    /// One dossier as views need it.
    ///
    /// @throws StoreException if it is not kept
    Dossier dossier(DossierId id);

    /// One dossier with all its evidence.
    Catalogue catalogue(DossierId id);

    /// Which texts are held for the sources of a dossier, in the order of its sources, then digests first, then
    /// originals in the order they were imported.
    List<HeldText> held(DossierId id);

    /// The wording of a text held by any dossier.
    Optional<Wording> wording(TextId text);

    /// The file a text was imported from, byte for byte.
    Optional<byte[]> file(TextId text);

    /// What became of all evidence of one event, in every text held, in the order of its attestations.
    List<Finding> findings(DossierId dossier, EventId event);

    /// What became of all of a dossier's evidence that was looked for in one text, in the dossier's order.
    List<Finding> findings(DossierId dossier, TextId text);

    /// The sessions over a dossier, in the order they were begun.
    List<Session> sessions(DossierId dossier);

    /// The session over a dossier that was left last. Where there is none, one is begun, called `title`; that is no
    /// change of anybody's, and not in the history.
    Session lastSession(DossierId dossier, String title);

    /// Where a session was left; empty where nobody left it yet.
    Optional<Outlook> outlook(SessionId session);

    /// Keeps where a session is left. On disk when this returns, but not in the history.
    void leave(SessionId session, Outlook outlook);

    /// Makes one change, wholly or not at all.
    void apply(Command command);

    /// Takes back the newest change not yet taken back; its name, or empty where there is none.
    Optional<String> undo();

    /// Makes the change last taken back again; its name, or empty where there is none.
    Optional<String> redo();

    /// The change that [#undo] would take back.
    Optional<JournalEntry> undoable();

    /// The change that [#redo] would make again.
    Optional<JournalEntry> redoable();

    /// What was done, oldest first.
    List<JournalEntry> history();

    /// The number of the schema the store has.
    int schema();

    /// Examines the store: an empty list, or what is wrong in one sentence each.
    List<String> check();

    /// Writes all that is kept to `file`, which is not there yet, and proves it by making a library of it. Changes
    /// wait while it is written.
    void backup(Path file);

    @Override
    void close();
}
