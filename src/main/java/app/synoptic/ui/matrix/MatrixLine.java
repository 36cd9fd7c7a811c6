package app.synoptic.ui.matrix;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import java.util.Set;

/// One row of the matrix.
sealed interface MatrixLine {

    /// The head of the `count` rows that follow.
    record Group(String title, int count) implements MatrixLine {}

    record OfEvent(Event event) implements MatrixLine {}

    record OfQuestion(Question question) implements MatrixLine {}

    /// Whether it is of this state of a dossier. A row may be seen for a moment beside the state that follows its own.
    default boolean of(OpenDossier open) {
        return switch (this) {
            case Group _ -> true;
            case OfEvent(Event event) -> open.event(event.id()).filter(event::equals).isPresent();
            case OfQuestion(Question question) -> open.question(question.id()).filter(question::equals).isPresent();
        };
    }

    /// The sources that testify to it.
    default Set<SourceId> sources() {
        return switch (this) {
            case Group _ -> Set.of();
            case OfEvent(Event event) -> event.sources();
            case OfQuestion(Question question) -> question.sources();
        };
    }

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
