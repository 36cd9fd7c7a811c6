package app.synoptic.edit;

import app.synoptic.domain.EventId;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.Topic;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.edit.EditableDossier.EditedTestimony;
import app.synoptic.edit.EditableDossier.EditedTopic;

/// Changes of what a source says of an event, or in answer to a question.
public final class TestimonyEdits {

    private TestimonyEdits() {}

    /// A change of one event or question that is there.
    private interface OfTopic extends Edit {

        Topic.Id topic();

        @Override
        default String subject(EditableDossier before) {
            return before.topic(topic()).topic().title();
        }

        /// Which change it is, as the history has always called it.
        default String called(String ofEvent, String ofQuestion) {
            return switch (topic()) {
                case EventId _ -> ofEvent;
                case QuestionId _ -> ofQuestion;
            };
        }
    }

    /// Says otherwise how a source testifies: how it dates, what it answers, for whom it speaks. Its source and its words stay.
    public record Testify(Topic.Id topic, Testimony now) implements OfTopic {
        @Override
        public String name() {
            return called("command.testify", "command.reread");
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic told = before.topic(topic);
            if (now instanceof Reading reading) {
                QuestionEdits.requireType(told.question(), reading);
            }
            EditedTestimony old = told.known(now.id());
            return before.with(told.replacing(old, new EditedTestimony(now, old.pieces())));
        }
    }

    /// Takes a source's testimony away, with its evidence.
    public record RemoveTestimony(Topic.Id topic, TestimonyId testimony) implements OfTopic {
        @Override
        public String name() {
            return called("command.remove-testimony", "command.remove-answer");
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic told = before.topic(topic);
            return before.with(told.without(told.known(testimony)));
        }
    }

    /// Takes one piece of evidence away; the testimony stays.
    public record RemoveEvidence(Topic.Id topic, EvidenceId evidence) implements OfTopic {
        @Override
        public String name() {
            return called("command.remove-evidence", "command.remove-support");
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic told = before.topic(topic);
            EditedTestimony account = told.known(evidence.testimony());
            return before.with(told.replacing(account, account.on(EvidenceList.without(account.pieces(), evidence))));
        }
    }

    /// Says of a source that has nothing on an event or a question that it could not be expected of it, or that again.
    public record Excuse(Topic.Id topic, SourceId source, boolean excused) implements OfTopic {
        @Override
        public String name() {
            return called("command.excuse", "command.excuse-answer");
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic told = before.topic(topic);
            if (told.accounts().stream().anyMatch(account -> account.testimony().source().equals(source))) {
                throw switch (topic) {
                    case EventId _ -> Reason.NOT_SILENT_ON_EVENT.of();
                    case QuestionId _ -> Reason.NOT_SILENT_ON_QUESTION.of();
                };
            }
            return before.with(told.as(told.topic().silent(SilenceOverrides.of(told.topic().silences(), source, excused ? Silence.NOT_APPLICABLE : null))));
        }
    }
}
