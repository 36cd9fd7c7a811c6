package app.synoptic.ui.actions;

import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;

/// What a window shows, each part for as long as the window is there.
public record WindowState(Workspace workspace, Selection selection, Viewport viewport, Settings settings, CurrentSession session) {

    /// Of a window that shows nothing yet.
    public static WindowState of(Settings settings) {
        return new WindowState(new Workspace(), new Selection(), new Viewport(), settings, new CurrentSession());
    }
}
