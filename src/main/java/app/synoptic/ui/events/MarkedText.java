package app.synoptic.ui.events;

import app.synoptic.text.Span;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words that wrap, with matches set in bold.
final class MarkedText extends TextFlow {

    MarkedText(String styleClass) {
        getStyleClass().add(styleClass);
    }

    /// @param marks in reading order, none overlapping another
    void show(String before, String words, List<Span> marks) {
        getChildren().clear();
        add(before, "source");
        int at = 0;
        for (Span mark : marks) {
            add(words.substring(at, mark.start()), "words");
            add(mark.of(words), "match");
            at = mark.end();
        }
        add(words.substring(at), "words");
        setAccessibleText(before + words);
    }

    private void add(String words, String styleClass) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add(styleClass);
            getChildren().add(text);
        }
    }
}
