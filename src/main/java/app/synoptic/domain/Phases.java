package app.synoptic.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which events are phases of which.
///
/// @param wholes of each event that is a phase, the event it is a part of
public record Phases(Map<EventId, EventId> wholes) {

    public Phases {
        wholes = Collections.unmodifiableMap(new LinkedHashMap<>(wholes));
    }

    public static Phases of(Collection<Event> events) {
        Map<EventId, EventId> wholes = new LinkedHashMap<>();
        for (Event event : events) {
            if (event.partOf() != null) {
                wholes.put(event.id(), event.partOf());
            }
        }
        return new Phases(wholes);
    }

    /// The event `phase` is a part of.
    public Optional<EventId> whole(EventId phase) {
        return Optional.ofNullable(wholes.get(phase));
    }

    /// The events that are parts of `whole` itself, in the dossier's order.
    public List<EventId> of(EventId whole) {
        return wholes.entrySet().stream().filter(part -> part.getValue().equals(whole)).map(Map.Entry::getKey).toList();
    }

    /// Whether `event` is a part of `whole`, or a part of one of its parts.
    public boolean within(EventId event, EventId whole) {
        Set<EventId> seen = new HashSet<>();
        @Nullable EventId at = wholes.get(event);
        while (at != null && seen.add(at)) {
            if (at.equals(whole)) {
                return true;
            }
            at = wholes.get(at);
        }
        return false;
    }

    /// An event that would be a part of itself.
    public Optional<EventId> circle() {
        return wholes.keySet().stream().filter(event -> within(event, event)).findFirst();
    }
}
