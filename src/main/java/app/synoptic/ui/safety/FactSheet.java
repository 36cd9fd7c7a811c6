package app.synoptic.ui.safety;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// Facts that are read and passed on: what each is, and beside it what is so; all of them can be copied.
class FactSheet extends StackPane {

    private static final int NAMES = 150;

    private final GridPane facts = new GridPane();
    private final List<String> copied = new ArrayList<>();
    private final DialogSheet sheet;
    private final String title;

    /// @param close takes it away
    /// @param told  is run when they were copied
    FactSheet(String id, String title, Runnable close, Runnable told) {
        this.title = title;
        sheet = new DialogSheet(id, title, close);
        sheet.getStyleClass().addAll("wide", "facts");
        sheet.getStylesheets().add(String.valueOf(FactSheet.class.getResource("safety.css")));
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().setAll(names, values);
        facts.getStyleClass().add("fact-grid");
        sheet.offer(List.of(DialogSheet.button(id + "-copy", Messages.get("facts.copy"), () -> {
            copy();
            told.run();
        }), DialogSheet.button(id + "-close", Messages.get("facts.close"), close)));
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    /// Says something before the facts, in a sentence.
    final void say(String words, String style) {
        sheet.add(new WrappingLabel(words, style));
        copied.add(words);
    }

    /// Shows the facts; they stand below all that was said so far.
    final void show() {
        sheet.add(facts);
    }

    /// Adds a fact.
    final void fact(String name, String value) {
        Label left = new WrappingLabel(name, "soft");
        GridPane.setValignment(left, VPos.TOP);
        Label right = new WrappingLabel(broken(value), "value");
        right.setAccessibleText(name + ": " + value);
        facts.addRow(facts.getRowCount(), left, right);
        copied.add(name + ": " + value);
    }

    /// The same where long runs without a space may be broken: a hash, a path.
    private static String broken(String value) {
        return value.replaceAll("([^ \u200b]{32})(?=[^ ])", "$1\u200b");
    }

    /// All of it as lines of text.
    final String copy() {
        String words = copied.stream().collect(Collectors.joining("\n", title + "\n", "\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
        return words;
    }

    /// What takes the focus.
    public final Node start() {
        return sheet.lookup(".button.main") == null ? sheet.initialFocus() : sheet.lookup(".button.main");
    }
}
