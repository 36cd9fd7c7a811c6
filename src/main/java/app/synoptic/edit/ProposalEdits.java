package app.synoptic.edit;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.EditableDossier.EditedTestimony;
import app.synoptic.edit.EditableDossier.EditedTopic;
import app.synoptic.edit.QuestionEdits.AnswerBy;
import app.synoptic.edit.QuestionEdits.Ask;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What becomes of a dossier when a person accepts what was proposed for it. Each is one change: where a passage cannot be
/// cited, nothing is changed.
public final class ProposalEdits {

    private ProposalEdits() {}

    /// A testimony that was proposed, and the words it stands on.
    public record Attested(Attestation attestation, List<Passage> passages) {
        public Attested {
            passages = List.copyOf(passages);
            if (passages.isEmpty()) {
                throw new IllegalStateException("a testimony that is proposed stands on words of a text");
            }
        }
    }

    /// Adds an event with what testifies to it, of one source or of several.
    public record AcceptEvent(Event event, List<Attested> testimonies) implements Edit {
        public AcceptEvent {
            testimonies = List.copyOf(testimonies);
        }

        @Override
        public String name() {
            return "command.accept-event";
        }

        @Override
        public String subject(EditableDossier before) {
            return event.label();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            if (before.find(event.id()).isPresent()) {
                throw Reason.EVENT_EXISTS.of(event.id());
            }
            return before.with(new EditedTopic(event, testimonies.stream().map(one -> account(one, citing)).toList()));
        }
    }

    /// Adds testimonies to an event that is there. A source that testifies to it already goes on as it does: the words come to
    /// its first testimony, with how they were proposed, and of the proposal nothing else is taken.
    public record AcceptTestimonies(EventId event, List<Attested> testimonies) implements Edit {
        public AcceptTestimonies {
            testimonies = List.copyOf(testimonies);
        }

        @Override
        public String name() {
            return "command.accept-testimony";
        }

        @Override
        public String subject(EditableDossier before) {
            return before.topic(event).event().label();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic told = before.topic(event);
            Set<SourceId> known = told.accounts().stream().map(account -> account.testimony().source()).collect(Collectors.toSet());
            for (Attested one : testimonies) {
                SourceId source = one.attestation().source();
                told = known.contains(source) ? more(told, source, one, citing) : told.with(account(one, citing));
            }
            return before.with(told);
        }

        private static EditedTopic more(EditedTopic told, SourceId source, Attested one, EvidenceFactory citing) {
            Optional<EditedTestimony> first = told.accounts().stream().filter(account -> account.testimony().source().equals(source)).findFirst();
            EditedTestimony account = first.orElseThrow();
            EditedTestimony next = with(account, one.passages(), one.attestation().proposed(), citing);
            if (next.equals(account)) {
                throw Reason.EVIDENCE_ALREADY.of(told.event().label());
            }
            return told.replacing(account, next);
        }
    }

    /// An answer that was proposed, and the words it stands on.
    public record Answered(Reading reading, Passage passage) {}

    /// Asks a question that was proposed, with the answers that were.
    public record AcceptQuestion(Question question, List<Answered> answers) implements Edit {
        public AcceptQuestion {
            answers = List.copyOf(answers);
        }

        @Override
        public String name() {
            return "command.accept-question";
        }

        @Override
        public String subject(EditableDossier before) {
            return question.question();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditableDossier next = new Ask(question, null, null).of(before, citing);
            for (Answered answer : answers) {
                next = new AnswerBy(question.id(), answer.reading(), answer.passage()).of(next, citing);
            }
            return next;
        }
    }

    private static EditedTestimony account(Attested one, EvidenceFactory citing) {
        return with(new EditedTestimony(one.attestation(), List.of()), one.passages(), null, citing);
    }

    /// The same on more words; those on which it stands already are passed over.
    ///
    /// @param proposed how they were proposed; null where the testimony tells that
    private static EditedTestimony with(EditedTestimony account, List<Passage> passages, @Nullable Proposed proposed, EvidenceFactory citing) {
        List<FoundEvidence> pieces = account.pieces();
        for (Passage passage : passages) {
            if (!EvidenceList.lie(pieces, passage)) {
                pieces = EvidenceList.with(pieces, citing.cite(account.testimony().id(), account.testimony().source(), passage).as(proposed));
            }
        }
        return account.on(pieces);
    }
}
