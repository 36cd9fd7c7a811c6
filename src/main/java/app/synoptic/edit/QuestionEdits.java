package app.synoptic.edit;

import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.EditableDossier.EditedTestimony;
import app.synoptic.edit.EditableDossier.EditedTopic;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Changes of questions and of answers to them.
public final class QuestionEdits {

    private QuestionEdits() {}

    /// A change of one question that is there.
    private interface OfQuestion extends Edit {

        QuestionId question();

        @Override
        default String subject(EditableDossier before) {
            return before.topic(question()).topic().title();
        }
    }

    /// Asks something that was not asked yet, without answers but the one that a passage gives.
    ///
    /// @param first   the answer of the source the passage is by; null where nobody's is given yet
    /// @param passage the words that support it
    public record Ask(Question question, @Nullable Reading first, @Nullable Passage passage) implements Edit {
        @Override
        public String name() {
            return "command.ask";
        }

        @Override
        public String subject(EditableDossier before) {
            return question.question();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            if (before.find(question.id()).isPresent()) {
                throw Reason.QUESTION_EXISTS.of(question.id());
            }
            EditableDossier next = before.with(new EditedTopic(question, List.of()));
            return first == null || passage == null ? next : new AnswerBy(question.id(), first, passage).of(next, citing);
        }
    }

    /// Adds a source's answer, supported by words of it.
    public record AnswerBy(QuestionId question, Reading reading, Passage passage) implements OfQuestion {
        @Override
        public String name() {
            return "command.answer";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic asked = before.topic(question);
            requireType(asked.question(), reading);
            EditedTestimony answer = new EditedTestimony(reading, List.of(citing.cite(reading.id(), reading.source(), passage)));
            return before.with(asked.with(answer));
        }
    }

    /// Supports an answer by more words of its source.
    public record SupportAnswer(QuestionId question, ReadingId reading, Passage passage) implements OfQuestion {
        @Override
        public String name() {
            return "command.support-answer";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic asked = before.topic(question);
            EditedTestimony answer = asked.known(reading);
            if (EvidenceList.lie(answer.pieces(), passage)) {
                throw Reason.SUPPORT_ALREADY.of();
            }
            FoundEvidence piece = citing.cite(reading, answer.testimony().source(), passage);
            return before.with(asked.replacing(answer, answer.on(EvidenceList.with(answer.pieces(), piece))));
        }
    }

    /// Asks a question otherwise; its answers stay, and so does the verdict.
    public record DescribeQuestion(Question now) implements Edit {
        @Override
        public String name() {
            return "command.describe-question";
        }

        @Override
        public String subject(EditableDossier before) {
            return now.question();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic asked = before.topic(now.id());
            Question old = asked.question();
            if (old.type() != now.type() && !asked.accounts().isEmpty()) {
                throw Reason.TYPE_ANSWERED.of();
            }
            Question next = new Question(old.id(), now.question(), now.events(), now.knowable(), now.type(), now.unit(), now.note(),
                    old.readings(), old.overruled(), old.silences());
            return before.with(asked.as(next));
        }
    }

    /// Sets a verdict in the place of the computed one, or lets that stand again.
    public record Overrule(QuestionId question, @Nullable Overruling verdict) implements OfQuestion {
        @Override
        public String name() {
            return "command.overrule";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic asked = before.topic(question);
            return before.with(asked.as(asked.question().judged(verdict)));
        }
    }

    /// Takes a question away, with its answers.
    public record RemoveQuestion(QuestionId question) implements OfQuestion {
        @Override
        public String name() {
            return "command.remove-question";
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            before.topic(question);
            return before.without(question);
        }
    }

    static void requireType(Question question, Reading reading) {
        if (question.type() != reading.value().type()) {
            throw Reason.ANOTHER_TYPE.of(question.question());
        }
    }
}
