package app.synoptic.ui.sources.question;

import app.synoptic.domain.ReadingId;
import app.synoptic.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Wordings set word under word, in as many lines as the width asks for: in every line a row for each reading. Words
/// that all have are plain; the others are marked.
final class CollationFigure extends Region {

    private static final double NAMES = 204;
    private static final double ROW = 25;
    private static final double BETWEEN = 16;
    private static final double GAP = 6;

    private record Cell(List<Label> words) {
        double width() {
            return words.stream().mapToDouble(label -> label.prefWidth(-1)).max().orElse(0);
        }
    }

    private final List<String> names;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();

    /// @param readings whose words are set, in the order of the rows, by what each is called
    CollationFigure(Map<ReadingId, String> readings, List<WordingSegment> segments) {
        getStyleClass().add("collation-figure");
        names = List.copyOf(readings.values());
        setAccessibleText(Messages.get("question.collation", names.size()));
        for (WordingSegment segment : segments) {
            List<Label> column = new ArrayList<>();
            readings.forEach((reading, publisher) -> {
                String words = segment.words().get(reading);
                Label label = new Label(words == null ? "·" : words);
                label.getStyleClass().add(words == null ? "absent" : segment.common() ? "common" : segment.shared() == 1 ? "alone" : "some");
                label.setAccessibleText(words == null ? "" : Messages.get(segment.common() ? "question.word.common"
                        : segment.shared() == 1 ? "question.word.alone" : "question.word.some", publisher, words, segment.shared()));
                label.setManaged(false);
                column.add(label);
            });
            cells.add(new Cell(column));
            getChildren().addAll(column);
        }
    }

    private record Line(int from, int until) {}

    private List<Line> lines(double width) {
        List<Line> lines = new ArrayList<>();
        double room = Math.max(1, width - NAMES);
        double x = 0;
        int from = 0;
        for (int i = 0; i < cells.size(); i++) {
            double wide = cells.get(i).width();
            if (i > from && x + wide > room) {
                lines.add(new Line(from, i));
                from = i;
                x = 0;
            }
            x += wide + GAP;
        }
        if (from < cells.size()) {
            lines.add(new Line(from, cells.size()));
        }
        return lines;
    }

    @Override
    protected void layoutChildren() {
        List<Line> lines = lines(getWidth());
        name(lines.size());
        double y = 0;
        int head = 0;
        for (Line line : lines) {
            for (int row = 0; row < names.size(); row++) {
                heads.get(head++).resizeRelocate(0, y + row * ROW, NAMES - 12, ROW);
            }
            double x = NAMES;
            for (int i = line.from(); i < line.until(); i++) {
                double wide = cells.get(i).width();
                for (int row = 0; row < names.size(); row++) {
                    cells.get(i).words().get(row).resizeRelocate(snapPositionX(x), y + row * ROW, snapSizeX(wide), ROW);
                }
                x += wide + GAP;
            }
            y += names.size() * ROW + BETWEEN;
        }
    }

    /// As many heads as there are rows in all lines.
    private void name(int lines) {
        while (heads.size() < lines * names.size()) {
            Label head = new Label(names.get(heads.size() % names.size()));
            head.getStyleClass().add("name");
            head.setManaged(false);
            heads.add(head);
            getChildren().add(head);
        }
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).setVisible(i < lines * names.size());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int lines = lines(width < 0 ? 900 : width).size();
        return lines == 0 ? 0 : lines * (names.size() * ROW + BETWEEN) - BETWEEN;
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
