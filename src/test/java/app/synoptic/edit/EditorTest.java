package app.synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.FieldRules;
import app.synoptic.edit.DossierEdits.DescribeDossier;
import app.synoptic.edit.EventEdits.Attest;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.EventEdits.MoveAttestation;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.edit.EventEdits.SplitEvent;
import app.synoptic.edit.TestimonyEdits.RemoveEvidence;
import app.synoptic.edit.TestimonyEdits.RemoveTestimony;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.intake.ImportResult;
import app.synoptic.intake.Importer;
import app.synoptic.store.LibraryCommand.Pinned;
import app.synoptic.store.LibraryCommand.WriteNote;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Changes of the shipped dossier and of an article of our own, in a store.
@Tag("slow")
class EditorTest extends EditedDossier {

    @Test
    void aStateHasAllThatIsKept() {
        State before = state();
        DossierState read = DossierState.of(library, dossier);
        assertThat(read.catalogue().equals(before.catalogue())).isTrue();
        assertThat(read.findings()).containsExactlyInAnyOrderElementsOf(before.findings().values().stream().flatMap(List::stream).toList());
    }

    @Test
    void aSetWindowIsClearedAndComesBack() {
        Dossier was = library.dossier(dossier);
        make(new DescribeDossier(was.title(), null, was.zone(), was.note()));
        Dossier cleared = library.dossier(dossier);
        assertThat(cleared.window()).isNull();
        assertThat(cleared.span()).isPresent().isNotEqualTo(was.span());
        make(new NewEvent(dated("2031-07-01"), OC, line(digest(OC), 4)));
        assertThat(library.dossier(dossier).span().orElseThrow().until()).isEqualTo(Edtf.parse("2031-07-01").bounds(was.zone()).until());
        make(new RemoveEvent(new EventId("late")));
        assertThat(library.dossier(dossier).span()).isEqualTo(cleared.span());
        for (int change = 0; change < 3; change++) {
            library.undo();
        }
        assertThat(library.dossier(dossier)).isEqualTo(was);
        assertThat(library.redo().map(done -> done.entry().name())).contains("command.describe-dossier");
        assertThat(library.dossier(dossier)).isEqualTo(cleared);
    }

    @Test
    void aWindowThatIsSetHasABeginningAndAnEnd() {
        Dossier was = library.dossier(dossier);
        DossierState state = DossierState.of(library, dossier);
        assertThatThrownBy(() -> editor.make(state, new DescribeDossier(was.title(), Edtf.parse("2022-01-02/.."), was.zone(), null), ""))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_WINDOW));
    }

    private static Event dated(String date) {
        Event fresh = fresh("late");
        return new Event(fresh.id(), fresh.label(), Edtf.parse(date), null, fresh.kind(), fresh.status(), fresh.tier(), List.of(), List.of(), null,
                List.of(), Map.of());
    }

    @Test
    void everyChangeIsTakenBackAndMadeAgainExactly() {
        Event told = library.dossier(dossier).events().stream().filter(event -> event.attestations().size() > 2).findFirst().orElseThrow();
        Event other = library.dossier(dossier).events().stream().filter(event -> !event.equals(told) && event.attestations().size() > 1)
                .findFirst().orElseThrow();
        Attestation moved = told.attestations().getFirst();
        List<Edit> edits = List.of(
                new NewEvent(fresh("one"), OC, line(digest(OC), 4)),
                new Attest(told.id(), OC, line(digest(OC), 6)),
                new Describe(named("one", "The same, better named")),
                new MoveAttestation(told.id(), moved.id(), new EventId("one")),
                new SplitEvent(other.id(), List.of(other.attestations().getLast().id()), fresh("two")),
                new MergeEvents(told.id(), other.id()),
                new RemoveEvidence(told.id(), told.attestations().get(1).id().evidence(1)),
                new RemoveTestimony(new EventId("two"), other.attestations().getLast().id()),
                new RemoveEvent(told.id()));
        List<State> states = new ArrayList<>(List.of(state()));
        for (Edit edit : edits) {
            make(edit);
            states.add(state());
            assertThat(states.getLast().equals(states.get(states.size() - 2))).as(edit.toString()).isFalse();
            assertThat(library.check()).as(edit.toString()).isEmpty();
        }
        for (int at = states.size() - 2; at >= 0; at--) {
            library.undo();
            assertThat(state().equals(states.get(at))).as("taken back to " + at).isTrue();
        }
        for (int at = 1; at < states.size(); at++) {
            library.redo();
            assertThat(state().equals(states.get(at))).as("made again to " + at).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("illegible")
    void refusesWhatADossierFileCouldNotHold(String label, Reason why) {
        make(new NewEvent(fresh("one"), null, null));
        State before = state();

        assertThatThrownBy(() -> make(new Describe(named("one", label)))).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.reason()).isEqualTo(why));
        assertThatThrownBy(() -> FieldRules.line(label)).isInstanceOf(IllegalArgumentException.class);
        assertThat(state().equals(before)).isTrue();
    }

    static Stream<Arguments> illegible() {
        return Stream.of(Arguments.of("The gates \u202Eare shut", Reason.HIDDEN_CHARACTER), Arguments.of("The gates\u0007 are shut", Reason.HIDDEN_CHARACTER),
                Arguments.of("The gates\nare shut", Reason.HIDDEN_CHARACTER), Arguments.of("\u2800\u3164", Reason.NOTHING_TO_SEE),
                Arguments.of("gate ".repeat(201), Reason.TOO_LONG));
    }

    @Test
    void takesLettersOfEveryScript() {
        make(new NewEvent(fresh("one"), null, null));
        for (String label : List.of("השער סגור", "البوابة مغلقة", "दरवाज़ा बंद है", "\uD83D\uDEA2 gone", "naïve\u00AD gate")) {
            make(new Describe(named("one", label)));
            assertThat(event(new EventId("one")).label()).isEqualTo(label).isEqualTo(FieldRules.line(label));
        }
    }

    @Test
    void phasesOfAnEventThatGoesRiseInItsPlace() {
        make(new NewEvent(fresh("whole"), null, null));
        make(new NewEvent(fresh("middle").within(new EventId("whole")), null, null));
        make(new NewEvent(fresh("phase").within(new EventId("middle")), null, null));
        make(new RemoveEvent(new EventId("middle")));
        assertThat(event(new EventId("phase")).partOf()).isEqualTo(new EventId("whole"));
        make(new MergeEvents(new EventId("phase"), new EventId("whole")));
        assertThat(event(new EventId("phase")).partOf()).isNull();
        library.undo();
        library.undo();
        make(new MergeEvents(new EventId("phase"), new EventId("whole")));
        assertThat(event(new EventId("phase")).partOf()).isNull();
        assertThat(event(new EventId("middle")).partOf()).isEqualTo(new EventId("phase"));
        library.undo();
        make(new MergeEvents(first().id(), new EventId("middle")));
        assertThat(event(first().id()).partOf()).isEqualTo(new EventId("whole"));
        assertThat(event(new EventId("phase")).partOf()).isEqualTo(first().id());
        assertThatThrownBy(() -> make(new Describe(event(new EventId("whole")).within(new EventId("phase"))))).hasMessageContaining("phase-of-itself");
    }

    @Test
    void mergingLosesNothingOfEither() {
        List<Event> events = library.dossier(dossier).events();
        Event kept = events.get(3);
        Event gone = events.stream().filter(event -> library.dossier(dossier).questions().stream()
                .anyMatch(question -> question.events().contains(event.id())) && !event.equals(kept)).findFirst().orElseThrow();
        Session session = library.lastSession(dossier, "First");
        library.apply(new Pinned(session.id(), new OfEvent(gone.id()), 0));
        library.apply(new WriteNote(session.id(), new OfEvent(gone.id()), "Of the other.", LocalDate.EPOCH));
        library.apply(new WriteNote(session.id(), new OfEvent(kept.id()), "Of this one.", LocalDate.EPOCH));
        long evidence = pieces();
        List<Question> asked = library.dossier(dossier).questions().stream().filter(question -> question.events().contains(gone.id())).toList();
        make(new MergeEvents(kept.id(), gone.id()));
        Event both = event(kept.id());
        assertThat(library.dossier(dossier).event(gone.id())).isEmpty();
        assertThat(both.attestations()).hasSize(kept.attestations().size() + gone.attestations().size());
        assertThat(both.actors()).containsAll(kept.actors()).containsAll(gone.actors());
        assertThat(both.note()).contains(gone.label());
        assertThat(pieces()).isEqualTo(evidence);
        assertThat(asked).allSatisfy(question -> assertThat(library.dossier(dossier).question(question.id()).orElseThrow().events())
                .contains(kept.id()).doesNotContain(gone.id()));
        Session after = library.sessions(dossier).getFirst();
        assertThat(after.events()).containsExactly(kept.id());
        assertThat(after.notes()).extracting(Note::words).containsExactly("Of this one.\n\nOf the other.");
    }

    private long pieces() {
        return library.catalogue(dossier).evidence().values().stream().mapToLong(List::size).sum();
    }

    @Test
    void aTestimonyIsDatedOtherwiseAndItsEvidenceStays() {
        Event before = library.dossier(dossier).events().stream().filter(event -> !event.attestations().isEmpty()).findFirst().orElseThrow();
        Attestation old = before.attestations().getFirst();
        make(new Testify(before.id(), new Attestation(old.id(), old.source(), Edtf.parse("2022-01~"), null, Dating.INFERRED, null,
                Stance.DENIES, "somebody", Strength.MENTION, "why")));
        Attestation now = event(before.id()).attestations().getFirst();
        assertThat(now.date()).isEqualTo(Edtf.parse("2022-01~"));
        assertThat(now.stance()).isEqualTo(Stance.DENIES);
        assertThat(library.catalogue(dossier).of(now.id())).isNotEmpty();
    }

    @Test
    void wordsOfAnImportedArticleBecomeEvidenceThatIsFoundAgain() throws Exception {
        Path article = folder.resolve("mill.txt");
        String body = IntStream.range(0, 60).mapToObj(n -> "In the %d. week the miller wrote to town %d that wheel %d stood still for want of water."
                .formatted(n, n * 7, n * 13)).collect(Collectors.joining("\n\n"));
        Files.writeString(article, "The mill at Orrin\n\n" + body + "\n");
        ImportResult.New taken = (ImportResult.New) new Importer(library).take(article, dossier);
        Wording text = library.wording(taken.text()).orElseThrow();
        Passage words = line(text, 8);
        make(new NewEvent(fresh("mill"), taken.source().id(), words));
        List<Finding> found = library.findings(dossier, new EventId("mill"));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.match()).isEqualTo(Match.EXACT);
            assertThat(one.places()).containsExactly(words);
        });
        assertThat(library.dossier(dossier).source(taken.source().id()).orElseThrow().recognition()).isNotNull();
        make(new Attest(new EventId("mill"), taken.source().id(), line(text, 14)));
        assertThat(event(new EventId("mill")).attestations()).hasSize(1);
        Path copy = folder.resolve("copy.txt");
        Files.writeString(copy, "Printed again, elsewhere\n\n" + body + "\n");
        assertThat(new Importer(library).take(copy, dossier)).isInstanceOf(ImportResult.Recognised.class);
        assertThat(library.findings(dossier, new EventId("mill"))).hasSize(4).extracting(Finding::match).containsOnly(Match.EXACT);
    }

    @Test
    void whatCannotBeDoneIsSaidAndNothingChanges() {
        State before = state();
        Passage known = library.findings(dossier, first().id()).stream().flatMap(found -> found.places().stream()).findFirst().orElseThrow();
        SourceId source = library.held(dossier).stream().filter(text -> text.text().equals(known.text())).findFirst().orElseThrow().source();
        assertThatThrownBy(() -> make(new Attest(first().id(), source, known))).hasMessageContaining("already");
        assertThatThrownBy(() -> make(new MergeEvents(first().id(), first().id()))).hasMessageContaining("merged-with-itself");
        assertThatThrownBy(() -> make(new RemoveEvent(new EventId("nowhere")))).hasMessageContaining("no-event");
        assertThatThrownBy(() -> make(new NewEvent(fresh("x"), OC, new Passage(known.text(), 0, 1)))).isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(state().equals(before)).as("nothing has changed").isTrue();
    }
}
