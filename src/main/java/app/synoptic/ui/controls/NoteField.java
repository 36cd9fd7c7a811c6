package app.synoptic.ui.controls;

import app.synoptic.domain.session.Subject;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.markdown.Markdown.Run;
import app.synoptic.ui.controls.markdown.Markdown;
import app.synoptic.ui.state.CurrentSession;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What a researcher wrote on one subject: her words with links to follow, or the place to write them. What is typed
/// is kept as soon as the typing rests, and when she goes elsewhere.
public final class NoteField extends StackPane {

    private static final Duration REST = Duration.millis(700);
    private static final double LEAST = 54;
    private static final double ROOM = 22;

    private final CurrentSession currentSession;
    private final Consumer<URI> follow;
    private final Button add = new Button(Messages.get("note.add"));
    private final TextFlow reading = new TextFlow();
    private final PauseTransition rest = new PauseTransition(REST);
    private final Subscription subscription;
    private Subject about;
    private @Nullable TextArea area;
    private final boolean quiet;
    private boolean writing;

    /// @param follow is given the address of a link a person follows
    public NoteField(CurrentSession currentSession, Subject about, Consumer<URI> follow) {
        this(currentSession, about, follow, false);
    }

    /// One that is not there while there is no note.
    public static NoteField quiet(CurrentSession currentSession, Subject about, Consumer<URI> follow) {
        return new NoteField(currentSession, about, follow, true);
    }

    private NoteField(CurrentSession currentSession, Subject about, Consumer<URI> follow, boolean quiet) {
        this.quiet = quiet;
        this.currentSession = currentSession;
        this.about = about;
        this.follow = follow;
        getStyleClass().add("note-field");
        add.getStyleClass().setAll("note-add");
        add.setOnAction(_ -> write());
        reading.getStyleClass().add("note-words");
        reading.setFocusTraversable(true);
        reading.setAccessibleRole(AccessibleRole.BUTTON);
        reading.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> write());
        reading.addEventHandler(KeyEvent.KEY_PRESSED, this::open);
        rest.setOnFinished(_ -> keep());
        setAlignment(Pos.TOP_LEFT);
        subscription = Subscription.combine(
                currentSession.sessionProperty().subscribe(_ -> show()),
                currentSession.pastProperty().subscribe(_ -> show()),
                currentSession.whenLeft(this::done));
    }

    /// Many fields are shown that nobody writes in: the area is made when somebody does.
    private TextArea made() {
        TextArea made = new TextArea();
        made.getStyleClass().add("note-area");
        made.setWrapText(true);
        made.setPromptText(Messages.get("note.prompt"));
        made.setAccessibleText(Messages.get("note.prompt"));
        made.textProperty().subscribe(_ -> typed());
        made.widthProperty().subscribe(_ -> fit());
        made.fontProperty().subscribe(_ -> fit());
        made.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, made));
        made.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                done();
            }
        });
        return made;
    }

    /// Lets her write, with the cursor behind what is there.
    public void write() {
        if (currentSession.session().isEmpty() || currentSession.pastProperty().get()) {
            return;
        }
        TextArea field = area == null ? made() : area;
        area = field;
        writing = true;
        field.setText(currentSession.words(about));
        show();
        fit();
        field.requestFocus();
        field.end();
    }

    /// Keeps what was typed, and shows what was written on something else.
    public void about(Subject next) {
        done();
        if (!next.equals(about)) {
            about = next;
            show();
        }
    }

    private void show() {
        String words = currentSession.words(about);
        add.setDisable(currentSession.session().isEmpty() || currentSession.pastProperty().get());
        Node shown = writing && area != null ? area : words.isBlank() ? add : reading;
        if (shown == reading) {
            reading.setAccessibleText(Markdown.plain(words));
            reading.getChildren().setAll(Markdown.runs(words).stream().map(this::node).toList());
        }
        setVisible(!quiet || shown != add);
        setManaged(isVisible());
        List<Node> seen = isVisible() ? List.of(shown) : List.of();
        if (!getChildren().equals(seen)) {
            getChildren().setAll(seen);
        }
    }

    private Node node(Run run) {
        Text text = NoteWords.text(run);
        run.address().ifPresent(address -> lead(text, address));
        return text;
    }

    private void lead(Text link, URI address) {
        link.getStyleClass().setAll("note-link");
        link.setFocusTraversable(true);
        link.setAccessibleRole(AccessibleRole.HYPERLINK);
        link.setAccessibleText(link.getText());
        link.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            event.consume();
            follow.accept(address);
        });
        link.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                follow.accept(address);
            }
        });
    }

    private void typed() {
        if (writing) {
            fit();
            rest.playFromStart();
        }
    }

    private void keep() {
        if (area != null) {
            currentSession.write(about, area.getText());
        }
    }

    /// Makes the area as high as its words.
    private void fit() {
        TextArea field = area;
        if (field != null && field.getWidth() > ROOM) {
            Text measure = new Text(field.getText() + "\n");
            measure.setFont(field.getFont());
            measure.setWrappingWidth(field.getWidth() - ROOM);
            field.setPrefHeight(Math.max(LEAST, Math.ceil(measure.getLayoutBounds().getHeight()) + ROOM));
            field.setMinHeight(field.getPrefHeight());
        }
    }

    private void open(KeyEvent event) {
        if (event.getTarget() == reading && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            write();
            event.consume();
        }
    }

    private void leave(KeyEvent event, TextArea field) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            event.consume();
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            done();
            getChildren().getFirst().requestFocus();
        }
    }

    /// Keeps what was typed, and ends the writing.
    public void done() {
        if (writing) {
            rest.stop();
            writing = false;
            keep();
            show();
        }
    }

    /// Keeps what was typed, and stops listening.
    public void dispose() {
        done();
        subscription.unsubscribe();
    }
}
