package app.synoptic.propose.duplicate;

import app.synoptic.domain.Event;
import app.synoptic.propose.link.KnownEvent;
import java.util.List;

/// An event of the dossier with the words that testify to it.
///
/// @param said in texts that are held; without any, nothing is proposed of it
public record ToldEvent(Event event, List<SaidWords> said) {

    public ToldEvent {
        said = List.copyOf(said);
    }

    KnownEvent words() {
        return new KnownEvent(event.id().value(), event.label(), event.date().toString(), said.stream().map(SaidWords::words).toList());
    }

    /// Whether some words testify to both.
    boolean shares(ToldEvent other) {
        return said.stream().anyMatch(own -> other.said.stream().anyMatch(own::same));
    }
}
