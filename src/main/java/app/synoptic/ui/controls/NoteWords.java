package app.synoptic.ui.controls;

import app.synoptic.ui.controls.markdown.Markdown;
import app.synoptic.ui.controls.markdown.Markdown.Run;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a note says, to be read: Markdown with its weights and slopes. Words without any are a label, which costs less.
public final class NoteWords {

    private NoteWords() {}

    /// @param style the style class of either
    public static Node of(String words, String style) {
        List<Run> runs = Markdown.runs(words);
        if (runs.size() == 1 && runs.getFirst().looks().isEmpty() && runs.getFirst().words().equals(words)) {
            return new WrappingLabel(words, style);
        }
        TextFlow flow = new TextFlow(runs.stream().map(NoteWords::text).toArray(Text[]::new));
        flow.getStyleClass().addAll("note-flow", style);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words);
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
