package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Testimony;
import app.synoptic.ui.state.Workspace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The sources of the open dossier in a row, each as a pane or, where there is no room, as a rail.
public final class SourcesView extends Region {

    private record Column(Source source, SourcePane pane, Rail rail) {}

    private final Selection selection;
    private final Subscription subscription;
    private final Map<SourceId, Long> asked = new HashMap<>();
    private Map<SourceId, Column> columns = new LinkedHashMap<>();
    private Set<SourceId> silent = Set.of();
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
            if (kept != null && kept.source().equals(source)) {
                kept.pane().show(next);
                rebuilt.put(source.id(), kept);
            } else {
                rebuilt.put(source.id(), new Column(source, new SourcePane(source, next, selection),
                        new Rail(source, () -> ask(source.id()))));
            }
        }
        columns = rebuilt;
        getChildren().setAll(columns.values().stream().flatMap(column -> List.of(column.pane(), column.rail()).stream()).toList());
        focus(selection.focus());
    }

    private void focus(Focus focus) {
        if (open == null) {
            return;
        }
        OpenDossier shown = open;
        silent = silent(shown, focus);
        if (focus.passage() != null && !focus.passage().equals(passage)) {
            shown.texts().values().stream().filter(text -> text.wording().id().equals(focus.passage().text()))
                    .forEach(text -> ask(text.source()));
        }
        passage = focus.passage();
        columns.values().forEach(column -> {
            column.pane().focus(focus);
            column.rail().focus(shown, focus);
        });
        requestLayout();
    }

    /// Makes room for a source that is folded.
    private void ask(SourceId source) {
        asked.put(source, ++clock);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<Column> row = List.copyOf(columns.values());
        List<PaneRow.Room> rooms = PaneRow.share(getWidth(), row.stream().map(this::claim).toList());
        double x = 0;
        for (int i = 0; i < row.size(); i++) {
            PaneRow.Room room = rooms.get(i);
            Region pane = room.open() ? row.get(i).pane() : row.get(i).rail();
            row.get(i).pane().setVisible(room.open());
            row.get(i).rail().setVisible(!room.open());
            double left = snapPositionX(x);
            x += room.width();
            pane.resizeRelocate(left, 0, snapPositionX(x) - left, getHeight());
        }
    }

    private PaneRow.Claim claim(Column column) {
        SourceId source = column.source().id();
        return new PaneRow.Claim(silent.contains(source), asked.getOrDefault(source, 0L));
    }

    private static Set<SourceId> silent(OpenDossier open, Focus focus) {
        return Optional.ofNullable(focus.event()).flatMap(open::event)
                .map(event -> open.dossier().sources().stream().map(Source::id)
                        .filter(source -> !(Testimony.of(open, event, source) instanceof Testimony.Said))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
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
