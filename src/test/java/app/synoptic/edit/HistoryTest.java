package app.synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.edit.EventEdits.Attest;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.edit.EventEdits.SplitEvent;
import app.synoptic.edit.TestimonyEdits.RemoveTestimony;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.JournalEntry;
import app.synoptic.store.LibraryCommand.CopyDossier;
import app.synoptic.store.LibraryCommand.DeleteDossier;
import app.synoptic.store.LibraryCommand.Pinned;
import app.synoptic.store.LibraryCommand.WriteNote;
import app.synoptic.store.LibraryReader;
import app.synoptic.store.StoreException;
import app.synoptic.store.h2.H2Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking at what was, going back to it, and taking back one change among others.
@Tag("slow")
class HistoryTest {

    private static final SourceId OC = new SourceId("oc-media");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final DossierId COPY = new DossierId("copy");

    @TempDir
    Path folder;

    private H2Library library;
    private DossierId dossier;

    @BeforeEach
    void open() {
        library = ShippedLibrary.open(folder);
        dossier = library.dossiers().getFirst();
    }

    @AfterEach
    void close() {
        assertThat(library.check()).isEmpty();
        library.close();
    }

    /// All that is said of the dossiers, whatever the order of findings and of what refers to it.
    private record State(List<Catalogue> catalogues, Set<Finding> findings, List<Session> sessions) {

        static State of(LibraryReader reader) {
            List<DossierId> all = reader.dossiers();
            Set<Finding> findings = new HashSet<>();
            all.forEach(id -> reader.held(id).forEach(text -> findings.addAll(reader.findings(id, text.text()))));
            return new State(all.stream().map(reader::catalogue).toList(), findings,
                    all.stream().flatMap(id -> reader.sessions(id).stream()).toList());
        }
    }

    private long make(Edit edit) {
        new Editor(library).make(dossier, edit);
        return library.undoable().orElseThrow().number();
    }

    private Event event(int n) {
        return library.dossier(dossier).events().get(n);
    }

    private static Event called(Event event, String label) {
        return new Event(event.id(), label, event.date(), event.knowable(), event.kind(), event.status(), event.tier(), event.actors(),
                event.places(), event.note(), event.attestations(), event.silences());
    }

    private static Event fresh(String id) {
        return new Event(new EventId(id), "A new happening", Edtf.parse("2022-01-05"), null, new Kind("protest"), Status.HAPPENED,
                Tier.FINE, List.of(), List.of(), null, List.of(), Map.of());
    }

    private Passage line(int n) {
        Wording wording = library.held(dossier).stream().filter(text -> text.source().equals(OC)).findFirst()
                .flatMap(text -> library.wording(text.text())).orElseThrow();
        int start = 0;
        for (int at = 0; at < n; at++) {
            start = wording.text().indexOf("\n\n", start) + 2;
        }
        return new Passage(wording.id(), start, wording.text().indexOf('.', start));
    }

    /// Some changes of all kinds; the states before the first, and after each.
    private List<State> work() {
        List<State> states = new ArrayList<>(List.of(State.of(library)));
        Event told = library.dossier(dossier).events().stream().filter(event -> event.attestations().size() > 2).findFirst().orElseThrow();
        Event other = library.dossier(dossier).events().stream().filter(event -> !event.equals(told) && event.attestations().size() > 1)
                .findFirst().orElseThrow();
        List<Edit> edits = List.of(new NewEvent(fresh("one"), OC, line(2)), new Describe(called(told, "Told otherwise")),
                new RemoveEvent(event(40).id()), new Attest(told.id(), OC, line(3)),
                new SplitEvent(other.id(), List.of(other.attestations().getLast().id()), fresh("two")),
                new RemoveTestimony(told.id(), told.attestations().get(1).id()), new NewEvent(fresh("three"), null, null),
                new MergeEvents(event(50).id(), event(51).id()), new Describe(called(fresh("three"), "Named at last")));
        for (Edit edit : edits) {
            make(edit);
            states.add(State.of(library));
        }
        return states;
    }

    @Test
    void anyStateIsSeenAsItWasAndNothingIsWrittenByLooking() throws Exception {
        List<State> states = work();
        List<JournalEntry> before = library.history();
        library.undo();
        library.undo();
        List<JournalEntry> history = library.history();
        State now = State.of(library);
        for (int at = 0; at < states.size(); at++) {
            assertThat(library.past(at + 1, State::of).equals(states.get(at))).as("after change " + (at + 1)).isTrue();
        }
        assertThat(library.past(0, LibraryReader::dossiers)).isEmpty();
        assertThat(library.history()).isEqualTo(history).hasSameSizeAs(before);
        assertThat(State.of(library).equals(now)).isTrue();
        library.close();
        byte[] file = Files.readAllBytes(folder.resolve("library.mv.db"));
        library = H2Library.open(folder);
        assertThat(file).isNotEmpty();
        assertThat(State.of(library).equals(now)).isTrue();
        assertThatThrownBy(() -> library.past(3, reader -> reader.catalogue(COPY))).isInstanceOf(StoreException.class);
        assertThat(State.of(library).equals(now)).as("also where looking failed").isTrue();
    }

    @Test
    void goingBackAndForthAgainIsExact() {
        List<State> states = work();
        for (int at : new int[] {4, 9, 1, 7, 0, 9}) {
            library.restoreTo(at + 1);
            assertThat(State.of(library).equals(states.get(at))).as("at " + at).isTrue();
        }
        library.restoreTo(0);
        assertThat(library.dossiers()).isEmpty();
        library.restoreTo(10);
        assertThat(State.of(library).equals(states.get(9))).isTrue();
    }

    @Test
    void aChangeAmongOthersIsTakenBackAloneAndThatIsTakenBackToo() {
        Event first = event(0);
        long described = make(new Describe(called(first, "Otherwise")));
        make(new Describe(called(event(1), "Another")));
        Event gone = event(20);
        long removed = make(new RemoveEvent(gone.id()));
        make(new NewEvent(fresh("late"), OC, line(2)));
        State all = State.of(library);
        assertThat(library.revert(described).blocking()).isEmpty();
        assertThat(event(0)).isEqualTo(first);
        assertThat(event(1).label()).isEqualTo("Another");
        assertThat(library.revert(removed).blocking()).isEmpty();
        assertThat(library.dossier(dossier).event(gone.id())).contains(gone);
        assertThat(library.findings(dossier, gone.id())).isEqualTo(library.past(1, past -> past.findings(dossier, gone.id())));
        assertThat(library.dossier(dossier).event(new EventId("late"))).isPresent();
        assertThat(library.check()).isEmpty();
        assertThat(library.history().getLast()).satisfies(last -> {
            assertThat(last.name()).isEqualTo("command.take-back");
            assertThat(last.takesBack()).isEqualTo(removed);
            assertThat(last.subject()).isEqualTo(gone.label());
        });
        library.undo();
        library.undo();
        assertThat(State.of(library).equals(all)).isTrue();
    }

    @Test
    void whatWasTakenBackAndBroughtAgainIsTakenBackAgain() {
        Event first = event(0);
        long described = make(new Describe(called(first, "Otherwise")));
        assertThat(library.revert(described).blocking()).isEmpty();
        assertThatThrownBy(() -> library.revert(described)).as("it is taken back").isInstanceOf(StoreException.class);
        assertThat(JournalEntry.inForce(library.history())).containsExactlyInAnyOrder(1L, described + 1);
        assertThat(library.revert(described + 1).blocking()).isEmpty();
        assertThat(event(0).label()).isEqualTo("Otherwise");
        assertThat(JournalEntry.inForce(library.history())).containsExactlyInAnyOrder(1L, described, described + 2);
        assertThat(library.revert(described).blocking()).isEmpty();
        assertThat(event(0)).isEqualTo(first);
        library.undo();
        assertThat(event(0).label()).isEqualTo("Otherwise");
        assertThat(library.revert(described + 2).blocking()).isEmpty();
        assertThat(event(0)).isEqualTo(first);
    }

    @Test
    void laterChangesThatRestOnItStandInTheWayAndAreNamed() {
        long made = make(new NewEvent(fresh("one"), OC, line(2)));
        long attested = make(new Attest(new EventId("one"), OC, line(3)));
        make(new Describe(called(event(3), "Elsewhere")));
        Session session = library.lastSession(dossier, "First");
        library.apply(new Pinned(session.id(), new OfEvent(new EventId("one")), 0));
        State before = State.of(library);
        assertThat(library.revert(made).blocking()).extracting(JournalEntry::number).containsExactly(attested, attested + 2);
        assertThat(State.of(library).equals(before)).isTrue();
        assertThat(library.revert(attested + 2).blocking()).isEmpty();
        assertThat(library.revert(attested).blocking()).isEmpty();
        assertThat(library.revert(made).blocking()).as("what was in the way is taken back").isEmpty();
        assertThat(library.dossier(dossier).event(new EventId("one"))).isEmpty();
        assertThat(library.check()).isEmpty();
        long again = make(new Describe(called(event(3), "Elsewhere again")));
        assertThat(library.revert(attested + 1).blocking()).extracting(JournalEntry::number).containsExactly(again);
        assertThatThrownBy(() -> library.revert(999)).isInstanceOf(StoreException.class);
    }

    @Test
    void whateverIsTakenBackLeavesALibraryInOrder() {
        work();
        State all = State.of(library);
        int done = 0;
        for (long change = 2; change <= 10; change++) {
            if (library.revert(change).blocking().isEmpty()) {
                done++;
                assertThat(library.check()).as("change " + change).isEmpty();
                library.undo();
            }
            assertThat(State.of(library).equals(all)).as("change " + change).isTrue();
        }
        assertThat(done).isBetween(4, 8);
    }

    @Test
    void aDossierThatWasDeletedComesBackWhateverIsDoneInAnother() {
        library.apply(new CopyDossier(dossier, COPY, "Copy"));
        Catalogue copy = library.catalogue(COPY);
        library.apply(new DeleteDossier(COPY));
        long deleted = library.undoable().orElseThrow().number();
        make(new Describe(called(event(0), "Otherwise")));
        assertThat(library.revert(deleted).blocking()).isEmpty();
        assertThat(library.catalogue(COPY)).isEqualTo(copy);
        assertThat(event(0).label()).isEqualTo("Otherwise");
    }

    @Test
    void aReasonIsKeptWithTheChangeItIsGivenWithAndStaysThroughUndoAndRedo() {
        new Editor(library).make(dossier, new Describe(called(event(0), "Otherwise")), " The second edition says so. ");
        library.undo();
        assertThat(library.history().getLast().reason()).isEqualTo("The second edition says so.");
        library.redo();
        assertThat(library.history().getLast().reason()).isEqualTo("The second edition says so.");
        long change = library.undoable().orElseThrow().number();
        assertThat(library.revert(change).blocking()).isEmpty();
        assertThat(library.history()).extracting(JournalEntry::reason).containsExactly(null, "The second edition says so.", null);
        library.apply(new CopyDossier(dossier, COPY, "Copy"), "To try something");
        library.close();
        library = H2Library.open(folder);
        assertThat(library.history().getLast().reason()).isEqualTo("To try something");
    }

    @Test
    void aReasonForNothingIsSaidOfNothing() {
        make(new Describe(called(event(0), "Otherwise")));
        Session session = library.lastSession(dossier, "First");
        library.apply(new WriteNote(session.id(), new OfEvent(event(0).id()), " ", DAY), "Nothing is written");
        assertThatThrownBy(() -> library.apply(new CopyDossier(dossier, dossier, "Again"), "It cannot be")).isInstanceOf(StoreException.class);
        long made = make(new NewEvent(fresh("one"), OC, line(2)));
        make(new Attest(new EventId("one"), OC, line(3)));
        assertThat(library.revert(made).blocking()).isNotEmpty();
        assertThat(library.history()).extracting(JournalEntry::reason).containsOnlyNulls();
    }

    @Test
    void aNoteThatIsWrittenOnKeepsTheReasonOfItsChange() {
        Session session = library.lastSession(dossier, "First");
        library.apply(new WriteNote(session.id(), new OfEvent(event(0).id()), "To be", DAY), "An open point");
        library.apply(new WriteNote(session.id(), new OfEvent(event(0).id()), "To be checked", DAY));
        assertThat(library.history()).hasSize(2);
        assertThat(library.history().getLast().reason()).isEqualTo("An open point");
    }

    @Test
    void changesKnowTheirDossierAndTheirReason() {
        long change = make(new Describe(called(event(0), "Otherwise")));
        library.explain(change, " The second edition says so. ");
        library.undo();
        assertThat(library.history().getLast().reason()).isEqualTo("The second edition says so.");
        library.close();
        library = H2Library.open(folder);
        assertThat(library.history()).extracting(JournalEntry::dossier).containsOnly(dossier);
        library.explain(change, " ");
        assertThat(library.history().getLast().reason()).isNull();
    }
}
