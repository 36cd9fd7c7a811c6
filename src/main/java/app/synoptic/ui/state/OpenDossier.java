package app.synoptic.ui.state;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The dossier the window shows, with the text shown for each of its sources: immutable; a change yields the next one.
public final class OpenDossier {

    private final Dossier dossier;
    private final Map<SourceId, SourceText> texts;
    private final Map<EventId, Event> events;
    private final Set<EventId> contested;

    /// @param texts     for each source whose text is held, the text to show
    /// @param contested the events on which the sources contradict each other
    public OpenDossier(Dossier dossier, Map<SourceId, SourceText> texts, Set<EventId> contested) {
        this.dossier = dossier;
        this.texts = Map.copyOf(texts);
        this.contested = Set.copyOf(contested);
        this.events = new LinkedHashMap<>();
        dossier.events().forEach(event -> events.put(event.id(), event));
    }

    public Dossier dossier() {
        return dossier;
    }

    public Optional<Event> event(EventId id) {
        return Optional.ofNullable(events.get(id));
    }

    /// The text shown for a source; empty where none is held.
    public Optional<SourceText> text(SourceId source) {
        return Optional.ofNullable(texts.get(source));
    }

    /// The sources of which a text is held.
    public Set<SourceId> read() {
        return texts.keySet();
    }

    /// Whether the sources contradict each other on this event.
    public boolean contested(EventId event) {
        return contested.contains(event);
    }
}
