package app.synoptic.ui.work;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a person sees, as a session keeps it, and back. FX thread only.
final class SessionSnapshots {

    private static final TimeSpan ALWAYS = new TimeSpan(Instant.EPOCH.minus(Duration.ofDays(3_650_000)).toEpochMilli(),
            Instant.EPOCH.plus(Duration.ofDays(3_650_000)).toEpochMilli());

    private SessionSnapshots() {}

    static SessionViewState of(Workspace workspace, Selection selection, Viewport viewport, Settings settings) {
        Focus focus = selection.focus();
        Filter filter = workspace.filterProperty().get();
        Map<String, Set<String>> chosen = new HashMap<>();
        filter.chosen().forEach((facet, values) -> chosen.put(facet.name(), values));
        TimeSpan window = viewport.span();
        return new SessionViewState(focus.event(), focus.question(), focus.passage(),
                window == null ? null : new Bounds(Instant.ofEpochMilli(window.from()), Instant.ofEpochMilli(window.until())),
                filter.text(), chosen, settings.arrangement());
    }

    /// Shows the open dossier as it was left. What is not there any more is left out. The timeline brings what a person
    /// selects into view; so that it does not do so with what was selected, nothing is in view meanwhile.
    static void show(SessionViewState viewState, OpenDossier open, Workspace workspace, Selection selection, Viewport viewport, Settings settings) {
        workspace.filter(filter(viewState));
        TimeSpan window = viewState.window() == null ? viewport.span() : TimeSpan.of(viewState.window(), ALWAYS);
        viewport.reset();
        selection.restore(new Focus(
                Optional.ofNullable(viewState.event()).filter(event -> open.event(event).isPresent()).orElse(null),
                Optional.ofNullable(viewState.passage()).filter(passage -> lies(passage, open)).orElse(null),
                Optional.ofNullable(viewState.question()).filter(question -> open.question(question).isPresent()).orElse(null)));
        if (window != null) {
            viewport.show(window);
        }
        settings.arrange(viewState.arrangement());
    }

    private static boolean lies(Passage passage, OpenDossier open) {
        return open.texts().values().stream().anyMatch(text -> text.id().equals(passage.text()));
    }

    private static Filter filter(SessionViewState viewState) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = viewState.chosen().get(facet.name());
            if (values != null) {
                chosen.put(facet, values);
            }
        }
        return new Filter(viewState.sought(), chosen);
    }
}
