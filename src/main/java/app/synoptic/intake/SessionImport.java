package app.synoptic.intake;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.form.FreeName;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.session.KeptSession;
import app.synoptic.export.DossierFile;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.AddSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which sessions of a file a library adds, and under what names. One of the same name that says something else stays
/// beside it: nobody's notes are mixed with another's.
final class SessionImport {

    private SessionImport() {}

    /// @param texts  what is held when the dossier is in
    /// @param called what became of the names of testimonies
    static List<AddSession> of(Library library, DossierFile file, DossierId dossier, Set<TextId> texts,
                               Map<TestimonyId, TestimonyId> called) {
        Set<SessionId> ids = new HashSet<>();
        for (DossierId id : library.dossiers()) {
            library.sessions(id).forEach(session -> ids.add(session.id()));
        }
        List<Session> kept = library.dossiers().contains(dossier) ? library.sessions(dossier) : List.of();
        Set<String> titles = kept.stream().map(Session::title).collect(Collectors.toCollection(HashSet::new));
        List<AddSession> added = new ArrayList<>();
        for (KeptSession session : file.sessions()) {
            KeptSession came = homely(session, texts, called);
            if (kept.stream().noneMatch(own -> same(own, came.session()))) {
                added.add(new AddSession(named(came.session(), freeId(came.session().id(), ids), FreeName.bracketed(came.session().title(), name -> !titles.add(name))),
                        came.viewState()));
            }
        }
        return added;
    }

    /// A title that got a number when the session came the first time is no difference.
    private static boolean same(Session own, Session came) {
        return own.title().startsWith(came.title()) && own.pins().equals(came.pins()) && own.notes().equals(came.notes())
                && own.researcher().equals(came.researcher());
    }

    private static Session named(Session session, SessionId id, String title) {
        return new Session(id, session.dossier(), title, session.by(), session.pins(), session.notes());
    }

    private static SessionId freeId(SessionId id, Set<SessionId> taken) {
        String base = id.value().length() > 110 ? id.value().substring(0, 110).replaceAll("-+$", "") : id.value();
        return FreeName.of(id, number -> new SessionId(base + "-" + number), name -> !taken.add(name));
    }

    /// A note on a passage of a text that is not held goes to the note on the session as a whole, with the passage named.
    private static KeptSession homely(KeptSession kept, Set<TextId> texts, Map<TestimonyId, TestimonyId> called) {
        Session session = kept.session();
        List<Note> notes = new ArrayList<>();
        List<Note> homeless = new ArrayList<>();
        for (Note note : session.notes()) {
            boolean home = !(note.about() instanceof Subject.OfPassage(var passage)) || texts.contains(passage.text());
            (home ? notes : homeless).add(new Note(named(note.about(), called), note.words(), note.written()));
        }
        SessionViewState viewState = kept.viewState();
        Passage looked = viewState.passage();
        if (looked != null && !texts.contains(looked.text())) {
            viewState = new SessionViewState(viewState.event(), viewState.question(), null, viewState.window(), viewState.sought(), viewState.chosen(),
                    viewState.arrangement());
        }
        if (!homeless.isEmpty()) {
            Note whole = session.note(new Subject.Whole()).orElse(null);
            String words = homeless.stream().map(SessionImport::withPlace).collect(Collectors.joining("\n\n"));
            LocalDate day = session.notes().stream().map(Note::written).max(LocalDate::compareTo).orElseThrow();
            notes.removeIf(note -> note.about() instanceof Subject.Whole);
            notes.add(new Note(new Subject.Whole(), whole == null ? words : whole.words() + "\n\n" + words, day));
        }
        return new KeptSession(new Session(session.id(), session.dossier(), session.title(), session.by(), session.pins(), notes), viewState);
    }

    private static Subject named(Subject about, Map<TestimonyId, TestimonyId> called) {
        return about instanceof Subject.OfTestimony(var testimony) && called.get(testimony) instanceof AttestationId now
                ? new Subject.OfTestimony(now) : about;
    }

    private static String withPlace(Note note) {
        return note.about() instanceof Subject.OfPassage(var passage)
                ? "%s [%s… %d–%d]".formatted(note.words(), passage.text().sha256().substring(0, 12), passage.start(), passage.end()) : note.words();
    }
}
