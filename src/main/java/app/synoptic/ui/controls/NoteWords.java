package app.synoptic.ui.controls;

import app.synoptic.ui.controls.markdown.Markdown.Run;
import app.synoptic.ui.controls.markdown.Markdown;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a note says, to be read: Markdown with its weights and slopes. Words without any are a label, which costs less.
public final class NoteWords {

    private NoteWords() {}

    /// Whether words have no weights and slopes, so that a label says them.
    public static boolean plain(String words) {
        return plain(words, Markdown.runs(words));
    }

    private static boolean plain(String words, List<Run> runs) {
        return runs.size() == 1 && runs.getFirst().looks().isEmpty() && runs.getFirst().words().equals(words);
    }

    /// @param style the style class of either
    public static Node of(String words, String style) {
        List<Run> runs = Markdown.runs(words);
        if (plain(words, runs)) {
            return new WrappingLabel(words, style);
        }
        TextFlow flow = flow(runs);
        flow.getStyleClass().add(style);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words);
        return flow;
    }

    /// The same where nothing gives it a width: as wide as its longest line, at most `widest`.
    static Region upTo(double widest, String words) {
        TextFlow flow = flow(Markdown.runs(words));
        return new Region() {
            {
                getChildren().add(flow);
            }

            @Override
            protected double computePrefWidth(double height) {
                return Math.min(widest, Math.ceil(flow.prefWidth(-1)));
            }

            @Override
            protected double computePrefHeight(double width) {
                return Math.ceil(flow.prefHeight(computePrefWidth(-1)));
            }

            @Override
            protected void layoutChildren() {
                flow.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        };
    }

    private static TextFlow flow(List<Run> runs) {
        TextFlow flow = new TextFlow(runs.stream().map(NoteWords::text).toArray(Text[]::new));
        flow.getStyleClass().add("note-flow");
        return flow;
    }

    /// One run, in its look.
    static Text text(Run run) {
        Text text = new Text(run.words());
        text.getStyleClass().add("note-text");
        run.looks().forEach(look -> text.getStyleClass().add(look.name().toLowerCase(Locale.ROOT)));
        return text;
    }
}
