package app.synoptic.edit;

import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.EditableDossier.Answer;
import app.synoptic.edit.EditableDossier.Asked;
import app.synoptic.domain.Evidence.FoundEvidence;
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
            return before.question(question()).question().question();
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
        public EditableDossier of(EditableDossier before, Citing citing) {
            if (before.find(question.id()).isPresent()) {
                throw Reason.QUESTION_EXISTS.of(question.id());
            }
            EditableDossier next = before.with(new Asked(question, List.of()));
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
        public EditableDossier of(EditableDossier before, Citing citing) {
            Asked asked = before.question(question);
            requireType(asked, reading);
            Answer answer = new Answer(reading, List.of(citing.cite(reading.id(), reading.source(), passage)));
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
        public EditableDossier of(EditableDossier before, Citing citing) {
            Asked asked = before.question(question);
            Answer answer = answer(asked, reading);
            if (Pieces.lie(answer.pieces(), passage)) {
                throw Reason.SUPPORT_ALREADY.of();
            }
            FoundEvidence piece = citing.cite(reading, answer.reading().source(), passage);
            return before.with(asked.replacing(answer, answer.on(Pieces.with(answer.pieces(), piece))));
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
        public EditableDossier of(EditableDossier before, Citing citing) {
            Asked asked = before.question(now.id());
            Question old = asked.question();
            if (old.type() != now.type() && !asked.answers().isEmpty()) {
                throw Reason.TYPE_ANSWERED.of();
            }
            Question next = new Question(old.id(), now.question(), now.events(), now.knowable(), now.type(), now.unit(), now.note(),
                    old.readings(), old.overruled(), old.silences());
            return before.with(asked.as(next));
        }
    }

    /// Says otherwise what a source answers. Its source and its words stay.
    public record Reread(QuestionId question, Reading now) implements OfQuestion {
        @Override
        public String name() {
            return "command.reread";
        }

        @Override
        public EditableDossier of(EditableDossier before, Citing citing) {
            Asked asked = before.question(question);
            requireType(asked, now);
            Answer old = answer(asked, now.id());
            return before.with(asked.replacing(old, new Answer(now, old.pieces())));
        }
    }

    /// Takes a source's answer away, with its evidence.
    public record RemoveReading(QuestionId question, ReadingId reading) implements OfQuestion {
        @Override
        public String name() {
            return "command.remove-answer";
        }

        @Override
        public EditableDossier of(EditableDossier before, Citing citing) {
            Asked asked = before.question(question);
            return before.with(asked.without(answer(asked, reading)));
        }
    }

    /// Takes one piece of evidence of an answer away; the answer stays.
    public record RemoveSupport(QuestionId question, EvidenceId evidence) implements OfQuestion {
        @Override
        public String name() {
            return "command.remove-support";
        }

        @Override
        public EditableDossier of(EditableDossier before, Citing citing) {
            Asked asked = before.question(question);
            Answer answer = answer(asked, (ReadingId) evidence.testimony());
            return before.with(asked.replacing(answer, answer.on(Pieces.without(answer.pieces(), evidence))));
        }
    }

    /// Sets a verdict in the place of the computed one, or lets that stand again.
    public record Overrule(QuestionId question, @Nullable Overruling verdict) implements OfQuestion {
        @Override
        public String name() {
            return "command.overrule";
        }

        @Override
        public EditableDossier of(EditableDossier before, Citing citing) {
            Asked asked = before.question(question);
            return before.with(asked.as(asked.question().judged(verdict)));
        }
    }

    /// Says of a source that has no answer that none could be expected of it, or that again.
    public record ExcuseAnswer(QuestionId question, SourceId source, boolean excused) implements OfQuestion {
        @Override
        public String name() {
            return "command.excuse-answer";
        }

        @Override
        public EditableDossier of(EditableDossier before, Citing citing) {
            Asked asked = before.question(question);
            if (asked.answers().stream().anyMatch(answer -> answer.reading().source().equals(source))) {
                throw Reason.NOT_SILENT_ON_QUESTION.of();
            }
            return before.with(asked.as(asked.question().answered(asked.question().readings(),
                    Excuses.of(asked.question().silences(), source, excused ? Silence.NOT_APPLICABLE : null))));
        }
    }

    /// Takes a question away, with its answers.
    public record RemoveQuestion(QuestionId question) implements OfQuestion {
        @Override
        public String name() {
            return "command.remove-question";
        }

        @Override
        public EditableDossier of(EditableDossier before, Citing citing) {
            before.question(question);
            return before.without(question);
        }
    }

    private static void requireType(Asked asked, Reading reading) {
        if (asked.question().type() != reading.value().type()) {
            throw Reason.ANOTHER_TYPE.of(asked.question().question());
        }
    }

    private static Answer answer(Asked asked, ReadingId id) {
        return asked.answers().stream().filter(answer -> answer.reading().id().equals(id)).findFirst()
                .orElseThrow(() -> Reason.NO_ANSWER.of(asked.question().question(), id));
    }
}
