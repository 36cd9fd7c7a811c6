package app.synoptic.exchange.account;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.exchange.account.EventAccount.Asked;
import app.synoptic.exchange.content.ExportContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where each question is told of, in formats that have no place for questions: with the first event it is about that is told of.
public final class QuestionsByEvent {

    private final ExportContent content;
    private final Map<EventId, List<Question>> first = new HashMap<>();
    private final List<Question> others = new ArrayList<>();

    /// @param placed the events that have a place in the format
    public QuestionsByEvent(ExportContent content, List<Event> placed) {
        this.content = content;
        Set<EventId> told = new HashSet<>();
        placed.forEach(event -> told.add(event.id()));
        for (Question question : content.questions()) {
            Optional<EventId> event = question.events().stream().filter(told::contains).findFirst();
            event.ifPresentOrElse(id -> first.computeIfAbsent(id, _ -> new ArrayList<>()).add(question), () -> others.add(question));
        }
    }

    /// The questions to tell of with an event.
    public List<Asked> of(Event event) {
        return first.getOrDefault(event.id(), List.of()).stream().map(question -> EventAccount.asked(content, question)).toList();
    }

    /// How many are about no event that has a place.
    public int homeless() {
        return others.size();
    }

    /// Those about no event that has a place.
    public List<Asked> others() {
        return others.stream().map(question -> EventAccount.asked(content, question)).toList();
    }
}
