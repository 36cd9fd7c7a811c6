package app.synoptic.ui.sources.question;

import app.synoptic.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The answers on a common scale, one to a line: ranges as bars, single values as points, open ends as arrows.
final class ScaleFigure extends Region {

    private static final PseudoClass BLURRED = PseudoClass.getPseudoClass("blurred");
    private static final PseudoClass DISPUTED = PseudoClass.getPseudoClass("disputed");
    private static final double NAMES = 204;
    private static final double LINE = 26;
    private static final double TICKS = 22;
    private static final double POINT = 11;
    private static final double THICK = 9;
    private static final double GAP = 6;
    private static final double HEAD = 8;

    private record Drawn(AnswerBar bar, Label name, Region mark, Region head, Label words) {}

    private record Ruled(ValueAxis.Tick tick, Region rule, Label words) {}

    private final ValueAxis axis;
    private final List<Drawn> lines = new ArrayList<>();
    private final List<Ruled> rules = new ArrayList<>();

    ScaleFigure(ValueAxis axis, List<AnswerBar> bars) {
        this.axis = axis;
        getStyleClass().add("scale-figure");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(Messages.get("question.scale", bars.size()));
        for (ValueAxis.Tick tick : axis.ticks()) {
            Region rule = styled(new Region(), "rule");
            Label words = styled(new Label(tick.words()), "tick");
            rules.add(new Ruled(tick, rule, words));
            getChildren().addAll(rule, words);
        }
        for (AnswerBar bar : bars) {
            Label name = styled(new Label(bar.publisher()), "name");
            boolean point = bar.from() != null && bar.from().equals(bar.until());
            Region mark = styled(new Region(), point ? "point" : "bar");
            Region head = styled(new Region(), bar.from() == null ? "head-left" : "head-right");
            head.setVisible(bar.from() == null || bar.until() == null);
            head.pseudoClassStateChanged(DISPUTED, bar.disputed());
            mark.pseudoClassStateChanged(BLURRED, bar.blurred());
            mark.pseudoClassStateChanged(DISPUTED, bar.disputed());
            Label words = styled(new Label(bar.words()), "words");
            words.setAccessibleText(bar.publisher() + ": " + bar.words());
            lines.add(new Drawn(bar, name, mark, head, words));
            getChildren().addAll(mark, head, name, words);
        }
    }

    private static <T extends Region> T styled(T region, String style) {
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double wordy = lines.stream().mapToDouble(line -> line.words().prefWidth(-1)).max().orElse(0);
        double width = Math.max(1, getWidth() - NAMES - wordy - GAP);
        double bottom = lines.size() * LINE + GAP;
        for (Ruled ruled : rules) {
            double x = snapPositionX(NAMES + axis.share(ruled.tick().at()) * width);
            ruled.rule().resizeRelocate(x, 0, 1, bottom);
            double wide = ruled.words().prefWidth(-1);
            ruled.words().resizeRelocate(Math.clamp(x - wide / 2, NAMES, Math.max(NAMES, getWidth() - wide)), bottom, wide, TICKS);
        }
        for (int i = 0; i < lines.size(); i++) {
            place(lines.get(i), i * LINE + GAP, width);
        }
    }

    private void place(Drawn line, double y, double width) {
        AnswerBar bar = line.bar();
        line.name().resizeRelocate(0, y, NAMES - 12, LINE - 2);
        double left = bar.from() == null ? NAMES : NAMES + axis.share(bar.from()) * width;
        double right = bar.until() == null ? NAMES + width : NAMES + axis.share(bar.until()) * width;
        boolean point = left == right;
        double tall = point ? POINT : THICK;
        double from = snapPositionX(point ? left - POINT / 2 : bar.from() == null ? left + HEAD : left);
        double wide = snapSizeX(point ? POINT : Math.max(THICK, right - left - (line.head().isVisible() ? HEAD : 0)));
        double top = snapPositionY(y + (LINE - 2 - tall) / 2);
        line.mark().resizeRelocate(from, top, wide, tall);
        line.head().resizeRelocate(bar.from() == null ? left : from + wide, top - 2, HEAD, tall + 4);
        double after = Math.max(from + wide, right) + GAP;
        line.words().resizeRelocate(snapPositionX(after), y, line.words().prefWidth(-1), LINE - 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines.size() * LINE + GAP + TICKS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 700;
    }
}
