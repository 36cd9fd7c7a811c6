package app.synoptic.ui.events;

import app.synoptic.compare.DisagreementDegree;
import app.synoptic.domain.Event;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.state.OpenDossier;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/// In which order the list has its events; those equal in it are by date.
enum Sorting implements EnumWords.Typed {
    DATE,
    LABEL,
    /// Those that most sources tell first.
    SOURCES,
    /// Those on which most pairs of sources contradict each other first.
    DISAGREEMENT;

    List<Event> sort(List<Event> events, OpenDossier open) {
        List<Event> byDate = open.byDate(events);
        return this == DATE ? byDate : byDate.stream().sorted(first(open)).toList();
    }

    /// The order in which the list has the events of a state of the dossier.
    Comparator<Event> order(OpenDossier open) {
        return this == DATE ? open.byDate() : first(open).thenComparing(open.byDate());
    }

    private Comparator<Event> first(OpenDossier open) {
        return switch (this) {
            case DATE -> open.byDate();
            case LABEL -> Comparator.comparing(Event::label, Collator.getInstance(Spoken.language().locale()));
            case SOURCES -> Comparator.comparingLong(Sorting::sources).reversed();
            case DISAGREEMENT -> Comparator.<Event, DisagreementDegree>comparing(event -> degree(event, open)).reversed();
        };
    }

    /// Whether an event that a change touches stands where it stood.
    boolean stays(Event before, OpenDossier then, Event after, OpenDossier now) {
        return now.byDate().compare(before, after) == 0 && switch (this) {
            case DATE -> true;
            case LABEL -> before.label().equals(after.label());
            case SOURCES -> sources(before) == sources(after);
            case DISAGREEMENT -> degree(before, then).equals(degree(after, now));
        };
    }

    private static DisagreementDegree degree(Event event, OpenDossier open) {
        return open.agreement(event.id()).degree();
    }

    private static int sources(Event event) {
        return event.sources().size();
    }

    @Override
    public String type() {
        return "sorting";
    }
}
