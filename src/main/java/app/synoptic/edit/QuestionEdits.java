package app.synoptic.edit;

import app.synoptic.domain.Overruling;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.Workpiece.Answer;
import app.synoptic.edit.Workpiece.Asked;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Changes of questions, of answers to them, and of what is known of sources.
public final class QuestionEdits {

    private QuestionEdits() {}

    /// A change of one question that is there.
    private interface OfQuestion extends Edit {

        QuestionId question();

        @Override
        default String subject(Workpiece before) {
            return before.question(question()).question().question();
        }
    }

    /// Asks something that was not asked yet, without answers.
    public record Ask(Question question) implements Edit {
        @Override
        public String name() {
            return "command.ask";
        }

        @Override
        public String subject(Workpiece before) {
            return question.question();
        }

        @Override
        public Workpiece of(Workpiece before, Citing citing) {
            if (before.questions().stream().anyMatch(asked -> asked.question().id().equals(question.id()))) {
                throw new IllegalArgumentException("there is a question “%s” already".formatted(question.id()));
            }
            return before.withQuestions(Stream.concat(before.questions().stream(), Stream.of(new Asked(question, List.of()))).toList());
        }
    }

    /// Adds a source's answer, supported by words of it.
    public record AnswerBy(QuestionId question, Reading reading, Passage passage) implements OfQuestion {
        @Override
        public String name() {
            return "command.answer";
        }

        @Override
        public Workpiece of(Workpiece before, Citing citing) {
            Asked asked = before.question(question);
            if (asked.question().type() != reading.value().type()) {
                throw new IllegalArgumentException("“%s” asks for another type of value".formatted(asked.question().question()));
            }
            Answer answer = new Answer(reading, List.of(citing.cite(reading.source(), passage)));
            return before.with(new Asked(asked.question(), Stream.concat(asked.answers().stream(), Stream.of(answer)).toList()));
        }
    }

    /// Sets a verdict in the place of the computed one, or lets that stand again.
    public record Overrule(QuestionId question, @Nullable Overruling verdict) implements OfQuestion {
        @Override
        public String name() {
            return "command.overrule";
        }

        @Override
        public Workpiece of(Workpiece before, Citing citing) {
            Asked asked = before.question(question);
            return before.with(new Asked(asked.question().judged(verdict), asked.answers()));
        }
    }

    /// Takes a question away, with its answers.
    public record RemoveQuestion(QuestionId question) implements OfQuestion {
        @Override
        public String name() {
            return "command.remove-question";
        }

        @Override
        public Workpiece of(Workpiece before, Citing citing) {
            before.question(question);
            return before.withQuestions(before.questions().stream().filter(asked -> !asked.question().id().equals(question)).toList());
        }
    }

    /// Describes a source otherwise; its texts and what recognises it stay.
    public record DescribeSource(Source now) implements Edit {
        @Override
        public String name() {
            return "command.describe-source";
        }

        @Override
        public String subject(Workpiece before) {
            return now.publisher();
        }

        @Override
        public Workpiece of(Workpiece before, Citing citing) {
            Source old = before.sources().stream().filter(source -> source.id().equals(now.id())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no source “%s”".formatted(now.id())));
            Source next = new Source(old.id(), now.publisher(), now.title(), now.authors(), now.language(), now.url(), now.published(),
                    now.knows(), now.derivedFrom(), now.note(), old.digest(), old.recognition());
            return before.withSources(before.sources().stream().map(source -> source.equals(old) ? next : source).toList());
        }
    }
}
