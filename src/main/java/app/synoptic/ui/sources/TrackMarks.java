package app.synoptic.ui.sources;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Marks beside a text's scroll bar, at the heights where passages lie: faint for all, strong for the selected event.
/// The faint ones stay while the text does, so that selecting costs only the strong ones.
final class TrackMarks extends Pane {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double WIDTH = 6;
    private static final double HEIGHT = 3;
    private static final double LIT_HEIGHT = 8;

    private record Mark(double at, Region node) {}

    private final Group all = new Group();
    private final Group lit = new Group();
    private List<Mark> faint = List.of();
    private List<Mark> strong = List.of();

    TrackMarks() {
        getStyleClass().add("track-marks");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMouseTransparent(true);
        all.setAutoSizeChildren(false);
        lit.setAutoSizeChildren(false);
        all.setManaged(false);
        lit.setManaged(false);
        getChildren().addAll(all, lit);
    }

    /// Marks every place where evidence lies.
    void showAll(Rendition rendition, Collection<List<Finding>> findings) {
        faint = marks(rendition, findings.stream().flatMap(List::stream).filter(finding -> finding.match().plain())
                .flatMap(finding -> finding.places().stream()).distinct().toList(), false);
        all.getChildren().setAll(faint.stream().map(Mark::node).toList());
        requestLayout();
    }

    /// Marks strongly where the evidence of the selected event lies.
    void showLit(Rendition rendition, List<Finding> findings) {
        strong = marks(rendition, findings.stream().flatMap(finding -> finding.places().stream()).toList(), true);
        lit.getChildren().setAll(strong.stream().map(Mark::node).toList());
        requestLayout();
    }

    private static List<Mark> marks(Rendition rendition, List<Passage> places, boolean lit) {
        List<Mark> marks = new ArrayList<>();
        for (Passage place : places) {
            OptionalInt at = rendition.toShown(place.start());
            if (at.isPresent()) {
                Region node = new Region();
                node.getStyleClass().add("mark");
                node.pseudoClassStateChanged(LIT, lit);
                marks.add(new Mark((double) at.getAsInt() / Math.max(1, rendition.shown().length()), node));
            }
        }
        return marks;
    }

    @Override
    protected void layoutChildren() {
        place(faint, HEIGHT);
        place(strong, LIT_HEIGHT);
    }

    private void place(List<Mark> marks, double height) {
        marks.forEach(mark -> mark.node().resizeRelocate(0, Math.round(mark.at() * (getHeight() - height)), WIDTH, height));
    }
}
