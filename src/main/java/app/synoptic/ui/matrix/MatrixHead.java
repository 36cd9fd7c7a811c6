package app.synoptic.ui.matrix;

import app.synoptic.domain.Source;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.matrix.SourceColumns.Heading;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The names of the sources over their columns, and of their groups over these; of those only that are seen. It stays while the
/// rows are scrolled.
final class MatrixHead extends Region {

    private static final double NAMES = 28;
    private static final double WRAPPED_NAMES = 40;
    private static final double NOTES = 19;
    private static final double GROUPS = 22;

    private final Label verdict = new Label(Messages.get("matrix.verdict"));
    private final Label counts = new Label(Messages.get("matrix.counts"));
    private final Pane groups = new Pane();
    private final Pane names = new Pane();
    private final List<ColumnHead> pool = new ArrayList<>();
    private final List<Label> headings = new ArrayList<>();
    private MatrixState state = MatrixState.EMPTY;

    MatrixHead() {
        getStyleClass().add("matrix-head");
        groups.getStyleClass().add("groups");
        names.getStyleClass().add("names");
        List.of(groups, names).forEach(strip -> strip.setClip(new Rectangle()));
        Tip.over(counts, Messages.get("matrix.counts.tip"));
        getChildren().addAll(verdict, counts, groups, names);
    }

    void show(MatrixState now) {
        boolean higher = tall(now) != tall(state);
        state = now;
        OpenDossier open = now.open();
        MatrixColumns columns = now.columns();
        if (open == null) {
            names.getChildren().clear();
            groups.getChildren().clear();
        } else {
            List<Source> seen = now.sources().subList(columns.first(), columns.until());
            fill(names, pool, seen.size(), ColumnHead::new);
            for (int i = 0; i < seen.size(); i++) {
                pool.get(i).show(seen.get(i), now.across(), columns.first() + i == now.marked(), open);
            }
            List<Heading> over = seenHeadings();
            fill(groups, headings, over.size(), MatrixHead::heading);
            for (int i = 0; i < over.size(); i++) {
                Heading heading = over.get(i);
                headings.get(i).setText(heading.words() + " · " + (heading.until() - heading.from()));
                Tip.over(headings.get(i), Messages.get("matrix.group.spoken", heading.words(), heading.until() - heading.from()));
            }
        }
        counts.setVisible(columns.crowded());
        groups.setVisible(!now.across().headings().isEmpty());
        if (higher) {
            setMinHeight(tall(now));
            setPrefHeight(tall(now));
        }
        requestLayout();
    }

    private static double tall(MatrixState now) {
        return (now.across().headings().isEmpty() ? 0 : GROUPS) + namesTall(now);
    }

    private static double namesTall(MatrixState now) {
        boolean noted = now.across().order() == SourceOrder.DATE || now.across().order() == SourceOrder.TOLD;
        return (now.columns().crowded() ? WRAPPED_NAMES : NAMES) + (noted ? NOTES : 0);
    }

    private List<Heading> seenHeadings() {
        MatrixColumns columns = state.columns();
        return state.across().headings().stream().filter(heading -> heading.from() < columns.until() && heading.until() > columns.first()).toList();
    }

    private static Label heading() {
        Label heading = new Label();
        heading.getStyleClass().add("group");
        heading.setManaged(false);
        return heading;
    }

    /// Has the first nodes of a pool stand on a strip, so many as are wanted; those that stand there stay, and keep their styles.
    static <T extends Node> void fill(Pane strip, List<T> pool, int count, Supplier<T> making) {
        while (pool.size() < count) {
            pool.add(making.get());
        }
        if (strip.getChildren().size() != count) {
            strip.getChildren().setAll(pool.subList(0, count));
        }
    }

    @Override
    protected void layoutChildren() {
        MatrixColumns columns = state.columns();
        double low = getHeight() - namesTall(state);
        verdict.resizeRelocate(columns.label(), low, MatrixColumns.VERDICT, namesTall(state));
        counts.resizeRelocate(columns.label() + MatrixColumns.VERDICT, low, columns.counts(), namesTall(state));
        strip(groups, 0, low, columns);
        strip(names, low, namesTall(state), columns);
        for (int i = 0; i < names.getChildren().size(); i++) {
            names.getChildren().get(i).resizeRelocate(columns.x(columns.first() + i) - columns.start(), 0, columns.cell(), namesTall(state));
        }
        List<Heading> over = seenHeadings();
        for (int i = 0; i < over.size(); i++) {
            double left = Math.max(0, columns.x(over.get(i).from()) - columns.start());
            double right = Math.min(columns.room(), columns.x(over.get(i).until()) - columns.start());
            groups.getChildren().get(i).resizeRelocate(left, 0, Math.max(0, right - left), low);
        }
    }

    private static void strip(Pane strip, double top, double height, MatrixColumns columns) {
        strip.resizeRelocate(columns.start(), top, columns.room(), height);
        Rectangle clip = (Rectangle) strip.getClip();
        clip.setWidth(columns.room());
        clip.setHeight(Math.max(0, height));
    }
}
