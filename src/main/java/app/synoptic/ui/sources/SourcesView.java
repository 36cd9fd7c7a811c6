package app.synoptic.ui.sources;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.controls.pulses.PulseQueue;
import app.synoptic.ui.sources.names.RowHead;
import app.synoptic.ui.sources.names.SourceChoice;
import app.synoptic.ui.sources.names.TestifyingSources;
import app.synoptic.ui.sources.row.PaneArrangement;
import app.synoptic.ui.sources.row.PaneDrag;
import app.synoptic.ui.sources.row.PaneMenu;
import app.synoptic.ui.sources.row.PaneRow;
import app.synoptic.ui.sources.row.SourceRow;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The sources of the open dossier side by side, as many as there is room for: first those that tell of what is looked at, in
/// the order a person has put them in. The others are named and counted above, and opened from there. Only the panes that are
/// seen are in the scene.
public final class SourcesView extends Region {

    private final Workspace workspace;
    private final Selection selection;
    private final Settings settings;
    private final CurrentSession currentSession;
    private final Subscription subscription;
    private final SourceRow row = new SourceRow();
    private final OpenPanes columns = new OpenPanes(this::pane);
    private final PulseQueue coming = new PulseQueue();
    private final PaneDrag drag = new PaneDrag(this);
    private final PaneMenu menu = new PaneMenu(row, this::arrange, this::enter);
    private final RowHead head = new RowHead(this::step, this::enter, this::showAll, menu);
    private Map<SourceId, Source> known = Map.of();
    private TestifyingSources voices = TestifyingSources.NONE;
    private @Nullable OpenDossier open;
    private @Nullable DossierId shown;
    private @Nullable Passage passage;
    private @Nullable SourcePane touched;

    public SourcesView(Workspace workspace, Selection selection, Settings settings, CurrentSession currentSession) {
        this.workspace = workspace;
        this.selection = selection;
        this.settings = settings;
        this.currentSession = currentSession;
        getStyleClass().add("sources");
        subscription = Subscription.combine(
                settings.textScaleProperty().subscribe(scale -> setStyle("-fx-font-size: " + scale + "em;")),
                settings.whenArranged(this::build), workspace.openProperty().subscribe(this::show),
                selection.focusProperty().subscribe(this::focus),
                widthProperty().subscribe(this::fit), visibleProperty().subscribe(this::fill), workspace.inbox().wordsProperty().subscribe(this::fill));
    }

    private void show(@Nullable OpenDossier next) {
        Optional<Set<SourceId>> told = SelectedEvidence.since(open, next, selection.focus());
        open = next;
        if (next != null && told.isPresent()) {
            columns.open().stream().filter(column -> told.get().contains(column.id())).forEach(column -> {
                column.show(next, selection.focus(), workspace.inbox());
                column.catchUp(isVisible());
            });
        } else {
            build();
        }
    }

    private void build() {
        OpenDossier next = open;
        @Nullable DossierId id = next == null ? null : next.dossier().id();
        if (!Objects.equals(id, shown)) {
            shown = id;
            columns.clear();
            row.clear();
        }
        if (next == null) {
            getChildren().clear();
            return;
        }
        List<Source> sources = next.dossier().sources();
        known = sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
        row.arrange(PaneArrangement.kept(settings, next.dossier().id().value(), sources.stream().map(Source::id).toList()));
        focus(selection.focus());
    }

    private SourcePane pane(Source source) {
        SourcePane pane = new SourcePane(source, workspace, selection, currentSession, id -> arrange(now -> now.turningPin(id)));
        drag.attach(pane.header(), pane, new PaneDrag.Target(x -> row.mark(pane.source().id(), x, getWidth()),
                x -> arrange(now -> now.moved(pane.source().id(), row.gap(x / getWidth())))));
        menu.attach(pane.header(), () -> pane.source().id());
        pane.focusWithinProperty().subscribe(within -> touched = within ? pane : touched);
        return pane;
    }

    private void focus(Focus focus) {
        OpenDossier now = open;
        if (now == null) {
            return;
        }
        voices = TestifyingSources.of(now, focus);
        row.look(voices.matter(), voices.telling(now.dossier().sources()));
        Passage gone = focus.passage();
        if (gone != null && !gone.equals(passage)) {
            now.dossier().sources().stream().map(Source::id).filter(id -> now.text(id).filter(text -> text.id().equals(gone.text())).isPresent())
                    .forEach(row::open);
        }
        passage = gone;
        fill();
    }

    private void fit() {
        row.fit(PaneRow.fitting(getWidth()));
        fill();
    }

    /// Has the open panes and no others in the scene, in the order they are seen, so that the focus goes from left to right.
    private void fill() {
        OpenDossier now = open;
        if (now == null || !isVisible() || getWidth() <= 0) {
            return;
        }
        columns.open(sources(row.open()));
        columns.open().forEach(column -> {
            column.show(now, selection.focus(), workspace.inbox());
            column.pane().pin().show(row.complete() ? Optional.empty() : Optional.of(row.arrangement().pinned().contains(column.id())));
        });
        List<SourceColumn> stale = columns.open().stream().filter(SourceColumn::stale).toList();
        coming.replace(stale.stream().limit(1).<Runnable>map(column -> () -> column.catchUp(true)).toList());
        stale.stream().skip(1).forEach(column -> coming.add(() -> column.catchUp(isVisible()), column.brief()));
        head.show(new SourceChoice(now, known, voices, row.arrangement(), Set.copyOf(row.open()),
                source -> SelectedEvidence.of(now, selection.focus(), source).said()), row);
        columns.put(getChildren(), head.bar(), head.list(), drag.mark());
        requestLayout();
    }

    /// The sources with panes, in order, and after them those that are pinned and have none.
    public ReadOnlyObjectProperty<List<SourceId>> leadingProperty() {
        return row.leadingProperty();
    }

    /// Shows a source, hidden or not, and puts the focus on its text.
    public void enter(SourceId source) {
        show(source);
        columns.open(source).ifPresent(column -> column.pane().enter());
    }

    private void arrange(UnaryOperator<PaneArrangement> change) {
        PaneArrangement next = change.apply(row.arrangement());
        if (open != null && !next.equals(row.arrangement())) {
            row.arrange(next);
            next.keep(settings, open.dossier().id().value());
            fill();
        }
    }

    /// The source that has the focus, or had it last.
    public Optional<SourceId> current() {
        return Optional.ofNullable(touched).map(pane -> pane.source().id()).filter(row.open()::contains);
    }

    /// Moves the source that has the focus, or had it last, one place to the left (−1) or right (1).
    public void move(int step) {
        current().ifPresent(source -> arrange(now -> now.stepped(source, step, row.names())));
    }

    /// Hides the source that has the focus, or had it last.
    public void hide() {
        current().ifPresent(source -> arrange(now -> now.hiding(source)));
    }

    /// Pins the source that has the focus, or had it last, or pins it no longer.
    public void pin() {
        current().ifPresent(source -> arrange(now -> now.turningPin(source)));
    }

    /// Shows the sources further on in the row (1) or back (−1).
    public void step(int step) {
        row.step(step);
        fill();
    }

    /// Lists the silent sources, or all.
    public void list() {
        head.open();
    }

    /// Lets a person look for words in the pane that has the focus.
    ///
    /// @return whether one has it
    public boolean find() {
        Optional<SourcePane> here = columns.open().stream().map(SourceColumn::pane).filter(Node::isFocusWithin).findFirst();
        here.ifPresent(SourcePane::find);
        return here.isPresent();
    }

    /// The hidden sources, by order.
    public List<Source> hidden() {
        return sources(row.arrangement().order().stream().filter(row.arrangement().hidden()::contains).toList());
    }

    private List<Source> sources(List<SourceId> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
    }

    /// Shows a source, hidden or not.
    public void show(SourceId source) {
        arrange(now -> now.showing(source));
        row.open(source);
        fill();
    }

    /// Shows all sources that were hidden.
    public void showAll() {
        arrange(PaneArrangement::showingAll);
    }

    @Override
    protected void layoutChildren() {
        double top = head.lay(getWidth(), getHeight());
        List<SourceColumn> seen = columns.open();
        double each = getWidth() / Math.max(1, seen.size());
        for (int i = 0; i < seen.size(); i++) {
            double left = snapPositionX(i * each);
            seen.get(i).pane().resizeRelocate(left, top, snapPositionX((i + 1) * each) - left, getHeight() - top);
        }
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
