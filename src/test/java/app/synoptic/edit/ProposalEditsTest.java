package app.synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.ProposalEdits.AcceptEvent;
import app.synoptic.edit.ProposalEdits.AcceptQuestion;
import app.synoptic.edit.ProposalEdits.AcceptTestimonies;
import app.synoptic.edit.ProposalEdits.Answered;
import app.synoptic.edit.ProposalEdits.Attested;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What was proposed becomes part of a dossier as it was accepted, or not at all.
class ProposalEditsTest extends EditedDossier {

    private static final SourceId JAM = new SourceId("jamnews");
    private static final Proposed PROPOSED = new Proposed("rules 1", "reports “left”", 0.83, "A. Lee", LocalDate.of(2026, 11, 30));

    private Attested told(SourceId source, int... lines) {
        Attestation one = new Attestation(AttestationId.fresh(new EventId("one"), source), source, Edtf.parse("2022-01-06"), PartOfDay.EVENING,
                Dating.RELATIVE, null, Stance.PLANS, "A minister", Strength.MENTION, null, PROPOSED);
        return new Attested(one, IntStream.of(lines).mapToObj(line -> line(digest(source), line)).toList());
    }

    @Test
    void anEventComesWithTestimoniesOfSeveralSourcesEachWithItsWords() {
        State before = state();
        List<Attested> told = List.of(told(OC, 4, 6), told(JAM, 4, 4));
        make(new AcceptEvent(fresh("one"), told));
        assertThat(event(new EventId("one")).attestations()).containsExactlyElementsOf(told.stream().map(Attested::attestation).toList());
        assertThat(library.findings(dossier, new EventId("one"))).flatExtracting(found -> found.places())
                .containsExactly(line(digest(OC), 4), line(digest(OC), 6), line(digest(JAM), 4));
        assertThat(library.undoable().orElseThrow().name()).isEqualTo("command.accept-event");
        library.undo();
        assertThat(state().equals(before)).isTrue();
    }

    @Test
    void aSourceThatTestifiesAlreadyGetsTheWordsAndKeepsItsDating() {
        make(new AcceptEvent(fresh("one"), List.of(told(OC, 4))));
        Attestation own = event(new EventId("one")).attestations().getFirst();
        make(new AcceptTestimonies(new EventId("one"), List.of(told(OC, 4, 6), told(JAM, 4))));
        assertThat(event(new EventId("one")).attestations()).extracting(Attestation::source).containsExactly(OC, JAM);
        assertThat(event(new EventId("one")).attestations().getFirst()).isEqualTo(own);
        assertThat(library.catalogue(dossier).of(own.id())).extracting(Evidence::proposed).containsExactly(null, PROPOSED);
        assertThat(library.addedWords(dossier).of(own.id())).containsExactly(PROPOSED);
        assertThat(library.catalogue(dossier).of(event(new EventId("one")).attestations().getLast().id())).extracting(Evidence::proposed).containsOnlyNulls();
        assertThat(library.undoable().orElseThrow()).satisfies(entry -> assertThat(List.of(entry.name(), entry.subject()))
                .containsExactly("command.accept-testimony", "A new happening"));
        library.undo();
        assertThat(library.addedWords(dossier).of(own.id())).isEmpty();
    }

    @Test
    void nothingIsHalfDoneWhereAPassageCannotBeCited() {
        make(new AcceptEvent(fresh("one"), List.of(told(OC, 4))));
        State before = state();
        Attested torn = new Attested(told(JAM, 4).attestation(), List.of(line(digest(JAM), 4), new Passage(digest(OC).id(), 0, 5)));
        refused(new AcceptEvent(fresh("two"), List.of(told(OC, 6), torn)), Reason.NO_TEXT);
        refused(new AcceptTestimonies(new EventId("one"), List.of(told(OC, 6), torn)), Reason.NO_TEXT);
        refused(new AcceptTestimonies(new EventId("one"), List.of(told(OC, 4))), Reason.EVIDENCE_ALREADY);
        refused(new AcceptEvent(fresh("one"), List.of(told(JAM, 4))), Reason.EVENT_EXISTS);
        assertThat(state().equals(before)).isTrue();
    }

    @Test
    void aQuestionComesWithItsAnswersInOneChange() {
        State before = state();
        QuestionId id = new QuestionId("how-many-men");
        Question asked = new Question(id, "How many men?", List.of(), null, ValueType.NUMBER, "men", List.of(), null, Map.of());
        List<Answered> answers = List.of(answer(id, OC, 70, 4), answer(id, JAM, 100, 4));
        make(new AcceptQuestion(asked, answers));
        assertThat(library.dossier(dossier).question(id)).hasValueSatisfying(now -> assertThat(now.readings()).containsExactlyElementsOf(answers.stream().map(Answered::reading).toList()));
        assertThat(library.undoable().orElseThrow().name()).isEqualTo("command.accept-question");
        library.undo();
        assertThat(state().equals(before)).isTrue();
    }

    private Answered answer(QuestionId question, SourceId source, int men, int line) {
        Value.Number value = new Value.Number(BigDecimal.valueOf(men), BigDecimal.valueOf(men));
        return new Answered(new Reading(ReadingId.of(question, source, 1), source, value, null, null, null, PROPOSED), line(digest(source), line));
    }

    private void refused(Edit edit, Reason why) {
        assertThatThrownBy(() -> editor.make(dossier, edit)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(why));
    }
}
