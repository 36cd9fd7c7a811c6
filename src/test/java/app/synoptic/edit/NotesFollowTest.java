package app.synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject;
import app.synoptic.edit.EventEdits.Attest;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.EventEdits.MoveAttestation;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.edit.EventEdits.SplitEvent;
import app.synoptic.edit.SourceEdits.RemoveSource;
import app.synoptic.edit.TestimonyEdits.RemoveTestimony;
import app.synoptic.store.LibraryCommand.WriteNote;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Notes on sources and on testimonies while the dossier is changed under them.
@Tag("slow")
class NotesFollowTest extends EditedDossier {

    private static final EventId ONE = new EventId("one");
    private static final EventId TWO = new EventId("two");

    private SessionId session;
    private AttestationId first;
    private AttestationId second;

    @BeforeEach
    void twoEventsOfOneSource() {
        session = library.lastSession(dossier, "First").id();
        make(new NewEvent(fresh("one"), OC, line(digest(OC), 4)));
        make(new NewEvent(fresh("two"), OC, line(digest(OC), 6)));
        first = event(ONE).attestations().getFirst().id();
        second = event(TWO).attestations().getFirst().id();
        note(new OfTestimony(first), "On the first.");
        note(new OfTestimony(second), "On the second.");
    }

    private void note(Subject about, String words) {
        library.apply(new WriteNote(session, about, words, LocalDate.EPOCH));
    }

    private Map<Subject, String> notes() {
        return library.sessions(dossier).getFirst().notes().stream().collect(Collectors.toMap(Note::about, Note::words));
    }

    /// Makes a change, sees that its undoing brings everything back, and makes it again.
    private void tried(Edit edit) {
        State before = state();
        make(edit);
        State after = state();
        library.undo();
        assertThat(state().equals(before)).as("taken back").isTrue();
        library.redo();
        assertThat(state().equals(after)).as("made again").isTrue();
        assertThat(library.check()).isEmpty();
    }

    private Map<Subject, String> both() {
        return Map.of(new OfTestimony(first), "On the first.", new OfTestimony(second), "On the second.");
    }

    private List<AttestationId> testimonies(EventId event) {
        return event(event).attestations().stream().map(Attestation::id).toList();
    }

    @Test
    void aNoteGoesWithTheTestimonyThatIsMerged() {
        tried(new MergeEvents(ONE, TWO));
        assertThat(testimonies(ONE)).containsExactly(first, second);
        assertThat(notes()).isEqualTo(both());
    }

    @Test
    void aTestimonyThatMovesUpKeepsItsOwnNote() {
        make(new MergeEvents(ONE, TWO));
        tried(new RemoveTestimony(ONE, first));
        assertThat(notes()).isEqualTo(Map.of(new OfTestimony(second), "On the second."));
    }

    @Test
    void aNoteGoesWithTheTestimonyThatIsMovedOrSplitOff() {
        tried(new MoveAttestation(ONE, first, TWO));
        assertThat(testimonies(TWO)).containsExactly(second, first);
        assertThat(notes()).isEqualTo(both());
        tried(new SplitEvent(TWO, List.of(second), fresh("three")));
        assertThat(testimonies(new EventId("three"))).containsExactly(second);
        assertThat(notes()).isEqualTo(both());
    }

    @Test
    void notesGoWithASourceOrAnEventAndComeBackWithIt() {
        note(new OfSource(OC), "Of the house itself.");
        tried(new RemoveEvent(TWO));
        assertThat(notes()).isEqualTo(Map.of(new OfTestimony(first), "On the first.", new OfSource(OC), "Of the house itself."));
        tried(new RemoveSource(OC));
        assertThat(notes()).isEmpty();
    }

    @Test
    void aTestimonyKeepsItsIdWhereOneBeforeItIsTakenBack() {
        Event other = library.dossier(dossier).events().stream().filter(event -> event.attestations().stream()
                .filter(one -> one.source().equals(OC)).count() == 1 && !List.of(ONE, TWO).contains(event.id())).findFirst().orElseThrow();
        EventId three = new EventId("three");
        make(new NewEvent(fresh("three"), null, null));
        make(new Attest(three, OC, line(digest(OC), 8)));
        long attested = library.undoable().orElseThrow().number();
        AttestationId came = AttestationId.of(other.id(), OC, 1);
        make(new MoveAttestation(other.id(), came, three));
        note(new OfTestimony(came), "On the one that came.");
        State before = state();
        assertThat(library.revert(attested).blocking()).isEmpty();
        assertThat(testimonies(three)).containsExactly(came);
        assertThat(notes()).containsEntry(new OfTestimony(came), "On the one that came.").hasSize(3);
        assertThat(library.findings(dossier, three)).isNotEmpty().allSatisfy(found -> assertThat(found.evidence().testimony()).isEqualTo(came));
        library.undo();
        assertThat(state().equals(before)).isTrue();
    }

    @Test
    void anIdIsNotGivenAgainWhileItsTestimonyMayComeBack() {
        make(new RemoveTestimony(ONE, first));
        long removed = library.undoable().orElseThrow().number();
        make(new Attest(ONE, OC, line(digest(OC), 8)));
        assertThat(testimonies(ONE)).hasSize(1).doesNotContain(first);
        assertThat(library.revert(removed).blocking()).isEmpty();
        assertThat(testimonies(ONE)).hasSize(2).contains(first);
        assertThat(notes()).isEqualTo(both());
    }

    @Test
    void notesOnOtherThingsStay() {
        Session before = library.sessions(dossier).getFirst();
        assertThat(before.notes()).hasSize(2);
        make(new RemoveEvent(first().id()));
        assertThat(library.sessions(dossier).getFirst().notes()).isEqualTo(before.notes());
    }
}
