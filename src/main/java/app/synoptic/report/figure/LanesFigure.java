package app.synoptic.report.figure;

import app.synoptic.axis.TimeSpan;
import app.synoptic.report.figure.Figure.Label;
import app.synoptic.report.figure.Figure.Line;
import app.synoptic.report.figure.Figure.Role;
import app.synoptic.report.figure.Figure.Shape;
import app.synoptic.report.words.Phrases;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Lanes under one scale, with the marks of some targets joined from lane to lane.
final class LanesFigure {

    private static final int HEAD = 18;
    private static final int NAMES = 132;
    private static final int LETTERS = 22;

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Shape> joins = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private LanesFigure() {}

    /// @param joined the targets whose marks are joined by a line, from the second lane down if `best` is the first
    static Figure of(List<Lane> lanes, TimeSpan span, ZoneId zone, int width, Set<String> joined, boolean best, Phrases words, String told) {
        LanesFigure figure = new LanesFigure();
        Scale scale = Scale.of(span, lanes.stream().flatMap(lane -> lane.marks().stream()).map(Dated::bounds).toList(), zone,
                NAMES, width - 4, words.locale());
        int y = HEAD;
        List<LaneDrawing> drawings = new ArrayList<>();
        for (Lane lane : lanes) {
            LaneDrawing drawing = new LaneDrawing(lane.marks(), scale, y + 3);
            figure.shapes.add(new Line(Role.GRID, 0, y, width, y));
            figure.labels.add(new Label(Role.LANE, 0, y + 4, NAMES - 6, LaneDrawing.ROW - 3, shortened(lane.name()), null));
            drawings.add(drawing);
            y += drawing.height();
        }
        figure.shapes.add(new Line(Role.GRID, 0, y, width, y));
        figure.ticks(scale, y, width);
        scale.gaps().forEach(figure::gap);
        List<LaneDrawing> joinable = best ? drawings.subList(1, drawings.size()) : drawings;
        joined.stream().sorted().forEach(target -> figure.join(target, joinable));
        List<Shape> all = new ArrayList<>(figure.shapes);
        all.addAll(figure.joins);
        drawings.forEach(drawing -> all.addAll(drawing.shapes()));
        drawings.forEach(drawing -> figure.labels.addAll(drawing.labels()));
        return new Figure(width, y + 1, told, all, figure.labels);
    }

    private static String shortened(String name) {
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }

    /// Two strokes where the scale leaves something out.
    private void gap(double x) {
        for (int stroke = -3; stroke <= 1; stroke += 4) {
            shapes.add(new Line(Role.RULE, x + stroke, HEAD + 4, x + stroke + 3, HEAD - 6));
        }
    }

    private void ticks(Scale scale, int bottom, int width) {
        for (Scale.Tick tick : scale.ticks()) {
            shapes.add(new Line(Role.GRID, tick.x(), HEAD - 4, tick.x(), bottom));
            if (tick.x() + 50 <= width) {
                labels.add(new Label(Role.TICK, (int) Math.round(tick.x()) + 1, 0, 56, 14, tick.words(), null));
            }
        }
    }

    private void join(String target, List<LaneDrawing> drawings) {
        List<double[]> middles = drawings.stream().map(drawing -> drawing.middles().get(target))
                .filter(middle -> middle != null).toList();
        for (int i = 1; i < middles.size(); i++) {
            joins.add(new Line(Role.ZIGZAG, middles.get(i - 1)[0], middles.get(i - 1)[1], middles.get(i)[0], middles.get(i)[1]));
        }
    }
}
