package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The sources of the open dossier in a row, each as a pane or, where there is no room, as a rail.
public final class SourcesView extends Region {

    private static final class Column {

        private final Source source;
        private final SourcePane pane;
        private final Rail rail;
        private Evidence evidence = Evidence.NONE;
        /// Whether the pane shows something else than it should; it is put right when it opens.
        private boolean stale = true;

        Column(Source source, SourcePane pane, Rail rail) {
            this.source = source;
            this.pane = pane;
            this.rail = rail;
        }
    }

    private final Selection selection;
    private final Subscription subscription;
    private final Map<SourceId, Long> asked = new HashMap<>();
    private Map<SourceId, Column> columns = new LinkedHashMap<>();
    private @Nullable OpenDossier open;
    private @Nullable Passage passage;
    private long clock;

    public SourcesView(Workspace workspace, Selection selection, Settings settings) {
        this.selection = selection;
        getStyleClass().add("sources");
        Theme.style(this, "sources.css");
        subscription = Subscription.combine(
                settings.textScaleProperty().subscribe(scale ->
                        setStyle("-fx-font-size: %.3fem;".formatted(scale.doubleValue()))),
                workspace.openProperty().subscribe(this::show),
                selection.focusProperty().subscribe(this::focus));
    }

    private void show(@Nullable OpenDossier next) {
        open = next;
        if (next == null) {
            columns = new LinkedHashMap<>();
            getChildren().clear();
            return;
        }
        Map<SourceId, Column> rebuilt = new LinkedHashMap<>();
        for (Source source : next.dossier().sources()) {
            Column kept = columns.get(source.id());
            rebuilt.put(source.id(), kept != null && kept.source.equals(source) ? kept
                    : new Column(source, new SourcePane(source, selection), new Rail(source, () -> ask(source.id()))));
        }
        columns = rebuilt;
        getChildren().setAll(columns.values().stream().flatMap(column -> Stream.of(column.pane, column.rail)).toList());
        focus(selection.focus());
    }

    private void focus(Focus focus) {
        OpenDossier shown = open;
        if (shown == null) {
            return;
        }
        columns.values().forEach(column -> {
            column.evidence = Evidence.of(shown, focus, column.source);
            column.stale = true;
            column.rail.show(column.evidence);
        });
        if (focus.passage() != null && !focus.passage().equals(passage)) {
            columns.values().stream().filter(column -> column.evidence.current() != null)
                    .forEach(column -> ask(column.source.id()));
        }
        passage = focus.passage();
        List<Column> row = List.copyOf(columns.values());
        List<PaneRow.Room> rooms = rooms(row);
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).pane.isVisible() && rooms.get(i).open()) {
                refresh(row.get(i));
            }
        }
        requestLayout();
    }

    private void refresh(Column column) {
        if (column.stale && open != null) {
            column.stale = false;
            column.pane.show(open, column.evidence);
        }
    }

    /// Makes room for a source that is folded.
    private void ask(SourceId source) {
        asked.put(source, ++clock);
        requestLayout();
    }

    private List<PaneRow.Room> rooms(List<Column> row) {
        return PaneRow.share(getWidth(), row.stream().map(column ->
                new PaneRow.Claim(column.evidence.silent(), asked.getOrDefault(column.source.id(), 0L))).toList());
    }

    @Override
    protected void layoutChildren() {
        List<Column> row = List.copyOf(columns.values());
        List<PaneRow.Room> rooms = rooms(row);
        double x = 0;
        for (int i = 0; i < row.size(); i++) {
            PaneRow.Room room = rooms.get(i);
            Column column = row.get(i);
            column.pane.setVisible(room.open());
            column.rail.setVisible(!room.open());
            double left = snapPositionX(x);
            x += room.width();
            Region place = room.open() ? column.pane : column.rail;
            place.resizeRelocate(left, 0, snapPositionX(x) - left, getHeight());
            if (room.open()) {
                refresh(column);
            }
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return columns.isEmpty() ? 0 : PaneRow.NARROWEST + (columns.size() - 1) * PaneRow.RAIL;
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
