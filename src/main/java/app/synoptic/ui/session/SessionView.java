package app.synoptic.ui.session;

import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.domain.session.Subject.Whole;
import app.synoptic.domain.session.Subject;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.NoteField;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Workspace;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The session: a note on the whole, what is pinned, and where other notes are.
public final class SessionView extends ScrollPane {

    private final Workspace workspace;
    private final Selection selection;
    private final CurrentSession currentSession;
    private final Consumer<Subject> visited;
    private final WrappingLabel title = new WrappingLabel("", "session-title");
    private final WrappingLabel by = new WrappingLabel("", "session-by");
    private final NoteField whole;
    private final WrappingLabel nothing = new WrappingLabel(Messages.get("session.pins.none"), "hint");
    private final PinList pins;
    private final WrappingLabel written = new WrappingLabel(Messages.get("session.notes"), "section");
    private final VBox notes = new VBox();
    private final Subscription subscription;

    /// @param follow  is given the address of a link a person follows
    /// @param visited is told where a person went from here
    public SessionView(Workspace workspace, Selection selection, CurrentSession currentSession, Consumer<URI> follow, Consumer<Subject> visited) {
        this.workspace = workspace;
        this.selection = selection;
        this.currentSession = currentSession;
        this.visited = visited;
        whole = new NoteField(currentSession, new Whole(), follow);
        pins = new PinList(currentSession::move);
        getStyleClass().add("session");
        setId("session");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        notes.getStyleClass().add("notes");
        notes.setId("session-notes");
        VBox content = new VBox(title, by, whole, new WrappingLabel(Messages.get("session.pins"), "section"), nothing, pins,
                written, notes);
        content.getStyleClass().add("content");
        setContent(content);
        subscription = Subscription.combine(currentSession.sessionProperty().subscribe(_ -> show()),
                currentSession.pastProperty().subscribe(_ -> show()),
                workspace.openProperty().subscribe(_ -> show()),
                selection.focusProperty().subscribe((_, _) -> pins.mark(this::current)));
    }

    /// Writes the note on the session as a whole.
    public void write() {
        whole.write();
    }

    private void show() {
        OpenDossier open = workspace.open();
        Optional<Session> session = currentSession.session().filter(now -> open != null && open.dossier().id().equals(now.dossier()));
        title.setText(session.map(Session::title).orElse(""));
        by.setText(session.flatMap(Session::researcher).orElse(""));
        seen(by, !by.getText().isEmpty());
        if (session.isEmpty() || open == null) {
            pins.show(List.of());
            notes.getChildren().clear();
            return;
        }
        List<PinRow> rows = new ArrayList<>();
        for (Pin pin : session.get().pins()) {
            rows.add(new PinRow(pin, rows.size() + 1, NoteSubjects.title(pin, open), NoteSubjects.kind(pin, open), current(pin), currentSession.pastProperty().get(), verbs));
        }
        pins.show(rows);
        seen(nothing, rows.isEmpty());
        List<Note> others = session.get().notes().stream().filter(note -> !(note.about() instanceof Whole)).toList();
        notes.getChildren().setAll(others.stream()
                .collect(Collectors.groupingBy(note -> NoteSubjects.home(note.about(), open), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().flatMap(group -> rows(group.getKey(), group.getValue(), open)).toList());
        seen(written, !others.isEmpty());
    }

    /// What belongs to the same thing stands together, under the note on the thing itself where there is one.
    private Stream<NoteRow> rows(Subject home, List<Note> together, OpenDossier open) {
        boolean headed = together.stream().anyMatch(note -> note.about().equals(home));
        return together.stream().sorted(Comparator.comparing(note -> !note.about().equals(home)))
                .map(note -> {
                    boolean within = headed && !note.about().equals(home);
                    return new NoteRow(within ? NoteSubjects.titleWithin(note.about(), open) : NoteSubjects.title(note.about(), open),
                            NoteSubjects.kind(note.about(), open), note.words(), within, () -> visit(note.about()));
                });
    }

    private boolean current(Pin pin) {
        Focus focus = selection.focus();
        return switch (pin) {
            case OfEvent(var event) -> focus.question() == null && event.equals(focus.event());
            case OfQuestion(var question) -> question.equals(focus.question());
        };
    }

    private final PinRow.Verbs verbs = new PinRow.Verbs() {
        @Override
        public void visit(Pin pin) {
            SessionView.this.visit(pin);
        }

        @Override
        public void unpin(Pin pin) {
            currentSession.togglePin(pin);
        }

        @Override
        public void step(Pin pin, int by) {
            currentSession.session().ifPresent(session -> currentSession.move(pin, session.pins().indexOf(pin) + by));
        }
    };

    private void visit(Subject subject) {
        OpenDossier open = workspace.open();
        if (open != null && NoteSubjects.visit(subject, open, selection)) {
            visited.accept(subject);
        }
    }

    private static void seen(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        whole.dispose();
        subscription.unsubscribe();
    }
}
