package app.synoptic.ui.events;

import app.synoptic.compare.Degree;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.words.Spoken;
import app.synoptic.ui.state.OpenDossier;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// In which order the list has its events; those equal in it are by date.
enum Sorting {
    DATE,
    LABEL,
    /// Those that most sources tell first.
    SOURCES,
    /// Those on which most pairs of sources contradict each other first.
    DISAGREEMENT;

    /// The order of that name; empty where there is none.
    static Optional<Sorting> named(String name) {
        return Arrays.stream(values()).filter(sorting -> sorting.name().equals(name)).findFirst();
    }

    List<Event> sort(List<Event> events, OpenDossier open) {
        List<Event> byDate = open.byDate(events);
        return switch (this) {
            case DATE -> byDate;
            case LABEL -> byDate.stream().sorted(Comparator.comparing(Event::label, Collator.getInstance(Spoken.language().locale()))).toList();
            case SOURCES -> byDate.stream().sorted(Comparator.comparingLong(Sorting::sources).reversed()).toList();
            case DISAGREEMENT -> byDate.stream()
                    .sorted(Comparator.<Event, Degree>comparing(event -> open.agreement(event.id()).degree()).reversed()).toList();
        };
    }

    private static long sources(Event event) {
        return event.attestations().stream().map(Attestation::source).distinct().count();
    }
}
