package app.synoptic.ui.exchange;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.ChosenEvents;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What there is to export.
///
/// @param past     after which change all this was so; null where it is so now
/// @param session  the one a person is at; null before there is one
/// @param shown    the events the filter lets show
/// @param selected the selected event, if any
public record Exportable(OpenDossier open, @Nullable JournalEntry past, @Nullable Session session, List<EventId> shown, @Nullable EventId selected) {

    public Exportable {
        shown = List.copyOf(shown);
    }

    /// The events of a scope; what is contested is found out when it is written.
    ChosenEvents events(ExportScope scope) {
        return switch (scope) {
            case ALL -> new ChosenEvents.All();
            case CONTESTED -> new ChosenEvents.Contested();
            case SHOWN -> new ChosenEvents.These(shown);
            case PINNED -> new ChosenEvents.These(session == null ? List.of() : session.events(open.dossier()));
            case SELECTED -> new ChosenEvents.These(Optional.ofNullable(selected).stream().toList());
        };
    }

    /// Whether a scope has anything to tell of, as far as that is known.
    boolean has(ExportScope scope) {
        return !(events(scope) instanceof ChosenEvents.These(var events)) || !events.isEmpty();
    }

    /// Whether the words of any article are held.
    boolean originals() {
        return open.texts().values().stream().anyMatch(text -> text.kind() == TextKind.ORIGINAL);
    }

    /// What a scope is called, with how much it has.
    String words(ExportScope scope) {
        return switch (scope) {
            case ALL -> Messages.get("exchange.export.all", open.dossier().events().size());
            case CONTESTED -> Messages.get("exchange.export.contested");
            case SHOWN -> Messages.get("exchange.export.shown", shown.size());
            case PINNED -> Messages.get("exchange.export.pinned", session == null ? 0 : session.events(open.dossier()).size());
            case SELECTED -> Optional.ofNullable(selected).flatMap(open::event).map(Event::label)
                    .map(label -> Messages.get("exchange.export.selected", label)).orElseGet(() -> Messages.get("exchange.export.selected.none"));
        };
    }
}
