package app.synoptic.ui.sources;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// Marks beside a text's scroll bar, at the heights where passages lie: faint for all, strong for the selected event.
/// The faint ones are one figure, however many, and stay while the text does, so that selecting costs only the strong
/// ones.
final class TrackMarks extends Pane {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double WIDTH = 6;
    private static final int HEIGHT = 3;
    private static final double LIT_HEIGHT = 8;

    private final Path all = new Path();
    private final Group lit = new Group();
    private double[] faint = {};
    private double drawnFor = -1;
    private double[] strong = {};

    TrackMarks() {
        getStyleClass().add("track-marks");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMouseTransparent(true);
        all.getStyleClass().add("all");
        lit.setAutoSizeChildren(false);
        all.setManaged(false);
        lit.setManaged(false);
        getChildren().addAll(all, lit);
    }

    /// Marks every place where evidence lies.
    void showAll(DisplayText displayText, Collection<List<Finding>> findings) {
        faint = findings.stream().flatMap(List::stream).filter(finding -> finding.match().settled())
                .flatMap(finding -> finding.places().stream()).distinct()
                .map(place -> at(displayText, place)).filter(OptionalInt::isPresent)
                .mapToDouble(at -> share(displayText, at.getAsInt())).toArray();
        drawnFor = -1;
        requestLayout();
    }

    /// Marks strongly where the evidence of the selected event lies.
    void showLit(DisplayText displayText, List<Finding> findings) {
        strong(findings.stream().flatMap(finding -> finding.places().stream()).map(place -> at(displayText, place))
                .filter(OptionalInt::isPresent).mapToDouble(at -> share(displayText, at.getAsInt())).toArray());
    }

    /// Nodes that are there already are used again: new ones would have to be styled.
    private void strong(double[] shares) {
        strong = shares;
        List<Node> nodes = lit.getChildren();
        while (nodes.size() < shares.length) {
            Region node = new Region();
            node.getStyleClass().add("mark");
            node.pseudoClassStateChanged(LIT, true);
            nodes.add(node);
        }
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).setVisible(i < shares.length);
        }
        requestLayout();
    }

    /// Marks nothing.
    void clear() {
        faint = new double[0];
        drawnFor = -1;
        strong(new double[0]);
    }

    private static OptionalInt at(DisplayText displayText, Passage place) {
        return displayText.toShown(place.start());
    }

    private static double share(DisplayText displayText, int at) {
        return (double) at / Math.max(1, displayText.shown().length());
    }

    @Override
    protected void layoutChildren() {
        if (drawnFor != getHeight()) {
            drawnFor = getHeight();
            all.getElements().setAll(drawn());
        }
        for (int i = 0; i < strong.length; i++) {
            lit.getChildren().get(i).resizeRelocate(0, Math.round(strong[i] * (getHeight() - LIT_HEIGHT)), WIDTH, LIT_HEIGHT);
        }
    }

    /// The faint marks as rectangles that do not overlap.
    private List<PathElement> drawn() {
        BitSet rows = new BitSet();
        for (double at : faint) {
            int top = (int) Math.round(at * Math.max(0, getHeight() - HEIGHT));
            rows.set(top, top + HEIGHT);
        }
        List<PathElement> figure = new ArrayList<>();
        for (int top = rows.nextSetBit(0); top >= 0; ) {
            int bottom = rows.nextClearBit(top);
            figure.addAll(List.of(new MoveTo(0, top), new LineTo(WIDTH, top), new LineTo(WIDTH, bottom), new LineTo(0, bottom), new ClosePath()));
            top = rows.nextSetBit(bottom);
        }
        return figure;
    }
}
