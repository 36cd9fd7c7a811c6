package app.synoptic.ui.timeline.paint;

import app.synoptic.axis.Stretch;
import app.synoptic.domain.Status;
import app.synoptic.ui.timeline.index.EventTable;
import app.synoptic.ui.timeline.layout.Areas;
import app.synoptic.ui.timeline.layout.BestMark;
import app.synoptic.ui.timeline.layout.ClusterChip;
import app.synoptic.ui.timeline.layout.Frame;
import java.util.List;

/// Draws the best readings: points, stretches, labels, clusters.
final class BestPainter {

    /// What stands behind the label of an event on which the sources contradict each other.
    static final String CONTESTED = "≠";
    static final double CONTESTED_ROOM = 17;
    /// How far behind its moment, often the line of a day, the words of a cluster begin.
    private static final double BESIDE = 5;
    private static final double TALLEST_BAR = 14;
    private static final double TALLEST_PILL = 18;
    private static final double DOT = 4.5;
    private static final double DIAMOND = 5.5;

    private final CanvasPen pen;
    private final Frame frame;
    private final EventTable table;
    private final ChipWords words;
    private final KindRoles kinds;
    private final double bar;
    private final double pill;

    BestPainter(CanvasPen pen, Frame frame, EventTable table, ChipWords words, KindRoles kinds) {
        this.pen = pen;
        this.frame = frame;
        this.table = table;
        this.words = words;
        this.kinds = kinds;
        bar = Math.min(TALLEST_BAR, frame.areas().rowHeight() - 4);
        pill = Math.min(TALLEST_PILL, frame.areas().rowHeight() + 1);
    }

    void paint(Hover hover) {
        List<BestMark> others = frame.best().stream().filter(mark -> mark.event() != frame.selected()).toList();
        others.forEach(mark -> ground(mark, hover.event() == mark.event()));
        others.forEach(this::words);
        Areas areas = frame.areas();
        for (ClusterChip chip : frame.chips()) {
            double y = areas.rowY(areas.rows() - 1);
            String text = words.of(chip);
            if (text.isEmpty()) {
                continue;
            }
            if (hover.chip() == chip.group()) {
                pen.fill(chip.x() + BESIDE - 6, y - pill / 2, pen.type().small().width(text) + 12, pill, 9, Role.HOVER);
            }
            pen.text(text, chip.x() + BESIDE, y, pen.type().small(), hover.chip() == chip.group() ? Role.INK : Role.INK_FAINT);
        }
    }

    void paintSelected() {
        frame.best().stream().filter(mark -> mark.event() == frame.selected()).forEach(mark -> {
            double y = frame.areas().rowY(mark.row());
            double from = mark.inside() || mark.x() < frame.scale().left() ? Math.max(mark.x(), frame.scale().left() - BESIDE) : mark.left() - (mark.flipped() ? 9 : 3);
            double until = mark.inside() ? Math.min(mark.until(), frame.scale().right()) : mark.right() + (mark.flipped() ? 3 : 9);
            pen.fill(from, y - pill / 2, until - from, pill, pill, Role.SELECTED);
            if (mark.bar()) {
                double left = Math.max(mark.x(), frame.scale().left());
                double right = Math.min(mark.until(), frame.scale().right());
                if (!mark.inside() && frame.best().stream().noneMatch(mark::carries)) {
                    pen.fill(left, y - 4, right - left, 8, 4, Role.SELECTED_RING);
                }
            } else {
                sign(mark, y, Role.INK, Role.SELECTED);
            }
            label(mark, y, frame.areas().tight() ? pen.type().smallBold() : pen.type().bold());
            frame.best().stream().filter(mark::carries).forEach(this::words);
        });
    }

    private void ground(BestMark mark, boolean hovered) {
        double y = frame.areas().rowY(mark.row());
        if (hovered) {
            double left = Math.max(mark.left() - 3, frame.scale().left() - (mark.flipped() ? frame.areas().hang() : BESIDE));
            pen.fill(left, y - pill / 2, mark.right() + 6 - left, pill, pill, Role.HOVER);
        }
        if (mark.bar()) {
            stretch(mark, y);
        }
    }

    private void words(BestMark mark) {
        double y = frame.areas().rowY(mark.row());
        if (!mark.bar()) {
            sign(mark, y, kinds.sign(mark.event(), Role.MARK), Role.GROUND);
        }
        label(mark, y, frame.areas().tight() ? pen.type().small() : pen.type().plain());
    }

    private void label(BestMark mark, double y, TextMetrics.Face face) {
        if (mark.labelRoom() <= 0) {
            return;
        }
        boolean contested = table.contested(mark.event());
        double room = mark.labelRoom() - (contested ? CONTESTED_ROOM : 0);
        String text = face.fit(table.event(mark.event()).label(), room);
        double spare = mark.flipped() ? room - face.width(text) : 0;
        double left = frame.scale().left() - (mark.flipped() ? frame.areas().hang() : 0);
        pen.textFadingIn(text, mark.labelX() + spare, y, face, Role.INK, left);
        if (contested && !text.isEmpty()) {
            pen.textFadingIn(CONTESTED, mark.labelX() + spare + face.width(text) + 6, y, frame.areas().tight() ? pen.type().smallBold() : pen.type().bold(), Role.INK, left);
        }
    }

    private void sign(BestMark mark, double y, Role role, Role ground) {
        if (mark.x() < frame.scale().left() - BESIDE) {
            return;
        }
        boolean planned = table.event(mark.event()).status() == Status.PLANNED;
        if (planned) {
            pen.diamond(mark.x(), y, DIAMOND, ground, role);
        } else if (table.stretch(mark.event()).fades()) {
            pen.dot(mark.x(), y, DOT, ground);
            pen.ring(mark.x(), y, DOT, 1.6, role, 2.4, 2);
        } else {
            pen.dot(mark.x(), y, DOT, role);
        }
    }

    private void stretch(BestMark mark, double y) {
        Stretch stretch = table.stretch(mark.event());
        double left = Math.max(mark.x(), frame.scale().left());
        double right = Math.min(mark.until() - 1, frame.scale().right());
        if (left >= right) {
            return;
        }
        boolean fadeStart = stretch.start() == Stretch.Edge.FADING && left == mark.x();
        boolean fadeEnd = stretch.end() == Stretch.Edge.FADING && right == mark.until() - 1;
        boolean planned = table.event(mark.event()).status() == Status.PLANNED;
        Role role = kinds.stretch(mark.event());
        if (stretch.lasts() && !planned) {
            pen.bar(left, y - bar / 2, right - left, bar, fadeStart, fadeEnd, role);
        } else if (stretch.lasts()) {
            pen.bar(left, y - bar / 2, right - left, bar, fadeStart, fadeEnd, Role.SHADE);
            pen.frame(left, y - bar / 2, right - left, bar, 5, 1, Role.LINE_STRONG);
        } else {
            pen.bar(left, y + 7, right - left, 2, fadeStart, fadeEnd, role);
            pen.upright(left, y - 3, y + 9, 1, Role.BAR_LINE);
            pen.upright(right - 1, y - 3, y + 9, 1, Role.BAR_LINE);
        }
        if (stretch.end() == Stretch.Edge.OPEN) {
            double tip = Math.min(mark.until(), frame.scale().right()) + 8;
            pen.arrow(tip, y, 9, bar / 2 + 3, role);
        }
        if (stretch.start() == Stretch.Edge.OPEN) {
            pen.arrow(Math.max(mark.x(), frame.scale().left()) - 8, y, -9, bar / 2 + 3, role);
        }
    }
}
