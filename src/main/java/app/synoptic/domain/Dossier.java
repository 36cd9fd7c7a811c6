package app.synoptic.domain;

import app.synoptic.domain.edtf.Edtf;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything about one affair except where its passages lie: what every view needs, immutable. Sources keep the
/// order their lanes and panes have; events and questions keep the order of the file.
///
/// @param window the stretch of time the affair takes: what a timeline shows first
/// @param zone   the zone in which plain dates begin and end
/// @param note   how dates were decided and ambiguities read, shown to the reader
public record Dossier(DossierId id, String title, Edtf window, ZoneId zone, @Nullable String note,
                      List<Name> names, List<Source> sources, List<Event> events, List<Question> questions) {

    public Dossier {
        names = List.copyOf(names);
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        questions = List.copyOf(questions);
        Set<SourceId> known = new HashSet<>();
        sources.forEach(source -> once("source", known.add(source.id()), source.id()));
        Set<EventId> told = new HashSet<>();
        events.forEach(event -> once("event", told.add(event.id()), event.id()));
        Set<QuestionId> asked = new HashSet<>();
        questions.forEach(question -> once("question", asked.add(question.id()), question.id()));
    }

    private static void once(String what, boolean first, Object id) {
        if (!first) {
            throw new IllegalArgumentException("two %ss are called “%s”".formatted(what, id));
        }
    }

    public Optional<Source> source(SourceId id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public Optional<Event> event(EventId id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    public Optional<Question> question(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
