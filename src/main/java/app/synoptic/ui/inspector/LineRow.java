package app.synoptic.ui.inspector;

import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.NoteWords;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.wishes.AuthorEvent.Wish;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
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

    private final Line line;

    /// @param step is told of the passage to step to
    LineRow(Line line, Consumer<Passage> step) {
        this.line = line;
        getStyleClass().add("dating");
        pseudoClassStateChanged(SILENT, line.silent());
        Label who = new WrappingLabel(line.who(), "publisher");
        who.setMinWidth(0);
        Label what = new WrappingLabel(line.what(), "date");
        what.setMinWidth(LEAST);
        what.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(what, Priority.ALWAYS);
        getChildren().add(new HBox(who, what));
        if (!line.manner().isEmpty()) {
            getChildren().add(new WrappingLabel(line.manner(), "manner"));
        }
        if (!line.note().isEmpty()) {
            getChildren().add(NoteWords.of(line.note(), "manner"));
        }
        setFocusTraversable(true);
        setAccessibleText(line.plain());
        line.way().ifPresentOrElse(way -> lead(way, step), () -> setAccessibleRole(AccessibleRole.TEXT));
    }

    private void lead(Passage way, Consumer<Passage> step) {
        pseudoClassStateChanged(WAY, true);
        setAccessibleRole(AccessibleRole.BUTTON);
        Tip.over(this, Messages.get("inspector.way.tip"));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                requestFocus();
                step.accept(way);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                step.accept(way);
            }
        });
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
