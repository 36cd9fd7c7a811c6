package app.synoptic.ui.matrix;

import app.synoptic.domain.Source;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.Words;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// The names of the sources over their columns. It stays while the rows are scrolled.
final class MatrixHead extends Region {

    private final Label verdict = new Label(Messages.get("matrix.verdict"));
    private final Pane names = new Pane();
    private final Rectangle clip = new Rectangle();
    private @Nullable OpenDossier shown;
    private Columns columns = new Columns(0, 0, 0);

    MatrixHead() {
        getStyleClass().add("matrix-head");
        names.setClip(clip);
        getChildren().addAll(verdict, names);
    }

    void show(Board board) {
        columns = board.columns();
        OpenDossier open = board.open();
        if (open != null && open != shown) {
            shown = open;
            List<Label> labels = new ArrayList<>();
            for (Source source : board.sources()) {
                Label name = new Label(source.publisher());
                String read = Words.of(source.read().state());
                Tip.over(name, Stream.of(source.publisher(), source.published() == null ? "" : Dates.shortly(source.published(), open.clock()), read)
                        .filter(words -> !words.isEmpty()).collect(Collectors.joining(", ")));
                name.setManaged(false);
                labels.add(name);
            }
            names.getChildren().setAll(labels);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        verdict.resizeRelocate(columns.label(), 0, Columns.VERDICT, height);
        names.resizeRelocate(columns.start(), 0, columns.room(), height);
        clip.setWidth(columns.room());
        clip.setHeight(height);
        for (int i = 0; i < names.getChildren().size(); i++) {
            names.getChildren().get(i).resizeRelocate(columns.x(i) - columns.start(), 0, columns.cell(), height);
        }
    }
}
