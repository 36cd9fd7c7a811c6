package app.synoptic.ui.authoring;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a form of a new event begins with.
///
/// @param event   what is known of it already
/// @param dated   whether its date is more than a filler, and is shown
/// @param quote   the words that tell it
/// @param because how its date was reckoned; null where nobody says so
/// @param near    events of the dossier that may be the same, the likeliest first
public record EventDraft(Event event, boolean dated, String quote, @Nullable String because, List<Near> near) {

    /// An event that may be the same, and what makes the words testimony to it instead.
    public record Near(EventId event, String label, String date, Runnable instead) {}

    public EventDraft {
        near = List.copyOf(near);
    }
}
