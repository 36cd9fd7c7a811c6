package app.synoptic.compare;

import app.synoptic.domain.Delta.Change;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Reading;
import app.synoptic.domain.SourceId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// On which events and questions of a dossier the sources may stand otherwise after a change; also those that are gone.
public record Touched(Set<EventId> events, Set<QuestionId> questions) {

    public static final Touched NOTHING = new Touched(Set.of(), Set.of());

    public Touched {
        events = Set.copyOf(events);
        questions = Set.copyOf(questions);
    }

    /// What a change touches: the events and questions in it; the questions about events that are told otherwise, since
    /// they look there how a date is meant and what is a name; those answered with a name that became or ceased to be an actor or a place;
    /// those whose words are read otherwise; and the events of all these questions.
    ///
    /// @param names    what became or ceased to be an actor or a place
    /// @param reworded the questions whose words are read otherwise
    static Touched by(Delta delta, DossierIndex next, Set<String> names, Collection<QuestionId> reworded) {
        Set<QuestionId> questions = new HashSet<>(delta.questions().keySet());
        questions.addAll(reworded);
        delta.events().forEach((id, change) -> {
            if (toldOtherwise(change)) {
                questions.addAll(next.about().getOrDefault(id, List.of()));
            }
        });
        names.forEach(name -> questions.addAll(Optional.ofNullable(next.answers().get(name)).map(Set::copyOf).orElse(Set.of())));
        Set<EventId> events = new HashSet<>(delta.events().keySet());
        questions.forEach(id -> next.question(id).ifPresent(question -> events.addAll(question.events())));
        delta.questions().values().forEach(change -> events.addAll(change.before() == null ? List.of() : change.before().events()));
        return new Touched(events, questions);
    }

    /// These, and more events.
    public Touched and(Set<EventId> more) {
        Set<EventId> all = new HashSet<>(events);
        return all.addAll(more) ? new Touched(all, questions) : this;
    }

    private static boolean toldOtherwise(Change<Event> change) {
        @Nullable Event before = change.before();
        @Nullable Event after = change.after();
        return before == null || after == null || !before.attestations().equals(after.attestations())
                || !before.actors().equals(after.actors()) || !before.places().equals(after.places());
    }

    /// The questions of which a source's words are read otherwise in another text.
    static Set<QuestionId> reworded(Collection<Question> worded, SourceId source, @Nullable AnalysedText before, @Nullable AnalysedText after) {
        Set<QuestionId> reworded = new HashSet<>();
        for (Question question : worded) {
            boolean otherwise = question.readings().stream().filter(reading -> reading.source().equals(source)).map(Reading::id)
                    .anyMatch(id -> before == null || after == null || !before.id().equals(after.id())
                            || before.kind() != after.kind() || !before.of(id).equals(after.of(id)));
            if (otherwise) {
                reworded.add(question.id());
            }
        }
        return reworded;
    }
}
