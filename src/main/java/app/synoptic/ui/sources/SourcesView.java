package app.synoptic.ui.sources;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.sources.row.Arrangement;
import app.synoptic.ui.sources.row.PaneDrag;
import app.synoptic.ui.sources.row.PaneMenu;
import app.synoptic.ui.sources.row.PaneRow;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Sitting;
import app.synoptic.ui.state.Workspace;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The sources of the open dossier in a row, in the order a person has put them in, each as a pane or, where there is
/// no room, as a rail. Those hidden are counted at the row's end; one of them shows while a passage of it is gone to.
public final class SourcesView extends Region {

    private final Workspace workspace;
    private final Selection selection;
    private final Settings settings;
    private final Sitting sitting;
    private final Subscription subscription;
    private final Map<SourceId, Long> asked = new HashMap<>();
    private final HiddenRail hidden = new HiddenRail(this::show, this::showAll);
    private final PaneDrag drag = new PaneDrag(this);
    private Arrangement arrangement = new Arrangement(List.of(), Set.of());
    private final PaneMenu menu = new PaneMenu(() -> arrangement, this::arrange);
    private Map<SourceId, Column> columns = new LinkedHashMap<>();
    private @Nullable OpenDossier open;
    private @Nullable Places places;
    private @Nullable Passage passage;
    private @Nullable SourceId touched;
    private long clock;

    public SourcesView(Workspace workspace, Selection selection, Settings settings, Sitting sitting) {
        this.workspace = workspace;
        this.selection = selection;
        this.settings = settings;
        this.sitting = sitting;
        getStyleClass().add("sources");
        Theme.style(this, "sources.css");
        subscription = Subscription.combine(
                settings.textScaleProperty().subscribe(scale -> setStyle("-fx-font-size: " + scale + "em;")),
                settings.whenArranged(this::build),
                workspace.openProperty().subscribe(this::show),
                selection.focusProperty().subscribe(this::focus),
                visibleProperty().subscribe(_ -> light()));
    }

    private void show(@Nullable OpenDossier next) {
        Optional<Set<SourceId>> told = Evidence.since(open, next, selection.focus());
        open = next;
        told.ifPresentOrElse(this::again, this::build);
    }

    private void again(Set<SourceId> told) {
        OpenDossier now = Objects.requireNonNull(open);
        told.forEach(id -> Objects.requireNonNull(columns.get(id)).show(now, selection.focus()));
        if (!told.isEmpty()) {
            light();
        }
    }

    private void build() {
        OpenDossier next = open;
        if (next == null) {
            columns.clear();
            arrangement = new Arrangement(List.of(), Set.of());
            getChildren().clear();
            return;
        }
        Map<SourceId, Column> rebuilt = new LinkedHashMap<>();
        for (Source source : next.dossier().sources()) {
            Column kept = columns.get(source.id());
            rebuilt.put(source.id(), kept != null && kept.source().equals(source) ? kept : column(source));
        }
        columns = rebuilt;
        arrangement = Arrangement.kept(settings, next.dossier().id().value(), List.copyOf(rebuilt.keySet()));
        fill();
        focus(selection.focus());
    }

    private Column column(Source source) {
        SourceId id = source.id();
        Column column = new Column(source, new SourcePane(source, workspace, selection, sitting), new Rail(source, () -> ask(id)));
        column.offer(drag, new PaneDrag.Target(x -> mark(id, x), x -> arrange(now -> now.moved(id, gap(x)))), menu);
        column.pane().focusWithinProperty().subscribe(within -> touched = within ? id : touched);
        column.rail().focusedProperty().subscribe(within -> touched = within ? id : touched);
        return column;
    }

    /// Children in the order they are shown, so that the focus goes from left to right.
    private void fill() {
        Node focused = getScene() == null || !isFocusWithin() ? null : getScene().getFocusOwner();
        getChildren().setAll(Stream.concat(columns().flatMap(column -> Stream.of(column.pane(), column.rail())),
                Stream.of(hidden, drag.mark())).toList());
        if (focused != null) {
            focused.requestFocus();
        }
    }

    private void focus(Focus focus) {
        OpenDossier shown = open;
        if (shown == null) {
            return;
        }
        columns.values().forEach(column -> column.show(shown, focus));
        if (focus.passage() != null && !focus.passage().equals(passage)) {
            columns.values().stream().filter(column -> column.evidence().current() != null).forEach(column -> ask(column.id()));
        }
        passage = focus.passage();
        light();
    }

    /// Lets the open panes show what they should; others do so when they open. Lays out only where places change.
    private void light() {
        Places now = places();
        hidden.show(now.away());
        now.open().filter(column -> isVisible() && column.pane().isVisible()).forEach(Column::catchUp);
        if (!now.equals(places)) {
            requestLayout();
        }
    }

    /// Makes room for a source that is folded.
    private void ask(SourceId source) {
        asked.put(source, ++clock);
        requestLayout();
    }

    private void arrange(UnaryOperator<Arrangement> change) {
        Arrangement next = change.apply(arrangement);
        if (open != null && !next.equals(arrangement)) {
            arrangement = next;
            next.keep(settings, open.dossier().id().value());
            fill();
            light();
        }
    }

    /// The source that has the focus, or had it last.
    private Optional<SourceId> current() {
        return columns.values().stream().filter(Column::hasFocus).map(Column::id).findFirst().or(() -> Optional.ofNullable(touched)).filter(arrangement.shown()::contains);
    }

    /// Moves the source that has the focus, or had it last, one place to the left (−1) or right (1).
    public void move(int step) {
        current().ifPresent(source -> arrange(now -> now.stepped(source, step)));
    }

    /// Hides the source that has the focus, or had it last.
    public void hide() {
        current().ifPresent(source -> arrange(now -> now.hiding(source)));
    }

    /// Lets a person look for words in the pane that has the focus.
    ///
    /// @return whether one has it
    public boolean find() {
        Optional<Column> within = columns().filter(column -> column.pane().isFocusWithin()).findFirst();
        within.ifPresent(column -> column.pane().find());
        return within.isPresent();
    }

    /// The hidden sources, by order.
    public List<Source> hidden() {
        return columns().filter(column -> arrangement.hidden().contains(column.id())).map(Column::source).toList();
    }

    /// Shows a source that was hidden.
    public void show(SourceId source) {
        arrange(now -> now.showing(source));
        ask(source);
    }

    /// Shows all sources that were hidden.
    public void showAll() {
        arrange(Arrangement::showingAll);
    }

    private Stream<Column> columns() {
        return arrangement.order().stream().map(id -> Objects.requireNonNull(columns.get(id)));
    }

    private Places places() {
        return Places.of(columns, arrangement, asked, getWidth());
    }

    /// Before which of the sources that are not hidden an x lies.
    private int gap(double x) {
        Places now = places();
        return (int) now.row().stream().limit(PaneRow.gap(now.rooms(), x))
                .filter(column -> !arrangement.hidden().contains(column.id())).count();
    }

    private OptionalDouble mark(SourceId source, double x) {
        List<PaneRow.Room> rooms = places().rooms();
        return arrangement.moved(source, gap(x)).equals(arrangement) ? OptionalDouble.empty()
                : OptionalDouble.of(rooms.stream().limit(PaneRow.gap(rooms, x)).mapToDouble(PaneRow.Room::width).sum());
    }

    @Override
    protected void layoutChildren() {
        Places now = places();
        places = now;
        now.away().forEach(column -> column.set(false, false));
        hidden.resizeRelocate(snapPositionX(getWidth() - PaneRow.RAIL), 0, PaneRow.RAIL, getHeight());
        double x = 0;
        for (int i = 0; i < now.row().size(); i++) {
            PaneRow.Room room = now.rooms().get(i);
            Column column = now.row().get(i);
            column.set(room.open(), !room.open());
            double left = snapPositionX(x);
            x += room.width();
            Region place = room.open() ? column.pane() : column.rail();
            place.resizeRelocate(left, 0, snapPositionX(x) - left, getHeight());
            if (room.open() && isVisible()) {
                column.catchUp();
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
