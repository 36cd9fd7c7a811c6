package app.synoptic.exchange.content;

import app.synoptic.compare.DossierAnalysis;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import java.util.List;

/// Which events of a dossier an export tells of.
public sealed interface ChosenEvents {

    record All() implements ChosenEvents {}

    /// Those on which sources contradict each other.
    record Contested() implements ChosenEvents {}

    record These(List<EventId> events) implements ChosenEvents {
        public These {
            events = List.copyOf(events);
        }
    }

    default List<EventId> of(Dossier dossier, DossierAnalysis analysis) {
        return switch (this) {
            case All _ -> dossier.events().stream().map(Event::id).toList();
            case Contested _ -> dossier.events().stream().filter(event -> analysis.agreement(event).contested()).map(Event::id).toList();
            case These(var events) -> events;
        };
    }
}
