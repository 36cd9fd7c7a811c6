package app.synoptic.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A researcher's work over one dossier: the events she chose, and her notes in the order she wrote them.
///
/// @param title what she calls it
/// @param by    her name; null where she gives none
public record Session(SessionId id, DossierId dossier, String title, @Nullable String by, List<EventId> events,
                      List<Note> notes) {

    public Session {
        if (title.isBlank()) {
            throw new IllegalArgumentException("session “%s” needs a title".formatted(id));
        }
        events = List.copyOf(events);
        notes = List.copyOf(notes);
        if (events.stream().distinct().count() < events.size()) {
            throw new IllegalArgumentException("session “%s” chooses an event twice".formatted(id));
        }
    }

    /// The researcher's name as a return type.
    public Optional<String> researcher() {
        return Optional.ofNullable(by);
    }

    /// Her notes on one event.
    public List<Note> notes(EventId event) {
        return notes.stream().filter(note -> event.equals(note.event())).toList();
    }
}
