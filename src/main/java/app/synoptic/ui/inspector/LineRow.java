package app.synoptic.ui.inspector;

import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.NoteWords;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What one source says; clicked, or with Enter, the way to where it says so.
final class LineRow extends VBox {

    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");
    private static final PseudoClass WAY = PseudoClass.getPseudoClass("way");

    /// What a long name of a source leaves to what it says.
    private static final double LEAST = 78;

    private final Label who = new WrappingLabel("", "publisher");
    private final Label what = new WrappingLabel("", "date");
    private final Label manner = new WrappingLabel("", "manner");
    private final Label note = new WrappingLabel("", "manner");
    private final Label came = new WrappingLabel("", "manner");
    private final HBox first = new HBox(who, what);
    private AnswerLine line;
    private Consumer<Passage> step;

    /// @param step is told of the passage to step to
    LineRow(AnswerLine line, Consumer<Passage> step) {
        this.line = line;
        this.step = step;
        getStyleClass().add("dating");
        who.setMinWidth(0);
        what.setMinWidth(LEAST);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        show(line, step);
    }

    /// Says something else from now on.
    void show(AnswerLine next, Consumer<Passage> stepping) {
        line = next;
        step = stepping;
        pseudoClassStateChanged(SILENT, next.silent());
        pseudoClassStateChanged(WAY, next.way().isPresent());
        who.setText(next.who());
        what.setText(next.what());
        List<Node> rows = new ArrayList<>(List.of(first));
        if (!next.manner().isEmpty()) {
            manner.setText(next.manner());
            rows.add(manner);
        }
        if (!next.note().isEmpty()) {
            rows.add(note(next.note()));
        }
        if (!next.came().isEmpty()) {
            came.setText(next.came());
            rows.add(came);
        }
        ReusableChildren.set(getChildren(), rows);
        setAccessibleText(next.plain());
        setAccessibleRole(next.way().isPresent() ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
        Tip.over(this, next.way().isPresent() ? Messages.get("inspector.way.tip") : "");
    }

    private Node note(String words) {
        if (!NoteWords.plain(words)) {
            return NoteWords.of(words, "manner");
        }
        note.setText(words);
        return note;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            line.way().ifPresent(way -> {
                requestFocus();
                step.accept(way);
            });
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            line.way().ifPresent(way -> {
                event.consume();
                step.accept(way);
            });
        }
    }

    /// What can be corrected of it, or said to it.
    List<Wish> wishes() {
        return switch (line.wish()) {
            case Wish.EditAnswer(var question, var _) -> List.of(line.wish(), new Wish.JudgeVerdict(question));
            case Wish.EditTestimony(var _, var testimony) -> List.of(line.wish(), new Wish.WriteNote(new OfTestimony(testimony)));
            default -> List.of(line.wish());
        };
    }

    /// What a note on it is about.
    Optional<Subject> about() {
        return line.testimony();
    }

    /// The row as text.
    String plain() {
        return line.plain();
    }
}
