package app.synoptic.ui.session;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.markdown.Markdown;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// A note somewhere in the session: what it is about, how it begins, and the way there.
final class NoteRow extends VBox {

    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within");
    private static final int WORDS = 160;

    /// @param within whether it stands under what it belongs to
    NoteRow(String title, String kind, String words, boolean within, Runnable visit) {
        getStyleClass().add("note-row");
        pseudoClassStateChanged(WITHIN, within);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String plain = Markdown.plain(words);
        setAccessibleText(Messages.get("session.note.accessible", title, plain));
        Label beginning = new WrappingLabel(NoteSubjects.beginning(plain, WORDS), "words");
        getChildren().add(new WrappingLabel(title, "title"));
        if (!kind.isEmpty()) {
            getChildren().add(new WrappingLabel(kind, "kind"));
        }
        getChildren().add(beginning);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> visit.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                visit.run();
                event.consume();
            }
        });
    }
}
