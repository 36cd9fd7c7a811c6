package app.synoptic.ui.inspector;

import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.NoteField;
import app.synoptic.ui.controls.NoteWords;
import app.synoptic.ui.controls.TagLinks;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.EditRequest;
import app.synoptic.ui.controls.passages.SystemClipboard;
import app.synoptic.ui.controls.pulses.PulseQueue;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Workspace;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What is known of the selected event: its dates by source, who is silent and why, who and where, and how the sources
/// answer the questions about it. Each source's line leads to its words; everything can be copied.
public final class InspectorView extends ScrollPane {

    private static final KeyCombination NOTE = KeyCombination.valueOf("Shortcut+M");
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Workspace workspace;
    private final Selection selection;
    private final CurrentSession currentSession;
    private final Consumer<URI> follow;
    private final VBox content = new VBox();
    private final ReusableChildren again = new ReusableChildren(content.getChildren());
    private final List<NoteField> notes = new ArrayList<>();
    private final ContextMenu menu = new ContextMenu();
    private final PulseQueue coming = new PulseQueue();
    private final Subscription subscription;
    private @Nullable EventSummary sheet;

    /// @param follow is given the address of a link a person follows
    public InspectorView(Workspace workspace, Selection selection, CurrentSession currentSession, Consumer<URI> follow) {
        this.workspace = workspace;
        this.selection = selection;
        this.currentSession = currentSession;
        this.follow = follow;
        getStyleClass().add("inspector");
        setId("inspector");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("content");
        setContent(content);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        content.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        subscription = Subscription.combine(workspace.openProperty().subscribe(_ -> renew()),
                selection.focusProperty().map(focus -> Optional.ofNullable(focus.event())).subscribe(_ -> renew()));
    }

    private void renew() {
        notes.forEach(NoteField::done);
        coming.forget();
        coming.addBrief(this::show);
    }

    private void show() {
        OpenDossier open = workspace.open();
        sheet = open == null ? null : Optional.ofNullable(selection.focus().event()).flatMap(open::event).map(event -> EventSummary.of(open, event)).orElse(null);
        again.show(sheet == null ? nothing(open) : about(sheet, Objects.requireNonNull(selection.focus().event())), coming);
        setVvalue(0);
    }

    private static List<NodeRequest<?>> nothing(@Nullable OpenDossier open) {
        List<NodeRequest<?>> nodes = new ArrayList<>();
        boolean events = open == null || !open.dossier().events().isEmpty();
        nodes.add(words(Messages.get(events ? "inspector.nothing" : "inspector.no-events"), "hint"));
        if (open != null && open.dossier().note() != null) {
            nodes.add(words(Messages.get("inspector.dossier-note"), "section"));
            nodes.add(read(open.dossier().note()));
        }
        return nodes;
    }

    /// Writes a note on the selected event, if there is one.
    public void write() {
        content.getChildren().stream().filter(NoteField.class::isInstance).map(NoteField.class::cast).findFirst().ifPresent(NoteField::write);
    }

    private List<NodeRequest<?>> about(EventSummary shown, EventId event) {
        List<NodeRequest<?>> nodes = new ArrayList<>();
        nodes.add(new NodeRequest<>("event-head", () -> new Heading(currentSession, "event-head", "event-title"),
                head -> head.show(shown.title(), "", false, new Wish.EditEvent(event), new OfEvent(event))));
        nodes.add(words(shown.facts(), "facts"));
        nodes.add(note(new OfEvent(event)));
        shown.sections().forEach(section -> section(section, nodes));
        return nodes;
    }

    private static NodeRequest<Label> words(String words, String style) {
        return new NodeRequest<>(style, () -> new WrappingLabel("", style), label -> label.setText(words));
    }

    private static NodeRequest<?> read(String words) {
        return NoteWords.plain(words) ? words(words, "note") : NodeRequest.once(NoteWords.of(words, "note"));
    }

    private void section(Section section, List<NodeRequest<?>> nodes) {
        nodes.add(new NodeRequest<>("when", () -> new Heading(currentSession, "when", "section"), head -> {
            if (section.asked() == null) {
                head.show(section.title(), section.verdict(), section.differ());
            } else {
                QuestionId asked = section.asked().id();
                head.show(section.title(), section.verdict(), section.differ(), new Wish.EditQuestion(asked), new OfQuestion(asked));
            }
        }));
        section.remarks().forEach(remark -> nodes.add(words(remark, "manner")));
        List<AnswerLine> silent = section.lines().stream().filter(AnswerLine::silent).toList();
        boolean few = silent.size() <= SilentLines.FEW;
        section.lines().stream().filter(line -> few || !line.silent()).forEach(line -> {
            nodes.add(row(line, way -> step(section, way)));
            line.testimony().ifPresent(about -> nodes.add(quiet(about)));
        });
        if (!few) {
            nodes.add(NodeRequest.once(new SilentLines(silent, way -> step(section, way))));
        }
        section.ways().forEach(way -> nodes.add(NodeRequest.once(way(way))));
        if (!section.tags().isEmpty()) {
            FlowPane tags = new FlowPane();
            tags.getStyleClass().add("tags");
            tags.getChildren().setAll(TagLinks.of(workspace, section.tags(), true));
            nodes.add(NodeRequest.once(tags));
        }
        boolean lined = !section.lines().isEmpty();
        for (int i = 0; i < section.closing().size(); i++) {
            String closing = section.closing().get(i);
            nodes.add(lined && i == 0 ? words(closing, "best") : read(closing));
        }
        if (section.asked() != null) {
            nodes.add(note(new OfQuestion(section.asked().id())));
        }
    }

    private Hyperlink way(Section.Way way) {
        Hyperlink link = new Hyperlink(way.words());
        link.setWrapText(true);
        link.setOnAction(_ -> selection.select(way.event()));
        return link;
    }

    private static NodeRequest<LineRow> row(AnswerLine line, Consumer<Passage> step) {
        return new NodeRequest<>(LineRow.class, () -> new LineRow(line, step), row -> row.show(line, step));
    }

    private NodeRequest<NoteField> note(Subject about) {
        return new NodeRequest<>(NoteField.class, () -> kept(new NoteField(currentSession, about, follow)), field -> field.about(about));
    }

    private NodeRequest<NoteField> quiet(Subject about) {
        return new NodeRequest<>("quiet-note", () -> kept(NoteField.quiet(currentSession, about, follow)), field -> field.about(about));
    }

    private NoteField kept(NoteField made) {
        notes.add(made);
        return made;
    }

    private void step(Section section, Passage passage) {
        if (section.asked() == null) {
            selection.select(Objects.requireNonNull(selection.focus().event()), passage);
        } else {
            selection.ask(section.asked(), passage);
        }
    }

    private void pressed(KeyEvent event) {
        Node focused = getScene().getFocusOwner();
        if (NOTE.match(event) && focused instanceof LineRow row && row.about().isPresent()) {
            EditRequest.fire(row, new Wish.WriteNote(row.about().get()));
            event.consume();
        } else if (COPY.match(event) && sheet != null) {
            SystemClipboard.copy(focused instanceof LineRow row ? row.plain() : sheet.plain());
            event.consume();
        }
    }

    private void menu(ContextMenuEvent event) {
        if (sheet == null) {
            return;
        }
        EventSummary shown = sheet;
        menu.getItems().setAll(item("inspector.copy.all", shown.plain()));
        Node at = event.getPickResult().getIntersectedNode();
        while (at != null && !(at instanceof LineRow)) {
            at = at.getParent();
        }
        if (at == null && getScene().getFocusOwner() instanceof LineRow focused && event.isKeyboardTrigger()) {
            at = focused;
        }
        if (at instanceof LineRow row) {
            menu.getItems().addFirst(item("inspector.copy", row.plain()));
            menu.getItems().add(new SeparatorMenuItem());
            row.wishes().forEach(wish -> menu.getItems().add(EditRequest.item(row, wish)));
        }
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static MenuItem item(String key, String words) {
        MenuItem item = new MenuItem(Messages.get(key));
        item.setOnAction(_ -> SystemClipboard.copy(words));
        return item;
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        notes.forEach(NoteField::dispose);
        again.all(Heading.class).forEach(Heading::dispose);
        subscription.unsubscribe();
    }
}
