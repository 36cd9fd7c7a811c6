package app.synoptic.store;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a library keeps, as it is read: now, or as it was.
///
/// All methods throw [StoreException] when the store fails, naming what was asked and the cause.
public interface LibraryReader {

    /// The dossiers kept, in the order they were added.
    List<DossierId> dossiers();

    /// The titles of the dossiers kept, in the same order.
    Map<DossierId, String> titles();

    /// One dossier as views need it.
    ///
    /// @throws StoreException if it is not kept
    Dossier dossier(DossierId id);

    /// The sources of a dossier alone, in its order.
    ///
    /// @throws StoreException if it is not kept
    List<Source> sources(DossierId id);

    /// One dossier with all its evidence.
    Catalogue catalogue(DossierId id);

    /// Which texts are held for the sources of a dossier, in the order of its sources, then digests first, then
    /// originals in the order they were imported.
    List<HeldText> held(DossierId id);

    /// The texts held for the sources of a dossier, without their words.
    Map<TextId, TextOutline> outlines(DossierId id);

    /// The wording of a text held by any dossier.
    ///
    /// @throws StoreException if it is not what was kept
    Optional<Wording> wording(TextId text);

    /// The same, or nothing where it is damaged.
    default Optional<Wording> sound(TextId text) {
        try {
            return wording(text);
        } catch (StoreException e) {
            if (e.reason() == StoreException.Reason.DAMAGED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// The file a text was imported from, byte for byte.
    Optional<byte[]> file(TextId text);

    /// What that file is, without its bytes.
    Optional<Capture> capture(TextId text);

    /// What that file says of its article; nothing where no reader told.
    Metadata metadata(TextId text);

    /// What became of all evidence of one event, in every text held, in the order of its attestations.
    List<Finding> findings(DossierId dossier, EventId event);

    /// What became of all of a dossier's evidence that was looked for in one text, in the dossier's order.
    List<Finding> findings(DossierId dossier, TextId text);

    /// How proposed words came to testimonies of a dossier that were there before.
    AddedWords addedWords(DossierId dossier);

    /// What was refused of what was proposed for a dossier, in the order in which it was.
    List<Refused> refusals(DossierId dossier);

    /// The sessions over a dossier, in the order they were begun.
    List<Session> sessions(DossierId dossier);

    /// Where a session was left; empty where nobody left it yet.
    Optional<SessionViewState> outlook(SessionId session);
}
