package app.synoptic.ui.shell.sources;

import app.synoptic.domain.SourceId;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.sources.SourcesView;
import app.synoptic.ui.sources.table.SourceTableView;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where all sources are looked through as a table. The table is made when it is first seen.
public final class SourcesRoom extends StackPane {

    private final Workspace workspace;
    private final Settings settings;
    private final SourcesView panes;
    private final ListingFile file;
    private final Subscription subscription;
    private @Nullable SourceTableView table;

    /// @param panes where the text of a source is seen
    public SourcesRoom(Workspace workspace, Settings settings, SourcesView panes, Jobs jobs, Notice notice) {
        this.workspace = workspace;
        this.settings = settings;
        this.panes = panes;
        file = new ListingFile(jobs, notice);
        setMinWidth(0);
        setVisible(false);
        subscription = visibleProperty().subscribe(this::show);
    }

    private void show(boolean seen) {
        if (seen && table == null) {
            SourceTableView made = new SourceTableView(workspace, settings, this::read, listing -> file.save(listing, getScene().getWindow()));
            made.visibleProperty().bind(visibleProperty());
            table = made;
            getChildren().add(made);
        }
    }

    /// Shows a source's text, and gives it the keyboard.
    private void read(SourceId source) {
        settings.readingProperty().set(Reading.TEXTS);
        panes.enter(source);
    }

    /// Has a cell of the table corrected in its place.
    ///
    /// @return whether the table has the keyboard
    public boolean edit() {
        return table != null && table.edit();
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
        if (table != null) {
            table.dispose();
        }
    }
}
