package app.synoptic.ui.timeline;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Event;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.LaneGrouping;
import app.synoptic.ui.timeline.layout.LaneRanking;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.timeline.paint.CanvasPen;
import app.synoptic.ui.timeline.paint.Hover;
import app.synoptic.ui.timeline.paint.PaintedRegion;
import app.synoptic.ui.timeline.paint.Painter;
import app.synoptic.ui.timeline.paint.TextMetrics;
import app.synoptic.ui.work.Jobs;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The timeline of the open dossier: shows what is in the [Viewport], and moves it; shows the selected event, and
/// selects. Useful from about 260 pixels of height on; more height gives more rows. Call [#dispose()] when done with it.
public final class TimelineView extends PaintedRegion implements TimelineSurface {

    private final Workspace workspace;
    private final Selection selection;
    private final Viewport viewport;
    private final Label type = new Label();
    private final Canvas canvas = new Canvas();
    private final Easel easel = new Easel();
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final BooleanProperty joined = new SimpleBooleanProperty(this, "joined");
    private final GutterControls margin;
    private final TimelineModelMaker maker;
    private final ViewportAnimator glide;
    private final HoverCard card;
    private final ClusterList clusters;
    private final HomeViewport home = new HomeViewport();
    private final LaneOrder lanes = new LaneOrder(this::repaint);
    private final Subscription subscriptions;
    private TextMetrics metrics = new TextMetrics(type.getFont().getFamily());
    private Hover hover = Hover.NOTHING;
    private @Nullable TimelineModel model;
    private @Nullable Frame frame;
    private double gutter;

    /// Holds the canvas and paints it when it is laid out: a root of layout, so that painting disturbs nobody else.
    private final class Easel extends Region {
        Easel() {
            setManaged(false);
            getChildren().add(canvas);
        }

        @Override
        protected void layoutChildren() {
            paint();
        }
    }

    public TimelineView(Workspace workspace, Selection selection, Viewport viewport, Jobs jobs) {
        this.workspace = workspace;
        this.selection = selection;
        this.viewport = viewport;
        getStyleClass().add("timeline");
        getStylesheets().add(Objects.requireNonNull(TimelineView.class.getResource("timeline.css")).toExternalForm());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRoleDescription(Messages.get("timeline.accessible"));
        setAccessibleHelp(Messages.get("timeline.accessible.help"));
        type.setManaged(false);
        margin = new GutterControls(joined, new Legend(workspace), lanes);
        clusters = new ClusterList(this, selection, this::glideTo);
        getChildren().addAll(type, easel, margin.nodes(), clusters);
        maker = new TimelineModelMaker(jobs, this::made, this::repaint);
        glide = new ViewportAnimator(viewport::show);
        card = new HoverCard(this);
        new Gestures(this, this, selection, viewport, card, clusters, lanes).install();
        new TimelineKeys(this, this, selection, clusters, lanes).install();
        subscriptions = Subscription.combine(
                type.fontProperty().subscribe(font -> letter(font.getFamily())),
                workspace.whenShown(this::index),
                selection.focusProperty().subscribe(this::focused),
                viewport.spanProperty().subscribe(clusters::close),
                viewport.spanProperty().subscribe(this::repaint),
                joined.subscribe(this::repaint),
                focusVisibleProperty().subscribe(this::repaint));
    }

    /// Whether moves are animated; true unless set otherwise.
    public BooleanProperty animatedProperty() {
        return animated;
    }

    /// Whether all contested events are joined across the lanes; false unless set otherwise.
    public BooleanProperty joinedProperty() {
        return joined;
    }

    /// By what the lanes stand together of sources without a place at the top; by nothing unless set otherwise.
    public ObjectProperty<LaneGrouping> groupingProperty() {
        return lanes.groupingProperty();
    }

    /// Lets go of everything it listens to.
    public void dispose() {
        maker.forget();
        subscriptions.unsubscribe();
        glide.stop();
        card.hide();
    }

    @Override
    public @Nullable Frame frame() {
        return frame;
    }

    @Override
    public @Nullable TimelineModel model() {
        return model;
    }

    @Override
    public void show(TimeSpan window) {
        glide.go(viewport.span(), window, false);
    }

    @Override
    public void glideTo(TimeSpan window) {
        glide.go(viewport.span(), window, animated.get() && getScene() != null);
    }

    /// Gives these sources lanes at the top where not all can have one.
    public void lead(List<SourceId> sources) {
        lanes.lead(sources);
        follow();
    }

    private void follow() {
        lanes.follow(model, selection.focus().event());
        repaint();
    }

    @Override
    public void hover(Hover next) {
        if (!next.equals(hover)) {
            hover = next;
            repaint();
        }
    }

    @Override
    public void repaint() {
        easel.requestLayout();
    }

    private void letter(String family) {
        metrics = new TextMetrics(family);
        index(workspace.shownProperty().getValue());
    }

    private void index(List<Event> events) {
        OpenDossier open = workspace.open();
        card.hide();
        clusters.close();
        boolean empty = open != null && open.dossier().span().isEmpty();
        if (open == null || empty || model != null && !model.dossier().id().equals(open.dossier().id())) {
            model = null;
            maker.forget();
        }
        if (empty) {
            nothing();
        } else if (open != null) {
            maker.make(open, events, type.getFont().getFamily());
        }
        repaint();
    }

    private void made(TimelineModel next) {
        model = next;
        gutter = Painter.gutter(metrics, next.open());
        viewport.show(home.of(next, viewport.span()));
        follow();
    }

    /// There is no time to show before something is dated.
    private void nothing() {
        glide.stop();
        viewport.reset();
        setAccessibleText(Messages.get("timeline.empty"));
    }

    /// Brings an event into view that is selected now.
    private void focused(Focus before, Focus now) {
        TimeSpan seen = viewport.span();
        if (model != null && seen != null && now.event() != null && !now.event().equals(before.event())) {
            int event = model.table().indexOf(now.event());
            TimeSpan target = event < 0 ? seen : model.revealing(seen, event, canvas.getWidth());
            if (!target.equals(seen)) {
                glideTo(target);
            }
        }
        follow();
    }

    private void paint() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        TimelineModel current = model;
        TimeSpan window = viewport.span();
        if (current == null || window == null || getWidth() < 1 || getHeight() < 1) {
            canvas.getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
            frame = null;
            margin.hide();
            return;
        }
        LaneRanking lineup = lanes.lineup();
        Frame next = current.frame(window, current.areas(getWidth(), getHeight(), lineup, gutter), selection.focus().event(), lineup, joined.get());
        frame = next;
        lanes.drawn(next);
        CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D(), palette(), metrics);
        new Painter(pen, next, current).paint(hover, isFocusVisible());
        margin.place(next, current.open());
        setAccessibleText(TimelineNarration.of(current, next));
        maker.complete(current);
    }

    @Override
    protected void layoutChildren() {
        if (easel.getWidth() != getWidth() || easel.getHeight() != getHeight()) {
            clusters.close();
        }
        easel.resizeRelocate(0, 0, getWidth(), getHeight());
        type.resizeRelocate(0, 0, 0, 0);
        repaint();
    }
}
