package app.synoptic.store;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Delta;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One change a person makes.
public sealed interface LibraryCommand {

    /// Whether it changes sessions, and nothing of a dossier itself.
    default boolean onSession() {
        return switch (this) {
            case AddSession _, RenameSession _, DeleteSession _, Pinned _, Unpinned _, WriteNote _ -> true;
            case AddDossier _, PutDossier _, EditDossier _, CopyDossier _, DeleteDossier _, HoldOriginal _, AddSource _, MarkRegion _, RefuseProposals _, TakeAnnotations _ -> false;
        };
    }

    /// Whether a dossier, its evidence or its texts are others afterwards: what was read of them before is to be read again.
    default boolean onDossier() {
        return !onSession() && !(this instanceof RefuseProposals) && !(this instanceof TakeAnnotations);
    }

    /// Keeps a dossier with its digests. `findings` say where its evidence lies in them.
    record AddDossier(Catalogue catalogue, List<DigestFile> digests, List<Finding> findings) implements LibraryCommand {
        public AddDossier {
            digests = List.copyOf(digests);
            findings = List.copyOf(findings);
        }
    }

    /// Puts a dossier in the place of the one kept under its id, or keeps it where there is none. Nothing that a session
    /// speaks of is missing in it.
    ///
    /// @param held     all texts held for its sources from now on, of each source and kind in their order
    /// @param files    those among them that the library may not keep yet
    /// @param findings where its evidence lies in all of them
    /// @param sessions sessions that are added
    record PutDossier(Catalogue catalogue, List<HeldText> held, List<TextFile> files, List<Finding> findings,
                      List<AddSession> sessions) implements LibraryCommand {
        public PutDossier {
            held = List.copyOf(held);
            files = List.copyOf(files);
            findings = List.copyOf(findings);
            sessions = List.copyOf(sessions);
        }
    }

    /// Writes what one change has made of a dossier. Pins and notes on an event that has been merged go to the one it was
    /// merged with; those on what is no longer there go.
    ///
    /// @param change  which change it was: a dotted key
    /// @param subject what was changed
    /// @param delta   what it has changed of what is kept
    /// @param merged  events that live on under another id
    record EditDossier(DossierId dossier, String change, String subject, Delta delta, Map<EventId, EventId> merged) implements LibraryCommand {
        public EditDossier {
            merged = Map.copyOf(merged);
        }
    }

    /// Keeps a copy of a dossier, with what is held for it and the sessions over it.
    ///
    /// @param as the copy's id, which no dossier has
    record CopyDossier(DossierId of, DossierId as, String title) implements LibraryCommand {}

    /// Takes a dossier away, with the sessions over it. Texts held for it alone are kept, but for nobody.
    record DeleteDossier(DossierId dossier) implements LibraryCommand {}

    /// Holds an original for a source. `findings` say where the source's evidence lies in it.
    record HoldOriginal(DossierId dossier, SourceId source, TextFile original, List<Finding> findings) implements LibraryCommand {
        public HoldOriginal {
            findings = List.copyOf(findings);
        }
    }

    /// Adds a source nobody has recognised, with the original it was found in.
    record AddSource(DossierId dossier, Source source, TextFile original) implements LibraryCommand {}

    /// Says of a stretch of a text what it is, against what its reader told. Nothing else of the text changes.
    ///
    /// @param region what it is from now on
    /// @param found  what became of evidence that was looked for anew in the text, in the place of what was known of it
    record MarkRegion(DossierId dossier, SourceId source, TextId text, Region region, List<Finding> found) implements LibraryCommand {
        public MarkRegion {
            found = List.copyOf(found);
        }
    }

    /// Keeps what was refused of what was proposed for a dossier. Nothing of the dossier changes.
    ///
    /// @param refused in their order; where there are none, nothing is changed
    /// @param subject what the history calls them
    record RefuseProposals(DossierId dossier, List<Refused> refused, String subject) implements LibraryCommand {
        public RefuseProposals {
            refused = List.copyOf(refused);
        }
    }

    /// Has annotations wait that are kept beside the library, as long as this change is in force. Nothing of the dossier changes.
    ///
    /// @param subject what they came from
    record TakeAnnotations(DossierId dossier, String subject) implements LibraryCommand {}

    /// Begins a session over a dossier that is kept, with all it has from the start, and where it is entered. Its
    /// dossier has no other session of its title.
    record AddSession(Session session, SessionViewState viewState) implements LibraryCommand {}

    /// Gives a session another title, and says whose it is.
    ///
    /// @param by null where nobody is named
    record RenameSession(SessionId session, String title, @Nullable String by) implements LibraryCommand {}

    /// Takes a session away, with its pins and notes.
    record DeleteSession(SessionId session) implements LibraryCommand {}

    /// Pins something so that it is the `at`-th of what is pinned, from 0; at the end where `at` is beyond it. What is
    /// pinned already moves there.
    record Pinned(SessionId session, Pin pin, int at) implements LibraryCommand {}

    /// Pins something no longer.
    record Unpinned(SessionId session, Pin pin) implements LibraryCommand {}

    /// Writes what a session's note on a subject says from now on; blank words take it away. Writing on at one note
    /// is one change.
    record WriteNote(SessionId session, Subject about, String words, LocalDate day) implements LibraryCommand {}

    /// The digest of one source.
    record DigestFile(SourceId source, TextFile file) {}
}
