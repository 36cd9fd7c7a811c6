package app.synoptic.faults.operation;

import static app.synoptic.faults.operation.Scene.BUOY;
import static app.synoptic.faults.operation.Scene.COURIER;
import static app.synoptic.faults.operation.Scene.FAIR;
import static app.synoptic.faults.operation.Scene.GAZETTE;
import static app.synoptic.faults.operation.Scene.GROUNDING;
import static app.synoptic.faults.operation.Scene.PASSENGERS;
import static app.synoptic.faults.operation.Scene.fresh;
import static app.synoptic.faults.operation.Scene.reading;
import static app.synoptic.faults.operation.Scene.stranger;
import static app.synoptic.faults.operation.Scene.told;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.edit.BibliographyEdits.TakeBibliography;
import app.synoptic.edit.DossierEdits.DescribeDossier;
import app.synoptic.edit.Edit;
import app.synoptic.edit.Editor;
import app.synoptic.edit.EventEdits;
import app.synoptic.edit.EvidenceEdits.Judge;
import app.synoptic.edit.ManySourcesEdits;
import app.synoptic.edit.NameEdits;
import app.synoptic.edit.ProposalEdits;
import app.synoptic.edit.QuestionEdits;
import app.synoptic.edit.SourceEdits;
import app.synoptic.edit.TableEdits;
import app.synoptic.edit.TestimonyEdits;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every edit of a dossier.
final class EditOperations {

    private EditOperations() {}

    static Stream<Operation> all() {
        return Stream.of(events(), testimonies(), questions(), sources(), others()).flatMap(edits -> edits);
    }

    private static Operation edit(Class<? extends Edit> kind, Function<Scene, ? extends Edit> edit) {
        return edit(kind.getSimpleName(), kind, edit);
    }

    private static Operation edit(String name, Class<? extends Edit> kind, Function<Scene, ? extends Edit> edit) {
        return new Operation("edit " + name, Set.of(kind.getSimpleName(), "EditDossier", "apply"), round -> Operation.prepared(round, open -> {
            Scene scene = new Scene(open);
            Edit made = edit.apply(scene);
            round.begin();
            new Editor(open).make(scene.id(), made, "for a reason");
            round.acknowledge();
        }));
    }

    private static Stream<Operation> events() {
        return Stream.of(
                edit(EventEdits.NewEvent.class, scene -> new EventEdits.NewEvent(fresh("one"), COURIER, scene.passage(COURIER, 4))),
                edit(EventEdits.Attest.class, scene -> new EventEdits.Attest(FAIR, COURIER, scene.passage(COURIER, 4))),
                edit(EventEdits.Describe.class, scene -> new EventEdits.Describe(scene.event(FAIR).naming(List.of("board"), List.of("fair ground"), List.of("fair")))),
                edit(EventEdits.RemoveEvent.class, _ -> new EventEdits.RemoveEvent(GROUNDING)),
                edit(EventEdits.MoveAttestation.class, scene -> new EventEdits.MoveAttestation(GROUNDING, scene.event(GROUNDING).attestations().getFirst().id(), FAIR)),
                edit(EventEdits.MergeEvents.class, _ -> new EventEdits.MergeEvents(BUOY, GROUNDING)),
                edit(EventEdits.SplitEvent.class, scene -> new EventEdits.SplitEvent(GROUNDING, List.of(scene.event(GROUNDING).attestations().getLast().id()), fresh("two"))),
                edit(EventEdits.SetPhases.class, _ -> new EventEdits.SetPhases(GROUNDING, List.of(BUOY, FAIR))));
    }

    private static Stream<Operation> testimonies() {
        return Stream.of(
                edit(TestimonyEdits.Testify.class, scene -> {
                    Attestation old = scene.event(GROUNDING).attestations().getFirst();
                    return new TestimonyEdits.Testify(GROUNDING, new Attestation(old.id(), old.source(), old.date(), old.part(), old.dating(), old.zone(), old.stance(), "the pilot",
                            old.strength(), "he was on deck"));
                }),
                edit(TestimonyEdits.RemoveTestimony.class, scene -> new TestimonyEdits.RemoveTestimony(GROUNDING, scene.event(GROUNDING).attestations().getFirst().id())),
                edit(TestimonyEdits.RemoveEvidence.class, scene -> new TestimonyEdits.RemoveEvidence(GROUNDING, scene.finding().evidence())),
                edit(TestimonyEdits.Excuse.class, _ -> new TestimonyEdits.Excuse(FAIR, COURIER, true)),
                edit("accept words", Judge.class, scene -> Judge.accept(scene.finding().evidence(), scene.held(COURIER).text(), COURIER, scene.passage(COURIER, 4))),
                edit("anchor words", Judge.class, scene -> Judge.anchor(scene.finding().evidence(), scene.held(COURIER).text(), COURIER, scene.passage(COURIER, 4))),
                edit("reject words", Judge.class, scene -> Judge.reject(scene.finding().evidence(), scene.held(COURIER).text(), COURIER)));
    }

    private static Stream<Operation> questions() {
        return Stream.of(
                edit(QuestionEdits.Ask.class, scene -> new QuestionEdits.Ask(Scene.asked(), reading(Scene.asked().id(), COURIER, 9), scene.passage(COURIER, 4))),
                edit(QuestionEdits.AnswerBy.class, scene -> new QuestionEdits.AnswerBy(PASSENGERS, reading(PASSENGERS, COURIER, 40), scene.passage(COURIER, 4))),
                edit(QuestionEdits.SupportAnswer.class, scene -> new QuestionEdits.SupportAnswer(PASSENGERS, scene.question().readings().getFirst().id(), scene.passage(COURIER, 4))),
                edit(QuestionEdits.DescribeQuestion.class, scene -> {
                    Question old = scene.question();
                    return new QuestionEdits.DescribeQuestion(new Question(old.id(), "How many were on board?", List.of(GROUNDING, BUOY), old.knowable(), old.type(), old.unit(), "counted twice",
                            old.readings(), old.overruled(), old.silences()));
                }),
                edit(QuestionEdits.Overrule.class, _ -> new QuestionEdits.Overrule(PASSENGERS, new Overruling(Verdict.COMPATIBLE, "the crew is counted by one"))),
                edit(QuestionEdits.RemoveQuestion.class, _ -> new QuestionEdits.RemoveQuestion(PASSENGERS)));
    }

    private static Stream<Operation> sources() {
        return Stream.of(
                edit(SourceEdits.DescribeSource.class, scene -> {
                    Source old = scene.source(COURIER);
                    return new SourceEdits.DescribeSource(new Source(old.id(), "The Courier of the Harbour", old.title(), List.of("A. Lund"), old.language(), old.url(), old.published(),
                            old.knows(), old.derivedFrom(), "bought at the kiosk", old.digest(), old.recognition(), old.read()));
                }),
                edit(SourceEdits.Derive.class, _ -> new SourceEdits.Derive(GAZETTE, COURIER)),
                edit(SourceEdits.MarkRead.class, _ -> new SourceEdits.MarkRead(COURIER, ReadingProgress.THROUGH)),
                edit(SourceEdits.RemoveSource.class, _ -> new SourceEdits.RemoveSource(GAZETTE)),
                edit(ManySourcesEdits.MarkSourcesRead.class, _ -> new ManySourcesEdits.MarkSourcesRead(Set.of(COURIER, GAZETTE), ReadingProgress.THROUGH)),
                edit(ManySourcesEdits.DeriveSources.class, _ -> new ManySourcesEdits.DeriveSources(Set.of(GAZETTE), COURIER)),
                edit(ManySourcesEdits.RemoveSources.class, _ -> new ManySourcesEdits.RemoveSources(Set.of(COURIER, GAZETTE))));
    }

    private static Stream<Operation> others() {
        return Stream.of(
                edit(DescribeDossier.class, scene -> new DescribeDossier("The stranded ferry", scene.dossier().window(), scene.dossier().zone(), "begun in spring")),
                edit(NameEdits.ShowKinds.class, _ -> new NameEdits.ShowKinds(List.of(new KindStyle(new Kind("accident"), "Accidents", KindStyle.Hue.RUST)))),
                edit(NameEdits.MergeNames.class, _ -> new NameEdits.MergeNames(Set.of("The pilot", "the Pilot"), "the pilot")),
                edit(TakeBibliography.class, scene -> new TakeBibliography("references.ris", List.of(scene.source(COURIER).takenFrom(null).read(ReadingProgress.BEGUN)), List.of(stranger("herald")))),
                edit(TableEdits.TakeTable.class, _ -> {
                    Event event = fresh("tabled");
                    Attestation by = told(event.id(), COURIER);
                    return new TableEdits.TakeTable("table.csv", List.of(stranger("table")), List.of(new KindStyle(new Kind("towing"), "Towing", null)),
                            List.of(new TableEdits.TabledEvent(event, List.of(new TableEdits.Tabled(by, List.of(), by)))), List.of(Scene.asked()));
                }),
                edit(ProposalEdits.AcceptEvent.class, scene -> {
                    Event event = fresh("three");
                    return new ProposalEdits.AcceptEvent(event, List.of(new ProposalEdits.Attested(told(event.id(), COURIER), List.of(scene.passage(COURIER, 4)))));
                }),
                edit(ProposalEdits.AcceptTestimonies.class, scene -> new ProposalEdits.AcceptTestimonies(FAIR,
                        List.of(new ProposalEdits.Attested(told(FAIR, COURIER), List.of(scene.passage(COURIER, 4)))))),
                edit(ProposalEdits.AcceptQuestion.class, scene -> new ProposalEdits.AcceptQuestion(Scene.asked(),
                        List.of(new ProposalEdits.Answered(reading(Scene.asked().id(), COURIER, 9), scene.passage(COURIER, 4))))));
    }
}
