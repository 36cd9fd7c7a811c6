package app.synoptic.ui.inspector;

import app.synoptic.compare.Judgement;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.Status;
import app.synoptic.domain.Verdict;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.DatingWords;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.Words;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What is known of the selected event: its dates by source, who is silent and why, actors, places, notes.
public final class InspectorView extends ScrollPane {

    private static final PseudoClass DIFFER = PseudoClass.getPseudoClass("differ");
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    private final Workspace workspace;
    private final Selection selection;
    private final VBox content = new VBox();
    private final Subscription subscription;

    public InspectorView(Workspace workspace, Selection selection) {
        this.workspace = workspace;
        this.selection = selection;
        getStyleClass().add("inspector");
        setId("inspector");
        Theme.style(this, "inspector.css");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("content");
        setContent(content);
        subscription = Subscription.combine(
                workspace.openProperty().subscribe(_ -> show()),
                selection.focusProperty().map(focus -> Optional.ofNullable(focus.event())).subscribe(_ -> show()));
    }

    private void show() {
        OpenDossier open = workspace.open();
        Optional<Event> event = open == null ? Optional.empty()
                : Optional.ofNullable(selection.focus().event()).flatMap(open::event);
        content.getChildren().setAll(open == null || event.isEmpty() ? nothing(open) : about(open, event.get()));
        setVvalue(0);
    }

    private static List<Node> nothing(@Nullable OpenDossier open) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(text(Messages.get("inspector.nothing"), "hint"));
        if (open != null && open.dossier().note() != null) {
            nodes.add(text(Messages.get("inspector.dossier-note"), "section"));
            nodes.add(text(open.dossier().note(), "note"));
        }
        return nodes;
    }

    private static List<Node> about(OpenDossier open, Event event) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(text(event.label(), "event-title"));
        List<String> facts = new ArrayList<>();
        facts.add(event.kind().value().replace('-', ' '));
        facts.addAll(event.places());
        nodes.add(text(String.join(" · ", facts), "facts"));
        nodes.add(when(open, event));
        Judgement dating = open.agreement(event.id()).dating();
        if (dating.reconcilable()) {
            nodes.add(text(dating.ways().stream().map(Words::of).collect(Collectors.joining("; ")), "manner"));
        }
        for (Source source : open.dossier().sources()) {
            List<Attestation> own = event.attestations().stream().filter(a -> a.source().equals(source.id())).toList();
            own.forEach(attestation -> nodes.add(row(DatingWords.of(source, attestation, open.dossier()))));
        }
        for (Source source : open.dossier().sources()) {
            open.silence(event, source.id()).ifPresent(silence -> nodes.add(row(DatingWords.of(source, silence))));
        }
        nodes.add(text(Messages.get("inspector.best", Dates.fully(event.date())), "best"));
        if (event.note() != null) {
            nodes.add(text(event.note(), "note"));
        }
        if (!event.actors().isEmpty()) {
            nodes.add(text(Messages.get("inspector.actors"), "section"));
            nodes.add(text(String.join(", ", event.actors()), "note"));
        }
        return nodes;
    }

    private static Node when(OpenDossier open, Event event) {
        Label question = text(Messages.get(event.status() == Status.PLANNED
                ? "inspector.when.planned" : "inspector.when"), "section");
        HBox line = new HBox(question);
        line.getStyleClass().add("when");
        Judgement dating = open.agreement(event.id()).dating();
        if (dating.verdict() != Verdict.UNANSWERED) {
            Label badge = new Label(Words.of(dating.verdict()));
            badge.getStyleClass().add("verdict");
            badge.pseudoClassStateChanged(DIFFER, dating.differ());
            line.getChildren().add(badge);
        }
        return line;
    }

    private static Node row(DatingWords row) {
        Label publisher = new Label(row.publisher());
        publisher.getStyleClass().add("publisher");
        publisher.setMinWidth(Region.USE_PREF_SIZE);
        Label date = new Label(row.date());
        date.getStyleClass().add("date");
        date.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox box = new VBox(new HBox(publisher, gap, date));
        box.getStyleClass().add("dating");
        box.pseudoClassStateChanged(SILENT, row.silent());
        if (!row.manner().isEmpty()) {
            box.getChildren().add(text(row.manner(), "manner"));
        }
        if (!row.note().isEmpty()) {
            box.getChildren().add(text(row.note(), "manner"));
        }
        return box;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
