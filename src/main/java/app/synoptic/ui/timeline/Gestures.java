package app.synoptic.ui.timeline;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.controls.passages.PassageDragAndDrop;
import app.synoptic.ui.controls.passages.PassageEvent;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.timeline.layout.ClusterChip;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.Overview;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.timeline.paint.Hover;
import app.synoptic.ui.timeline.scale.TimeScale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/// What the mouse, the wheel and the trackpad do.
final class Gestures {

    private static final double WHEEL = 0.005;
    private static final double STILL = 4;
    private static final double CLOSER = 0.4;

    private final Node view;
    private final TimelineSurface timeline;
    private final Selection selection;
    private final Viewport viewport;
    private final HoverCard card;
    private final ClusterList clusters;
    private final LaneOrder lanes;
    private @Nullable Drag drag;
    private double lanesScrolled;

    /// A drag under way.
    ///
    /// @param frame the picture on which it began
    private record Drag(Frame frame, Target target, double x, double y, boolean moved) {
        Drag moving() {
            return new Drag(frame, target, x, y, true);
        }
    }

    Gestures(Node view, TimelineSurface timeline, Selection selection, Viewport viewport, HoverCard card, ClusterList clusters, LaneOrder lanes) {
        this.view = view;
        this.timeline = timeline;
        this.selection = selection;
        this.viewport = viewport;
        this.card = card;
        this.clusters = clusters;
        this.lanes = lanes;
    }

    void install() {
        PassageDragAndDrop.onto(view, this::fallen);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> view.setCursor(Cursor.DEFAULT));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        view.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        view.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(ZoomEvent.ZOOM, event -> zoom(1 / event.getZoomFactor(), event.getX()));
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        card.hide();
        Frame frame = timeline.frame();
        if (frame != null && event.getButton() == MouseButton.PRIMARY) {
            drag = new Drag(frame, new HitTester(frame).at(event.getX(), event.getY()), event.getX(), event.getY(), false);
        }
    }

    private void dragged(MouseEvent event) {
        TimelineModel model = timeline.model();
        if (drag == null || model == null || !drag.moved() && Math.hypot(event.getX() - drag.x(), event.getY() - drag.y()) < STILL) {
            return;
        }
        drag = drag.moving();
        double dx = event.getX() - drag.x();
        switch (drag.target()) {
            case Target.OnStrip(Overview.Part part) -> {
                if (part != Overview.Part.OUTSIDE) {
                    timeline.show(drag.frame().overview().dragged(drag.frame().scale().span(), part, dx, model.limits()));
                }
            }
            case Target.Gutter _ -> { }
            case Target.OnEvent _, Target.OnChip _, Target.OnRest _, Target.Ground _ -> {
                view.setCursor(Cursor.CLOSED_HAND);
                timeline.show(drag.frame().scale().panned(dx, model.limits()));
            }
        }
    }

    private void clicked(MouseEvent event) {
        Drag done = drag;
        TimelineModel model = timeline.model();
        drag = null;
        if (done == null || done.moved() || model == null) {
            return;
        }
        switch (done.target()) {
            case Target.OnEvent(int index) -> selection.select(model.table().event(index).id());
            case Target.OnChip(ClusterChip chip) -> clusters.open(model, chip, done.frame());
            case Target.OnRest _ -> lanes.unfoldedProperty().set(!lanes.unfoldedProperty().get());
            case Target.OnStrip(Overview.Part part) -> {
                if (part == Overview.Part.OUTSIDE) {
                    timeline.glideTo(done.frame().overview().centred(done.frame().scale().span(), event.getX(), model.limits()));
                }
            }
            case Target.Ground _ -> {
                if (event.getClickCount() == 2) {
                    timeline.glideTo(done.frame().scale().zoomed(CLOSER, event.getX(), model.limits()));
                }
            }
            case Target.Gutter _ -> { }
        }
    }

    private void moved(MouseEvent event) {
        Frame frame = timeline.frame();
        TimelineModel model = timeline.model();
        if (frame == null || model == null) {
            return;
        }
        Target target = new HitTester(frame).at(event.getX(), event.getY());
        view.setCursor(cursor(target));
        timeline.hover(switch (target) {
            case Target.OnEvent(int index) -> new Hover(index, -1);
            case Target.OnChip(ClusterChip chip) -> new Hover(-1, chip.group());
            default -> Hover.NOTHING;
        });
        card.over(target, model, frame, event.getScreenX(), event.getScreenY());
    }

    /// What becomes of words that fall there: evidence for the event they fall on, or an event of the day.
    private Optional<PassageEvent> fallen(Passage passage, Point2D at) {
        Frame frame = timeline.frame();
        TimelineModel model = timeline.model();
        if (frame == null || model == null) {
            return Optional.empty();
        }
        Target target = new HitTester(frame).at(at.getX(), at.getY());
        timeline.hover(target instanceof Target.OnEvent(int index) ? new Hover(index, -1) : Hover.NOTHING);
        return switch (target) {
            case Target.OnEvent(int index) -> Optional.of(PassageEvent.attesting(passage, model.table().event(index).id()));
            case Target.Ground _ -> Optional.of(PassageEvent.telling(passage,
                    LocalDate.ofInstant(Instant.ofEpochMilli((long) frame.scale().moment(at.getX())), model.dossier().zone())));
            case Target.OnChip _, Target.OnRest _, Target.OnStrip _, Target.Gutter _ -> Optional.empty();
        };
    }

    private void leave() {
        timeline.hover(Hover.NOTHING);
        card.hide();
    }

    private static Cursor cursor(Target target) {
        return switch (target) {
            case Target.OnEvent _, Target.OnChip _, Target.OnRest _ -> Cursor.HAND;
            case Target.OnStrip(Overview.Part part) when part == Overview.Part.BODY -> Cursor.OPEN_HAND;
            case Target.OnStrip(Overview.Part part) when part != Overview.Part.OUTSIDE -> Cursor.H_RESIZE;
            case Target.OnStrip _, Target.Ground _, Target.Gutter _ -> Cursor.DEFAULT;
        };
    }

    private void scrolled(ScrollEvent event) {
        card.hide();
        Frame frame = timeline.frame();
        TimelineModel model = timeline.model();
        if (frame == null || model == null) {
            return;
        }
        boolean more = frame.areas().lanes() > frame.areas().top() && frame.hidden() > 0;
        if (more && !event.isShortcutDown() && !event.isShiftDown() && frame.areas().laneAt(event.getY()) >= frame.areas().top()
                && Math.abs(event.getDeltaY()) >= Math.abs(event.getDeltaX())) {
            scrollLanes(event.getDeltaY(), frame.areas().laneHeight(), frame.first());
        } else if (event.isShiftDown() || Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
            timeline.show(frame.scale().panned(by, model.limits()));
        } else if (event.getDeltaY() != 0) {
            zoom(Math.exp(-event.getDeltaY() * WHEEL), event.getX());
        }
        event.consume();
    }

    private void scrollLanes(double by, double laneHeight, int from) {
        lanesScrolled -= by;
        int whole = (int) (lanesScrolled / laneHeight);
        lanesScrolled -= whole * laneHeight;
        lanes.scrollTo(from + whole);
    }

    private void zoom(double factor, double x) {
        TimelineModel model = timeline.model();
        TimeSpan now = viewport.span();
        Frame frame = timeline.frame();
        if (model != null && frame != null && now != null) {
            var scale = new TimeScale(now, frame.scale().left(), frame.scale().width());
            timeline.show(scale.zoomed(factor, Math.clamp(x, scale.left(), scale.right()), model.limits()));
        }
    }
}
