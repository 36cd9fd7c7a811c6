package app.synoptic.ui.matrix;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.ui.Messages;

/// One row of the matrix.
sealed interface Line {

    /// The head of the `count` rows that follow.
    record Group(String title, int count) implements Line {}

    record OfEvent(Event event) implements Line {}

    record OfQuestion(Question question) implements Line {}

    /// What stands at its head.
    default String label() {
        return switch (this) {
            case Group group -> group.title();
            case OfEvent(Event event) -> event.label();
            case OfQuestion(Question question) -> question.unit() == null ? question.question()
                    : Messages.get("matrix.unit", question.question(), question.unit());
        };
    }
}
