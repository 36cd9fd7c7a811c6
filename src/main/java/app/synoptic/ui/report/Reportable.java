package app.synoptic.ui.report;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.session.Session;
import app.synoptic.store.JournalEntry;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.work.Reporting.Order;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What there is to report on.
///
/// @param past     after which change all this was so; null where it is so now
/// @param session  the one a person is at; null before there is one
/// @param shown    the events the filter lets show
/// @param selected the selected event, if any
public record Reportable(OpenDossier open, @Nullable JournalEntry past, @Nullable Session session, List<EventId> shown, @Nullable EventId selected) {

    public Reportable {
        shown = List.copyOf(shown);
    }

    /// Whether a scope has anything to tell of.
    boolean has(ReportScope scope) {
        return scope == ReportScope.PINNED ? session != null && !session.pins().isEmpty() : !events(scope).isEmpty();
    }

    /// Whether the session has a note.
    boolean noted() {
        return session != null && !session.notes().isEmpty();
    }

    /// What a scope is called, with how much it has, or why it has nothing.
    String words(ReportScope scope) {
        return switch (scope) {
            case PINNED -> has(scope) && session != null
                    ? Messages.get("report.scope.pinned", session.events().size(), session.questions().size())
                    : Messages.get("report.scope.pinned.none");
            case SHOWN -> has(scope) ? Messages.get("report.scope.shown", shown.size()) : Messages.get("report.scope.shown.none");
            case SELECTED -> open.event(Optional.ofNullable(selected).orElse(new EventId("none"))).map(Event::label)
                    .map(label -> Messages.get("report.scope.selected", label)).orElseGet(() -> Messages.get("report.scope.selected.none"));
            case ALL -> has(scope) ? Messages.get("report.scope.all", open.dossier().events().size()) : Messages.get("report.scope.all.none");
        };
    }

    /// The scope that was wanted, or the first that has something; empty where none has.
    Optional<ReportScope> nearest(ReportScope wanted) {
        return Stream.concat(Stream.of(wanted), Stream.of(ReportScope.values())).filter(this::has).findFirst();
    }

    Order order(ReportScope scope, ReportChoices choices) {
        return new Order(open, past, session, scope == ReportScope.PINNED ? List.of() : events(scope), choices.options(),
                choices.formatProperty().get(), choices.openedProperty().get());
    }

    private List<EventId> events(ReportScope scope) {
        return switch (scope) {
            case PINNED -> session == null ? List.of() : session.events();
            case SHOWN -> shown;
            case SELECTED -> Optional.ofNullable(selected).stream().toList();
            case ALL -> open.dossier().events().stream().map(Event::id).toList();
        };
    }
}
