package app.synoptic.ui.session;

import app.synoptic.domain.session.Subject;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.NoteField;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a note is about, and the note.
public final class NoteForm extends VBox {

    private final NoteField field;
    private final Node closer;

    /// @param follow  is given the address of a link a person follows
    /// @param closing is run when she has done
    public NoteForm(CurrentSession currentSession, OpenDossier open, Subject about, Consumer<URI> follow, Runnable closing) {
        field = new NoteField(currentSession, about, follow);
        getStyleClass().add("session-form");
        setId("note-form");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label head = new WrappingLabel(NoteSubjects.heading(about, open), "head");
        Button done = new Button(Messages.get("session.done"));
        done.setId("note-done");
        done.setOnAction(_ -> closing.run());
        closer = done;
        HBox line = new HBox(done);
        line.getStyleClass().add("buttons");
        getChildren().addAll(head, new WrappingLabel(NoteSubjects.line(about, open), "quote"), field, line);
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                field.dispose();
            }
        });
    }

    /// What takes the focus first.
    public Node initialFocus() {
        return closer;
    }

    /// Begins to write.
    public void write() {
        field.write();
    }
}
