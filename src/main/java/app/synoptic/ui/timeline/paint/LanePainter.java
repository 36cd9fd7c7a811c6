package app.synoptic.ui.timeline.paint;

import app.synoptic.axis.Stretch;
import app.synoptic.domain.Source;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Strength;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.LaneMark;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.timeline.scale.TimeScale;
import java.util.Comparator;
import java.util.stream.Stream;

/// Draws the sources' lanes: who, when published, what it dates and when, and where its knowledge stops.
final class LanePainter {

    private static final double DOT = 3.8;
    private static final double WIDE = 220;
    private static final double MENTION = 2.6;
    private static final double END = 14;
    private static final double APART = 10;
    /// What stands before the name of a source that is taken from the one above.
    private static final String DERIVED = "↳ ";

    private final CanvasPen pen;
    private final Frame frame;
    private final TimelineModel model;
    private final KindRoles kinds;

    LanePainter(CanvasPen pen, Frame frame, TimelineModel model, KindRoles kinds) {
        this.pen = pen;
        this.frame = frame;
        this.model = model;
        this.kinds = kinds;
    }

    /// The width the gutter needs for every publisher and date.
    static double gutter(TextMetrics type, OpenDossier open) {
        return open.dossier().sources().stream().mapToDouble(source -> ScalePainter.INDENT + type.plain().width(source.publisher()) + APART
                + type.small().width(published(source, open)) + END).max().orElse(0);
    }

    /// What stands in the gutter.
    void gutter() {
        Areas areas = frame.areas();
        for (int lane = 0; lane < areas.lanes(); lane++) {
            Source source = source(lane);
            double y = areas.laneY(lane);
            String published = published(source, model.open());
            double end = areas.gutter() - END;
            pen.textEndingAt(published, end, y, pen.type().small(), Role.INK_FAINT);
            double room = end - ScalePainter.INDENT - pen.type().small().width(published) - APART;
            String name = frame.derived().contains(lane) ? DERIVED + source.publisher() : source.publisher();
            pen.text(pen.type().plain().fit(name, room), ScalePainter.INDENT, y, pen.type().plain(), Role.INK);
            if (frame.apart().contains(lane)) {
                pen.level(ScalePainter.INDENT, areas.right(), y - Math.round(areas.laneHeight() / 2), Role.LINE_STRONG);
            }
        }
    }

    /// The day of publication, in short.
    private static String published(Source source, OpenDossier open) {
        return switch (source.published()) {
            case null -> "";
            case EdtfMoment moment -> DateLabels.shortly(EdtfDate.of(moment.at().toLocalDate()), open);
            case EdtfDate day when day.approximate() && day.first().equals(day.last()) ->
                    Messages.get("timeline.lane.about", DateLabels.shortly(EdtfDate.of(day.first()), open));
            case Edtf other -> DateLabels.shortly(other, open);
        };
    }

    /// The grounds of the lanes: hatched where the source cannot know, a tick where it was published.
    void grounds() {
        Areas areas = frame.areas();
        TimeScale scale = frame.scale();
        for (int lane = 0; lane < areas.lanes(); lane++) {
            Source source = source(lane);
            double top = areas.laneY(lane) - Math.floor(areas.laneHeight() / 2) + 3;
            double height = areas.laneHeight() - 6;
            pen.level(scale.left(), scale.right(), areas.laneY(lane), Role.LINE);
            if (source.knows() != null && source.knows().bounds(model.dossier().zone()).until() != null) {
                double knows = scale.x(end(source.knows().bounds(model.dossier().zone())));
                double from = Math.max(knows, scale.left());
                if (from < scale.right()) {
                    pen.fill(from, top, scale.right() - from, height, 0, Role.GROUND);
                    pen.hatch(from, top, scale.right() - from, height, knows, Role.HATCH);
                }
            }
            if (source.published() != null) {
                double x = scale.x(end(source.published().bounds(model.dossier().zone())));
                if (x >= scale.left() && x <= scale.right()) {
                    pen.upright(x, top - 1, top + height + 1, 1.5, Role.INK_SOFT);
                }
            }
        }
    }

    void stretches() {
        Stream.concat(frame.lanes().stream(), frame.joins().stream().flatMap(connector -> connector.marks().stream()))
                .filter(LaneMark::stretched).forEach(mark -> stretch(mark, false));
    }

    void signs(int hovered) {
        frame.lanes().stream().filter(LaneMark::sign)
                .sorted(Comparator.comparing(mark -> mark.testimony().stance() != Stance.AFFIRMS))
                .forEach(mark -> sign(mark, mark.testimony().event() == hovered, false, kinds.sign(mark.testimony().event(), Role.MARK_SOFT)));
    }

    /// The stretch of the selected event's own mark, under the line.
    void stretch(LaneMark mark) {
        stretch(mark, true);
    }

    /// The mark of a contested event that is joined.
    void joined(LaneMark mark, boolean hovered) {
        if (mark.sign()) {
            sign(mark, hovered, false, kinds.sign(mark.testimony().event(), Role.MARK));
        }
    }

    /// The selected event's own mark, enlarged, over the line; what is noted of it stands away from where the line comes
    /// from.
    ///
    /// @param comesFrom the x of the line before it
    void selected(LaneMark mark, double comesFrom) {
        if (mark.sign()) {
            sign(mark, false, true, Role.SELECTED_RING);
            if (mark.stretched() || vague(mark)) {
                var attestation = mark.testimony().attestation(model.table());
                String note = DateLabels.ownShortly(attestation, model.open());
                double before = mark.x() - 12 - pen.type().small().width(note);
                pen.note(note, comesFrom > mark.x() + 1 && before > frame.scale().left() ? before : mark.x() + 12, y(mark));
            }
        }
    }

    private void stretch(LaneMark mark, boolean selected) {
        if (!mark.stretched()) {
            return;
        }
        Stretch stretch = mark.testimony().stretch();
        double from = Math.max(mark.from(), frame.scale().left());
        double until = Math.min(mark.until(), frame.scale().right());
        if (from >= until) {
            return;
        }
        boolean fadeStart = (stretch.start() == Stretch.Edge.FADING || vague(mark) && !stretch.lasts()) && from == mark.from();
        boolean fadeEnd = (stretch.end() == Stretch.Edge.FADING || vague(mark) && !stretch.lasts()) && until == mark.until();
        double height = selected ? 8 : !stretch.lasts() ? 2 : open(stretch) ? 3 : 6;
        Role role = selected && stretch.lasts() ? Role.SELECTED : selected ? Role.SELECTED_SOFT : Role.BAR;
        pen.bar(from, y(mark) - height / 2, until - from, height, fadeStart, fadeEnd, role);
        if (selected && stretch.lasts()) {
            pen.frame(from, y(mark) - height / 2, until - from, height, 5, 1, Role.SELECTED_RING);
        }
        if (stretch.start() == Stretch.Edge.OPEN) {
            pen.arrow(Math.max(mark.from(), frame.scale().left()) - 8, y(mark), -9, 6, selected ? Role.SELECTED_RING : Role.BAR);
        }
        if (stretch.end() == Stretch.Edge.OPEN) {
            pen.arrow(Math.min(mark.until(), frame.scale().right()) + 8, y(mark), 9, 6, selected ? Role.SELECTED_RING : Role.BAR);
        }
    }

    private void sign(LaneMark mark, boolean hovered, boolean selected, Role usual) {
        double x = mark.x();
        double y = y(mark);
        Role role = hovered ? Role.INK : usual;
        Role fill = selected ? Role.SELECTED : Role.GROUND;
        double radius = selected ? 6 : mark.testimony().strength() == Strength.MENTION ? MENTION : DOT;
        double thick = selected ? 1.6 : 1.3;
        switch (mark.testimony().stance()) {
            case AFFIRMS -> {
                boolean vague = vague(mark) || wide(mark);
                pen.dot(x, y, radius, selected ? Role.SELECTED : vague ? Role.GROUND : role);
                if (selected || vague) {
                    pen.ring(x, y, radius, thick, role, vague ? new double[] {2.5, 2} : new double[0]);
                }
            }
            case PLANS -> pen.diamond(x, y, radius + 1, fill, role);
            case DENIES -> {
                pen.dot(x, y, radius + 1, fill);
                pen.cross(x, y, selected ? radius - 1.5 : radius, selected ? 2.2 : 1.7, role);
            }
            case RETRACTS -> {
                pen.dot(x, y, radius, fill);
                pen.ring(x, y, radius, thick, role);
                pen.line(x - radius, y + radius, x + radius, y - radius, thick, role);
            }
        }
    }

    private static boolean open(Stretch stretch) {
        return stretch.start() == Stretch.Edge.OPEN || stretch.end() == Stretch.Edge.OPEN;
    }

    /// Whether the stretch some moment of which is meant is so wide that a full dot in it would seem to say when.
    private boolean wide(LaneMark mark) {
        Stretch stretch = mark.testimony().stretch();
        return !stretch.lasts() && frame.scale().pixels(stretch.length()) >= WIDE;
    }

    private static boolean vague(LaneMark mark) {
        return mark.testimony().stretch().fades() || mark.testimony().stretch().coarse();
    }

    private double y(LaneMark mark) {
        return frame.areas().laneY(mark.lane());
    }

    private Source source(int lane) {
        return model.dossier().sources().get(frame.seen().get(lane));
    }

    private static long end(Bounds bounds) {
        return bounds.until() == null ? Long.MAX_VALUE / 4 : bounds.until().toEpochMilli();
    }
}
