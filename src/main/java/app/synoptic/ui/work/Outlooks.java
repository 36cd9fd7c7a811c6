package app.synoptic.ui.work;

import app.synoptic.axis.Span;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.session.Outlook;
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
final class Outlooks {

    private static final Span ALWAYS = new Span(Instant.EPOCH.minus(Duration.ofDays(3_650_000)).toEpochMilli(),
            Instant.EPOCH.plus(Duration.ofDays(3_650_000)).toEpochMilli());

    private Outlooks() {}

    static Outlook of(Workspace workspace, Selection selection, Viewport viewport, Settings settings) {
        Focus focus = selection.focus();
        Filter filter = workspace.filterProperty().get();
        Map<String, Set<String>> chosen = new HashMap<>();
        filter.chosen().forEach((facet, values) -> chosen.put(facet.name(), values));
        Span window = viewport.span();
        return new Outlook(focus.event(), focus.question(), focus.passage(),
                window == null ? null : new Bounds(Instant.ofEpochMilli(window.from()), Instant.ofEpochMilli(window.until())),
                filter.text(), chosen, settings.arrangement());
    }

    /// Shows the open dossier as it was left. What is not there any more is left out. The timeline brings what a person
    /// selects into view; so that it does not do so with what was selected, nothing is in view meanwhile.
    static void show(Outlook outlook, OpenDossier open, Workspace workspace, Selection selection, Viewport viewport, Settings settings) {
        workspace.filter(filter(outlook));
        Span window = outlook.window() == null ? viewport.span() : Span.of(outlook.window(), ALWAYS);
        viewport.reset();
        selection.restore(new Focus(
                Optional.ofNullable(outlook.event()).filter(event -> open.event(event).isPresent()).orElse(null),
                Optional.ofNullable(outlook.passage()).filter(passage -> lies(passage, open)).orElse(null),
                Optional.ofNullable(outlook.question()).filter(question -> open.question(question).isPresent()).orElse(null)));
        if (window != null) {
            viewport.show(window);
        }
        settings.arrange(outlook.arrangement());
    }

    private static boolean lies(Passage passage, OpenDossier open) {
        return open.texts().values().stream().anyMatch(text -> text.id().equals(passage.text()));
    }

    private static Filter filter(Outlook outlook) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = outlook.chosen().get(facet.name());
            if (values != null) {
                chosen.put(facet, values);
            }
        }
        return new Filter(outlook.sought(), chosen);
    }
}
