package app.synoptic.ui.sources;

import app.synoptic.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A short text that wraps, with lights behind its words.
final class HighlightedText extends Region {

    private record Behind(int start, int end, Path path) {}

    private final TextFlow flow = new TextFlow();
    private final List<Behind> lights = new ArrayList<>();

    /// @param text of which it is an excerpt
    HighlightedText(Excerpt excerpt, String text) {
        String line = excerpt.words(text);
        getStyleClass().add("lit-text");
        Text words = new Text(line);
        words.getStyleClass().add("words");
        flow.getChildren().add(words);
        for (Excerpt.Mark mark : excerpt.marks()) {
            Path path = new Path();
            path.setManaged(false);
            path.getStyleClass().setAll("light", light(mark.light()).name().toLowerCase(Locale.ROOT));
            int from = Math.max(0, mark.passage().start() - excerpt.around().start());
            lights.add(new Behind(from, Math.min(line.length(), mark.passage().end() - excerpt.around().start()), path));
            getChildren().add(path);
        }
        getChildren().add(flow);
        setAccessibleText(line);
    }

    private static Highlight light(Excerpt.Light light) {
        return switch (light) {
            case CITED -> Highlight.LIT;
            case DOUBTFUL -> Highlight.DOUBTFUL;
            case DIFFERING -> Highlight.DIFFERING;
        };
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        lights.forEach(light -> light.path().getElements().setAll(flow.rangeShape(light.start(), light.end())));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }
}
