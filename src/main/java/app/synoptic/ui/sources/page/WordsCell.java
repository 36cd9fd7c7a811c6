package app.synoptic.ui.sources.page;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.read.layout.PageItem.Form;
import app.synoptic.read.layout.PageItem.Run;
import app.synoptic.read.layout.PageItem.Words;
import app.synoptic.text.WholeWords;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A block of text of a page; the cells of a row of a table stand side by side.
final class WordsCell extends PageCell {

    private static final double INDENT = 20;
    private static final double GAP = 12;

    /// One column of it: the characters `[start, end)` of the text.
    private record Column(TextFlow flow, int start, int end) {}

    private final TextId text;
    private final String line;
    private final Words words;
    private final Group lights = new Group();
    private final Label sign = new Label();
    private final List<Column> columns = new ArrayList<>();
    private PageHighlights lit = PageHighlights.NOTHING;
    private @Nullable Passage marked;

    /// @param line    its characters
    /// @param article whether it is of the article
    WordsCell(TextId text, String line, Words words, boolean article) {
        this.text = text;
        this.line = line;
        this.words = words;
        getStyleClass().add(words.form().name().toLowerCase(Locale.ROOT));
        if (!article) {
            getStyleClass().add("furniture");
        } else if (words.form() == Form.HEADING) {
            getStyleClass().add("level-" + words.level());
        }
        if (Bidi.requiresBidi(line.toCharArray(), 0, line.length()) && !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        sign.setText(words.sign());
        sign.getStyleClass().add("sign");
        lights.setManaged(false);
        lights.setMouseTransparent(true);
        getChildren().addAll(lights, sign);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0 && words.form() == Form.ROW; tab = line.indexOf('\t', from)) {
            add(from, tab);
            from = tab + 1;
        }
        add(from, line.length());
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
    }

    private void add(int from, int to) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("flow");
        int start = words.start() + from;
        int end = words.start() + to;
        for (Run run : words.runs()) {
            if (run.start() < end && run.end() > start) {
                flow.getChildren().add(text(run, Math.max(start, run.start()), Math.min(end, run.end())));
            }
        }
        columns.add(new Column(flow, start, end));
        getChildren().add(flow);
    }

    private Text text(Run run, int start, int end) {
        Text part = new Text(line.substring(start - words.start(), end - words.start()));
        part.getStyleClass().add("words");
        if (run.strong()) {
            part.getStyleClass().add("strong");
        }
        if (run.emphasis()) {
            part.getStyleClass().add("emphasis");
        }
        if (!run.link().isEmpty()) {
            part.getStyleClass().add("link");
            part.setUserData(run.link());
            Tooltip.install(part, new Tooltip(LinkMenu.shown(run.link())));
        }
        return part;
    }

    private void offer(ContextMenuEvent event) {
        if (event.getPickResult().getIntersectedNode() instanceof Text part && part.getUserData() instanceof String link) {
            ContextMenu menu = LinkMenu.of(link);
            menu.show(part, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    @Override
    void light(PageHighlights now, @Nullable Passage mark) {
        lit = now;
        marked = mark;
        requestLayout();
    }

    @Override
    OptionalInt offset(double x, double y) {
        for (Column column : columns) {
            TextFlow flow = column.flow();
            if (x < flow.getLayoutX() + flow.getWidth() + GAP / 2 || column == columns.getLast()) {
                HitInfo hit = flow.hitTest(new Point2D(x - flow.getLayoutX(), Math.clamp(y - flow.getLayoutY(), 0, Math.max(0, flow.getHeight() - 1))));
                return OptionalInt.of(Math.min(column.start() + hit.getCharIndex(), column.end() - 1));
            }
        }
        return OptionalInt.empty();
    }

    @Override
    Optional<Passage> words(int start, int end) {
        return WholeWords.around(line, start - words.start(), end - words.start()).map(span -> new Passage(text, words.start() + span.start(), words.start() + span.end()));
    }

    @Override
    protected void layoutChildren() {
        double left = left(getWidth()) + INDENT * words.indent();
        double each = each(getWidth());
        double top = snappedTopInset();
        sign.autosize();
        sign.relocate(left - sign.getWidth() - 6, top);
        double x = left;
        for (Column column : columns) {
            column.flow().resizeRelocate(x, top, each, column.flow().prefHeight(each));
            column.flow().layout();
            x += each + GAP;
        }
        lights.getChildren().clear();
        lit.attested().forEach(passage -> paint(passage, "attested"));
        lit.lit().forEach(passage -> paint(passage, "lit"));
        lit.doubtful().forEach(passage -> paint(passage, "doubtful"));
        paint(lit.current(), "current");
        paint(marked, "marked");
    }

    private void paint(@Nullable Passage passage, String style) {
        if (passage == null || passage.end() <= words.start() || passage.start() >= words.end()) {
            return;
        }
        for (Column column : columns) {
            int from = Math.max(passage.start(), column.start());
            int to = Math.min(passage.end(), column.end());
            if (from < to) {
                boolean under = style.equals("attested") || style.equals("doubtful");
                TextFlow flow = column.flow();
                Path path = new Path(under ? flow.underlineShape(from - column.start(), to - column.start()) : flow.rangeShape(from - column.start(), to - column.start()));
                path.getStyleClass().setAll("shape", style);
                path.relocate(0, 0);
                path.setLayoutX(flow.getLayoutX());
                path.setLayoutY(flow.getLayoutY());
                lights.getChildren().add(path);
            }
        }
    }

    private double each(double width) {
        double column = Math.max(40, column(width) - INDENT * words.indent());
        return (column - GAP * (columns.size() - 1)) / columns.size();
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width < 0 ? WIDEST : width);
        return snappedTopInset() + columns.stream().mapToDouble(column -> column.flow().prefHeight(each)).max().orElse(0) + snappedBottomInset();
    }
}
