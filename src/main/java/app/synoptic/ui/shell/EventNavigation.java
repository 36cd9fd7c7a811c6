package app.synoptic.ui.shell;

import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.SourceTestimony;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.stream.Stream;

/// Goes from one event to the next by date, and through all sources' passages of the selected event. FX thread only.
final class EventNavigation {

    private final Workspace workspace;
    private final Selection selection;

    EventNavigation(Workspace workspace, Selection selection) {
        this.workspace = workspace;
        this.selection = selection;
    }

    /// Selects the event `steps` further on among those shown; from none, the first or the last. Stops at both ends.
    void event(int steps) {
        OpenDossier open = workspace.open();
        List<Event> events = open == null ? List.of()
                : open.byDate(workspace.shownProperty().getValue());
        if (events.isEmpty()) {
            return;
        }
        int now = events.stream().map(Event::id).toList().indexOf(selection.focus().event());
        int next = now < 0 && steps < 0 ? events.size() - 1 : now + steps;
        selection.select(events.get(Math.clamp(next, 0, events.size() - 1)).id());
    }

    /// Steps to the passage of what is selected `steps` further on in the sources' order, round the end.
    void passage(int steps) {
        Focus focus = selection.focus();
        OpenDossier open = workspace.open();
        if (open == null) {
            return;
        }
        List<Passage> passages = open.dossier().sources().stream().flatMap(source -> said(open, focus, source)).toList();
        if (!passages.isEmpty()) {
            int now = focus.passage() == null ? -1 : passages.indexOf(focus.passage());
            int next = now < 0 && steps < 0 ? passages.size() - 1 : Math.floorMod(now + steps, passages.size());
            selection.reveal(passages.get(next));
        }
    }

    private static Stream<Passage> said(OpenDossier open, Focus focus, Source source) {
        return SourceTestimony.of(open, focus, source.id()).stream()
                .flatMap(testimony -> testimony instanceof SourceTestimony.Said(List<Passage> passages, _) ? passages.stream() : Stream.empty());
    }
}
