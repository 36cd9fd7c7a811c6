package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.sources.row.PaneDrag;
import app.synoptic.ui.sources.row.PaneMenu;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import org.jspecify.annotations.Nullable;

/// One source in the row: its pane, its rail, and what both have to show. The pane shows it only while it is open.
final class Column {

    private final Source source;
    private final SourcePane pane;
    private final Rail rail;
    private Evidence evidence = Evidence.NONE;
    private @Nullable OpenDossier open;
    private boolean stale = true;

    Column(Source source, SourcePane pane, Rail rail) {
        this.source = source;
        this.pane = pane;
        this.rail = rail;
    }

    /// Has both taken hold of to be moved, and offer what can be done with the source.
    void offer(PaneDrag drag, PaneDrag.Target target, PaneMenu menu) {
        drag.attach(pane.header(), pane, target);
        drag.attach(rail, rail, target);
        menu.attach(pane.header(), id());
        menu.attach(rail, id());
    }

    Source source() {
        return source;
    }

    SourceId id() {
        return source.id();
    }

    SourcePane pane() {
        return pane;
    }

    Rail rail() {
        return rail;
    }

    Evidence evidence() {
        return evidence;
    }

    boolean hasFocus() {
        return pane.isFocusWithin() || rail.isFocusWithin();
    }

    /// Takes what there is to show of a state of the dossier now. What is shown already is not shown again; else the rail
    /// shows it at once, the pane when it is asked to catch up.
    void show(OpenDossier now, Focus focus) {
        Evidence next = Evidence.of(now, focus, source);
        if (open == now && evidence.equals(next)) {
            return;
        }
        open = now;
        evidence = next;
        stale = true;
        rail.show(next);
    }

    /// Lets the pane show what it should, if it does not yet.
    void catchUp() {
        if (stale && open != null) {
            stale = false;
            pane.show(open, evidence);
        }
    }

    /// Shows the pane, the rail, or neither.
    void set(boolean paneVisible, boolean railVisible) {
        pane.setVisible(paneVisible);
        rail.setVisible(railVisible);
    }
}
