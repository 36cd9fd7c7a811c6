package app.synoptic.ui.session;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.WrappingLabel;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// A note somewhere in the session: what it is about, how it begins, and the way there.
final class NoteRow extends VBox {

    private static final int WORDS = 160;

    NoteRow(String title, String kind, String words, Runnable visit) {
        getStyleClass().add("note-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Messages.get("session.note.accessible", title, words));
        Label beginning = new WrappingLabel(Topics.beginning(words, WORDS), "words");
        getChildren().addAll(new WrappingLabel(title, "title"), new WrappingLabel(kind, "kind"), beginning);
        addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> visit.run());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                visit.run();
                event.consume();
            }
        });
    }
}
