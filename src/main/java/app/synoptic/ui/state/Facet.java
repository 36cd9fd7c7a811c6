package app.synoptic.ui.state;

import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// A side of events by which they can be chosen. Its values are the plain words and ids of the dossier.
public enum Facet {
    KIND((event, _) -> Set.of(event.kind().value())),
    /// Who tells it.
    SOURCE((event, _) -> event.sources().stream().map(Object::toString).collect(Collectors.toSet())),
    ACTOR((event, _) -> Set.copyOf(event.actors())),
    TAG((event, _) -> Set.copyOf(event.tags())),
    PLACE((event, _) -> Set.copyOf(event.places())),
    /// How its sources stand to each other, all in all.
    VERDICT((event, open) -> Set.of(open.agreement(event.id()).verdict().name())),
    TIER((event, _) -> Set.of(event.tier().name())),
    /// Whether the sources contradict each other: `contested`, or nothing.
    CONTESTED((event, open) -> open.contested(event.id()) ? Set.of("contested") : Set.of()),
    /// Who has nothing on it, for whatever reason.
    SILENT((event, open) -> open.dossier().sources().stream().map(Source::id)
            .filter(source -> open.silence(event, source).isPresent()).map(Object::toString).collect(Collectors.toSet())),
    /// How each source stands to the others on it: see [SourceStanding#with].
    STAND((event, open) -> open.dossier().sources().stream().map(Source::id)
            .map(source -> SourceStanding.of(open, event, source).with(source)).collect(Collectors.toSet()));

    private final BiFunction<Event, OpenDossier, Set<String>> values;

    Facet(BiFunction<Event, OpenDossier, Set<String>> values) {
        this.values = values;
    }

    /// An event's values.
    public Set<String> of(Event event, OpenDossier open) {
        return values.apply(event, open);
    }

    /// Whether an event has any of some values. Where each source gives a value, it asks the chosen ones only.
    boolean any(Set<String> chosen, Event event, OpenDossier open) {
        return switch (this) {
            case SILENT -> chosen.stream().anyMatch(source -> open.silence(event, new SourceId(source)).isPresent());
            case STAND -> chosen.stream().anyMatch(value -> stands(value, event, open));
            default -> of(event, open).stream().anyMatch(chosen::contains);
        };
    }

    private static boolean stands(String value, Event event, OpenDossier open) {
        SourceId source = SourceStanding.source(value);
        return open.dossier().source(source).isPresent() && SourceStanding.of(open, event, source) == SourceStanding.stand(value);
    }
}
