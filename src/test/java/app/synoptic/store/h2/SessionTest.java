package app.synoptic.store.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfPassage;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.domain.session.Subject.Whole;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.LibraryCommand.AddSession;
import app.synoptic.store.LibraryCommand.DeleteSession;
import app.synoptic.store.LibraryCommand.Pinned;
import app.synoptic.store.LibraryCommand.RenameSession;
import app.synoptic.store.LibraryCommand.Unpinned;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.StoreException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    private static final DossierId EVERYTHING = new DossierId("everything");
    private static final LocalDate DAY = LocalDate.of(2019, 4, 1);
    private static final Pin CLOSING = new OfEvent(new EventId("closing"));
    private static final Pin OPENING = new OfEvent(new EventId("opening"));
    private static final Pin WHEN = new OfQuestion(new QuestionId("when"));
    private static final Passage WORDS = new Passage(Samples.digest().wording().id(), 27, 33);

    static final Session SESSION = new Session(new SessionId("first-look"), EVERYTHING, "First look · Бірінші", "Ada Ұлы",
            List.of(WHEN, CLOSING), List.of(
                    new Note(new Whole(), "Two papers,\n\none bridge.", DAY),
                    new Note(CLOSING, "من قال؟", DAY),
                    new Note(WHEN, "Ask the mayor.", DAY),
                    new Note(new OfSource(Samples.HERALD), "Its editor was *away*.", DAY),
                    new Note(new OfTestimony(AttestationId.of(new EventId("closing"), Samples.HERALD, 2)), "Why twice?", DAY),
                    new Note(new OfPassage(WORDS), "Whose word is this? https://example.org/?a=1&b=2", DAY)));
    static final SessionViewState OUTLOOK = new SessionViewState(new EventId("closing"), new QuestionId("when"), WORDS,
            new Bounds(Instant.parse("2019-03-01T00:00:00.123Z"), Instant.parse("2019-03-09T23:00:00Z")), " bridge 'n ",
            Map.of("KIND", Set.of("decision", "rumour"), "SOURCE", Set.of("herald")), Map.of("word.panes", "b a", "reading", "matrix"));

    /// The session without what a store of that schema could not keep.
    static Session asOf(int schema) {
        return schema >= 5 ? SESSION : new Session(SESSION.id(), EVERYTHING, SESSION.title(), SESSION.by(), SESSION.pins(), SESSION.notes().stream()
                .filter(note -> !(note.about() instanceof OfSource) && !(note.about() instanceof OfTestimony)).toList());
    }

    @TempDir
    Path folder;

    private H2Library library;

    @BeforeEach
    void open() {
        library = H2Library.open(folder);
        library.apply(Everything.add());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void reopen() {
        library.close();
        library = H2Library.open(folder);
    }

    private Session session() {
        return library.sessions(EVERYTHING).getFirst();
    }

    @Test
    void aSessionComesBackAsItWasLeft() {
        library.apply(new AddSession(SESSION, SessionViewState.FIRST));
        library.leave(SESSION.id(), OUTLOOK);
        reopen();
        assertThat(library.sessions(EVERYTHING)).containsExactly(SESSION);
        assertThat(library.outlook(SESSION.id())).contains(OUTLOOK);
        library.leave(SESSION.id(), SessionViewState.FIRST);
        assertThat(library.outlook(SESSION.id())).contains(SessionViewState.FIRST);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void theFirstSessionIsBegunWithoutAChangeAndTheLastOneLeftIsFoundAgain() {
        Session first = library.lastSession(EVERYTHING, "First session");
        assertThat(first).isEqualTo(Session.begun(first.id(), EVERYTHING, "First session"));
        assertThat(library.history()).hasSize(1);
        assertThat(library.lastSession(EVERYTHING, "Another")).isEqualTo(first);
        library.apply(new AddSession(SESSION, SessionViewState.FIRST));
        library.leave(first.id(), SessionViewState.FIRST);
        library.leave(SESSION.id(), SessionViewState.FIRST);
        assertThat(library.lastSession(EVERYTHING, "Another")).isEqualTo(SESSION);
        library.leave(first.id(), SessionViewState.FIRST);
        assertThat(library.lastSession(EVERYTHING, "Another")).isEqualTo(first);
        library.undo();
        library.undo();
        assertThat(library.dossiers()).isEmpty();
        assertThat(library.check()).isEmpty();
    }

    @Test
    void everyChangeToASessionIsTakenBackAndMadeAgain() {
        List<LibraryCommand> commands = List.of(
                new AddSession(SESSION, OUTLOOK),
                new RenameSession(SESSION.id(), "Second look", null),
                new Pinned(SESSION.id(), OPENING, 0),
                new Pinned(SESSION.id(), CLOSING, 0),
                new Pinned(SESSION.id(), CLOSING, 9),
                new Unpinned(SESSION.id(), WHEN),
                new WriteNote(SESSION.id(), CLOSING, "", DAY),
                new WriteNote(SESSION.id(), new OfTestimony(AttestationId.of(new EventId("closing"), Samples.HERALD, 1)), "Once.", DAY),
                new WriteNote(SESSION.id(), new OfSource(Samples.COURIER), "Not read yet.", DAY),
                new WriteNote(SESSION.id(), new OfSource(Samples.HERALD), "", DAY),
                new WriteNote(SESSION.id(), new Whole(), "Three papers.", DAY.plusDays(1)),
                new DeleteSession(SESSION.id()));
        List<List<Session>> states = new ArrayList<>();
        for (LibraryCommand command : commands) {
            states.add(library.sessions(EVERYTHING));
            library.apply(command);
        }
        assertThat(library.sessions(EVERYTHING)).isEmpty();
        reopen();
        for (List<Session> state : states.reversed()) {
            library.undo();
            assertThat(library.sessions(EVERYTHING)).isEqualTo(state);
        }
        for (int at = 1; at < states.size(); at++) {
            library.redo();
            assertThat(library.sessions(EVERYTHING)).isEqualTo(states.get(at));
        }
        assertThat(states.get(5).getFirst().pins()).containsExactly(OPENING, WHEN, CLOSING);
        assertThat(states.get(6).getFirst().pins()).containsExactly(OPENING, CLOSING);
        assertThat(library.outlook(SESSION.id())).contains(OUTLOOK);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void writingOnAtOneNoteIsOneChange() {
        library.apply(new AddSession(SESSION, SessionViewState.FIRST));
        Subject opening = OPENING;
        library.apply(new WriteNote(SESSION.id(), opening, "The", DAY));
        library.apply(new WriteNote(SESSION.id(), opening, "The first", DAY));
        library.apply(new WriteNote(SESSION.id(), opening, "The first day", DAY));
        assertThat(session().note(opening)).map(Note::words).contains("The first day");
        library.apply(new WriteNote(SESSION.id(), WHEN, "Ask twice.", DAY));
        assertThat(library.history()).extracting(JournalEntry::name)
                .containsExactly("command.add-dossier", "command.add-session", "command.write-note", "command.write-note");
        library.undo();
        assertThat(session().note(WHEN)).map(Note::words).contains("Ask the mayor.");
        library.undo();
        assertThat(session()).isEqualTo(SESSION);
        library.redo();
        assertThat(session().note(opening)).map(Note::words).contains("The first day");
    }

    @Test
    void aNoteTakenAwayAsSoonAsItIsBegunLeavesNoChange() {
        library.apply(new AddSession(SESSION, SessionViewState.FIRST));
        library.apply(new WriteNote(SESSION.id(), OPENING, "The", DAY));
        library.apply(new WriteNote(SESSION.id(), OPENING, " ", DAY));
        assertThat(session()).isEqualTo(SESSION);
        assertThat(library.undoable()).map(JournalEntry::name).contains("command.add-session");
        assertThat(library.redoable()).isEqualTo(Optional.empty());
    }

    @Test
    void whatIsNotThereOrTwiceIsRefusedAndNothingChanges() {
        library.apply(new AddSession(SESSION, SessionViewState.FIRST));
        refused(new AddSession(Session.begun(new SessionId("another"), EVERYTHING, SESSION.title()), SessionViewState.FIRST),
                "There is a session “First look · Бірінші” already.");
        refused(new Pinned(SESSION.id(), new OfEvent(new EventId("nowhere")), 0), "The dossier has no event “nowhere”.");
        refused(new WriteNote(SESSION.id(), new OfSource(new SourceId("nobody")), "?", DAY), "The dossier has no source “nobody”.");
        refused(new WriteNote(SESSION.id(), new OfTestimony(new AttestationId("opening/herald")), "?", DAY), "has no testimony “opening/herald”.");
        refused(new Unpinned(SESSION.id(), OPENING), "is not pinned.");
        refused(new RenameSession(SESSION.id(), " ", null), "A session needs a title.");
        refused(new DeleteSession(new SessionId("nobody")), "The library keeps no session “nobody”.");
        assertThat(library.sessions(EVERYTHING)).containsExactly(SESSION);
        assertThat(library.history()).hasSize(2);
    }

    private void refused(LibraryCommand command, String sentence) {
        assertThatThrownBy(() -> library.apply(command)).isInstanceOf(StoreException.class).hasMessageContaining(sentence);
    }
}
