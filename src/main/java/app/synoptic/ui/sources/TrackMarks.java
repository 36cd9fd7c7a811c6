package app.synoptic.ui.sources;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Passage;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Marks beside a text's scroll bar, at the heights where passages lie: faint for all, strong for the selected event.
final class TrackMarks extends Pane {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final double WIDTH = 6;

    private record Mark(double at, Region node) {}

    private final List<Mark> marks = new ArrayList<>();

    TrackMarks() {
        getStyleClass().add("track-marks");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMouseTransparent(true);
    }

    void show(Rendition rendition, SourceText text, @Nullable EventId event) {
        marks.clear();
        text.findings().forEach((id, findings) -> findings.stream().filter(finding -> finding.match().plain())
                .forEach(finding -> finding.places().forEach(place -> add(rendition, place, id.equals(event)))));
        marks.sort((a, b) -> Boolean.compare(lit(a), lit(b)));
        getChildren().setAll(marks.stream().map(Mark::node).toList());
    }

    private static boolean lit(Mark mark) {
        return mark.node().getPseudoClassStates().contains(LIT);
    }

    private void add(Rendition rendition, Passage place, boolean lit) {
        rendition.toShown(place.start()).ifPresent(at -> {
            Region node = new Region();
            node.getStyleClass().add("mark");
            node.pseudoClassStateChanged(LIT, lit);
            marks.add(new Mark((double) at / Math.max(1, rendition.shown().length()), node));
        });
    }

    @Override
    protected void layoutChildren() {
        for (Mark mark : marks) {
            double height = lit(mark) ? 8 : 3;
            mark.node().resizeRelocate(0, Math.round(mark.at() * (getHeight() - height)), WIDTH, height);
        }
    }
}
