package app.synoptic.ui.controls.edits;

import app.synoptic.domain.session.Subject;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.state.CurrentSession;
import javafx.scene.control.Button;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;

/// Stands beside what the session has a note on: says it to whoever rests there, and opens it. Listens while it is in a
/// window.
public final class NoteBadge extends Button {

    /// A sheet with lines on it.
    private static final String SHEET = "M1 0H9L12 3V13H1ZM3 4V5H10V4ZM3 6.5V7.5H10V6.5ZM3 9V10H8V9Z";

    private final CurrentSession currentSession;
    private Subject about;
    private Subscription subscription = Subscription.EMPTY;

    public NoteBadge(CurrentSession currentSession, Subject about) {
        this.currentSession = currentSession;
        this.about = about;
        SVGPath icon = new SVGPath();
        icon.setContent(SHEET);
        icon.getStyleClass().add("icon");
        setGraphic(icon);
        getStyleClass().setAll("note-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(Messages.get("note.open"));
        setOnAction(_ -> EditRequest.fire(this, new Wish.WriteNote(this.about)));
        sceneProperty().subscribe(scene -> {
            subscription.unsubscribe();
            subscription = scene == null ? Subscription.EMPTY : currentSession.sessionProperty().subscribe(_ -> show());
        });
        show();
    }

    /// Stands beside something else from now on.
    public void about(Subject next) {
        about = next;
        show();
    }

    private void show() {
        String words = currentSession.words(about);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
        Tip.note(this, words);
    }
}
