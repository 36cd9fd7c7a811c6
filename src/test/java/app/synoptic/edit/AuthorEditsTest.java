package app.synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Name;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.OfPassage;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.EventEdits.Attest;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EventEdits.SetPhases;
import app.synoptic.edit.NameEdits.MergeNames;
import app.synoptic.edit.NameEdits.ShowKinds;
import app.synoptic.edit.QuestionEdits.AnswerBy;
import app.synoptic.edit.QuestionEdits.Ask;
import app.synoptic.edit.QuestionEdits.DescribeQuestion;
import app.synoptic.edit.QuestionEdits.Overrule;
import app.synoptic.edit.QuestionEdits.RemoveQuestion;
import app.synoptic.edit.QuestionEdits.SupportAnswer;
import app.synoptic.edit.SourceEdits.Derive;
import app.synoptic.edit.SourceEdits.DescribeSource;
import app.synoptic.edit.SourceEdits.MarkRead;
import app.synoptic.edit.SourceEdits.RemoveSource;
import app.synoptic.edit.TestimonyEdits.Excuse;
import app.synoptic.edit.TestimonyEdits.RemoveEvidence;
import app.synoptic.edit.TestimonyEdits.RemoveTestimony;
import app.synoptic.edit.TestimonyEdits.Testify;
import app.synoptic.store.HeldText;
import app.synoptic.store.LibraryCommand.WriteNote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Changes of questions, sources, names and kinds.
@Tag("slow")
class AuthorEditsTest extends EditedDossier {

    private static final QuestionId MEN = new QuestionId("men");
    private static final SourceId JAM = new SourceId("jamnews");

    private static Question asked(QuestionId id, ValueType type) {
        return new Question(id, "How many men?", List.of(), null, type, "men", "Those who went.", List.of(), null, Map.of());
    }

    private static Reading men(SourceId source, int count) {
        return new Reading(ReadingId.of(MEN, source, 1), source, new Value.Number(BigDecimal.valueOf(count), null), "somebody", Edtf.parse("2022-01-06"), "why");
    }

    private Question question(QuestionId id) {
        return library.dossier(dossier).question(id).orElseThrow();
    }

    private Source source(SourceId id) {
        return library.dossier(dossier).source(id).orElseThrow();
    }

    @Test
    void everyChangeIsTakenBackAndMadeAgainExactly() {
        List<Event> events = library.dossier(dossier).events();
        Event gap = events.stream().filter(event -> event.attestations().stream().noneMatch(one -> one.source().equals(JAM))).findFirst().orElseThrow();
        Source oc = source(OC);
        List<Supplier<Edit>> edits = List.of(
                () -> new Ask(asked(MEN, ValueType.NUMBER), men(OC, 70), line(digest(OC), 4)),
                () -> new AnswerBy(MEN, men(JAM, 71), line(digest(JAM), 4)),
                () -> new SupportAnswer(MEN, ReadingId.of(MEN, JAM, 1), line(digest(JAM), 6)),
                () -> new DescribeQuestion(new Question(MEN, "How many soldiers?", List.of(gap.id()), Edtf.parse("2022-01-06"), ValueType.NUMBER, "soldiers",
                        null, List.of(), null, Map.of())),
                () -> new Testify(MEN, men(JAM, 100)),
                () -> new Overrule(MEN, new Overruling(Verdict.COMPATIBLE, "Counted on other days.")),
                () -> new Overrule(MEN, null),
                () -> new RemoveEvidence(MEN, firstSupport(ReadingId.of(MEN, JAM, 1))),
                () -> new RemoveTestimony(MEN, ReadingId.of(MEN, JAM, 1)),
                () -> new Excuse(MEN, JAM, true),
                () -> new Excuse(MEN, JAM, false),
                () -> new RemoveQuestion(MEN),
                () -> new Excuse(gap.id(), JAM, true),
                () -> new SetPhases(gap.id(), List.of(events.get(10).id(), events.get(11).id())),
                () -> new SetPhases(gap.id(), List.of(events.get(11).id())),
                () -> new DescribeSource(new Source(OC, "OC", "", List.of("A. Hand"), "ka", "https://example.org", null, null, null, "A note.", null, null)),
                () -> new Derive(JAM, OC),
                () -> new MarkRead(OC, ReadingProgress.begun(digest(OC).id(), 40)),
                () -> new MarkRead(OC, ReadingProgress.UNREAD),
                () -> new MarkRead(JAM, ReadingProgress.BEGUN),
                () -> new ShowKinds(List.of(new KindStyle(new Kind("protest"), "Protests", Hue.RUST))),
                () -> new MergeNames(Set.copyOf(events.stream().flatMap(event -> event.actors().stream()).distinct().limit(3).toList()), "The three"),
                () -> new RemoveSource(OC));
        List<State> states = new ArrayList<>(List.of(state()));
        for (Supplier<Edit> next : edits) {
            Edit edit = next.get();
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
        assertThat(oc.recognition()).isNotNull();
    }

    private EvidenceId firstSupport(ReadingId reading) {
        return reading.evidence(library.catalogue(dossier).of(reading).getFirst());
    }

    @Test
    void aQuestionThatIsAnsweredKeepsItsType() {
        make(new Ask(asked(MEN, ValueType.NUMBER), null, null));
        make(new DescribeQuestion(asked(MEN, ValueType.DATE)));
        assertThat(question(MEN).type()).isEqualTo(ValueType.DATE);
        assertThat(question(MEN).note()).isEqualTo("Those who went.");
        assertThatThrownBy(() -> make(new AnswerBy(MEN, men(OC, 70), line(digest(OC), 4)))).hasMessageContaining("another-type");
        make(new DescribeQuestion(asked(MEN, ValueType.NUMBER)));
        make(new AnswerBy(MEN, men(OC, 70), line(digest(OC), 4)));
        assertThatThrownBy(() -> make(new DescribeQuestion(asked(MEN, ValueType.DATE)))).hasMessageContaining("type-answered");
        assertThatThrownBy(() -> make(new Excuse(MEN, OC, true))).hasMessageContaining("not-silent");
        assertThatThrownBy(() -> make(new SupportAnswer(MEN, ReadingId.of(MEN, OC, 1), line(digest(OC), 4)))).hasMessageContaining("already");
        make(new Excuse(MEN, JAM, true));
        assertThat(question(MEN).silences()).containsExactly(Map.entry(JAM, Silence.NOT_APPLICABLE));
    }

    @Test
    void aSourceGoesWithAllItSaysAndComesBackWithIt() {
        Session session = library.lastSession(dossier, "First");
        Passage words = line(digest(OC), 4);
        library.apply(new WriteNote(session.id(), new OfPassage(words), "Of its words.", LocalDate.EPOCH));
        make(new Derive(JAM, OC));
        State before = state();
        make(new RemoveSource(OC));
        Catalogue after = library.catalogue(dossier);
        assertThat(after.dossier().sources()).noneMatch(source -> source.id().equals(OC));
        assertThat(after.dossier().events()).hasSameSizeAs(before.catalogue().dossier().events())
                .noneMatch(event -> event.attestations().stream().anyMatch(one -> one.source().equals(OC)) || event.silences().containsKey(OC));
        assertThat(after.dossier().questions()).noneMatch(one -> one.readings().stream().anyMatch(reading -> reading.source().equals(OC)));
        assertThat(source(JAM).derivedFrom()).isNull();
        assertThat(library.held(dossier)).noneMatch(text -> text.source().equals(OC)).hasSize(before.findings().size() - 1);
        assertThat(library.sessions(dossier).getFirst().notes()).isEmpty();
        library.undo();
        assertThat(state().equals(before)).isTrue();
        assertThat(library.sessions(dossier).getFirst().notes()).extracting(Note::words).containsExactly("Of its words.");
        assertThat(library.held(dossier)).extracting(HeldText::source).contains(OC);
    }

    @Test
    void noSourceIsTakenFromItself() {
        make(new Derive(JAM, OC));
        assertThatThrownBy(() -> make(new Derive(OC, JAM))).hasMessageContaining("taken-from-itself");
        assertThatThrownBy(() -> make(new Derive(OC, new SourceId("nobody")))).hasMessageContaining("no-source");
        assertThatThrownBy(() -> make(new DescribeSource(new Source(OC, "OC", "", List.of(), "en", null, null, null, OC, null, null, null))))
                .hasMessageContaining("taken-from-itself");
    }

    @Test
    void spellingsBecomeOneNameWhereverTheyStand() {
        make(new NewEvent(fresh("one").naming(List.of("Kovač", "the mill"), List.of("Orrin"), List.of("Kovač")), null, null));
        make(new NewEvent(fresh("two").naming(List.of("Kovac"), List.of("Orrin town", "Orrin"), List.of()), null, null));
        make(new Ask(new Question(MEN, "Who?", List.of(), null, ValueType.NAMES, null, List.of(), null, Map.of()), new Reading(ReadingId.of(MEN, OC, 1), OC,
                new Value.Names(Set.of("Kovac", "Kovač", "others"), true), "Kovac", null, null), line(digest(OC), 4)));
        make(new MergeNames(Set.of("Kovac", "Kovač"), "Kovács"));
        make(new MergeNames(Set.of("Orrin town"), "Orrin"));
        assertThat(event(new EventId("one")).actors()).containsExactly("Kovács", "the mill");
        assertThat(event(new EventId("one")).tags()).containsExactly("Kovač");
        assertThat(event(new EventId("two")).actors()).containsExactly("Kovács");
        assertThat(event(new EventId("two")).places()).containsExactly("Orrin");
        Reading reading = question(MEN).readings().getFirst();
        assertThat(reading.value()).isEqualTo(new Value.Names(Set.of("Kovács", "others"), true));
        assertThat(reading.saidBy()).isEqualTo("Kovács");
        assertThat(library.dossier(dossier).names()).contains(new Name("Kovács", List.of("Kovac", "Kovač")), new Name("Orrin", List.of("Orrin town")));
        make(new MergeNames(Set.of("Kovács"), "Kovačić"));
        assertThat(library.dossier(dossier).names().stream().filter(name -> name.name().startsWith("Kov")))
                .containsExactly(new Name("Kovačić", List.of("Kovács", "Kovac", "Kovač")));
    }

    @Test
    void passagesMayOverlapAndAnEventMayLieOutsideTheAffair() {
        Passage words = line(digest(OC), 4);
        Passage within = new Passage(words.text(), words.start() + digest(OC).text().substring(words.start()).indexOf(' ') + 1, words.end());
        make(new NewEvent(fresh("one"), OC, words));
        make(new Attest(new EventId("one"), OC, within));
        assertThat(library.findings(dossier, new EventId("one"))).extracting(found -> found.places().getFirst()).containsExactly(words, within);
        Event one = event(new EventId("one"));
        make(new Describe(new Event(one.id(), "x".repeat(1_000), Edtf.parse("2999-12-31"), null, one.kind(), one.status(), one.tier(), List.of(),
                List.of(), null, List.of(), Map.of())));
        assertThat(event(one.id()).label()).hasSize(1_000);
        assertThat(event(one.id()).attestations()).hasSize(1);
    }

    @Test
    void phasesAreExactlyThoseChosen() {
        List<EventId> ids = Stream.of("whole", "a", "b").map(EventId::new).toList();
        ids.forEach(id -> make(new NewEvent(fresh(id.value()), null, null)));
        make(new SetPhases(ids.get(0), List.of(ids.get(1))));
        make(new SetPhases(ids.get(0), List.of(ids.get(2))));
        assertThat(event(ids.get(1)).partOf()).isNull();
        assertThat(event(ids.get(2)).partOf()).isEqualTo(ids.get(0));
        assertThatThrownBy(() -> make(new SetPhases(ids.get(2), List.of(ids.get(0))))).hasMessageContaining("phase-of-itself");
        assertThatThrownBy(() -> make(new SetPhases(ids.get(2), List.of(ids.get(2))))).hasMessageContaining("phase-of-itself");
    }
}
