package app.synoptic.ui.events;

import app.synoptic.domain.Event;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.text.find.EventHit;
import app.synoptic.text.find.Snippet;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.TagLinks;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.passages.PassageDragAndDrop;
import app.synoptic.ui.controls.passages.PassageEvent;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.find.EventMatch;
import app.synoptic.ui.state.find.TextHit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One row of the list. An event says its label, its best date, how many sources tell it, whether they contradict each
/// other, by which words it was found, what it is a phase of and its tags, which choose; a place in a text its source, its sentence and what it attests.
final class RowCell extends ListCell<EventListRow> {

    private static final double SCROLL_BAR = 14;
    private static final int MOST_TAGS = 3;
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label label = new Label();
    private final MarkedText marked = new MarkedText("label-marked");
    private final MarkedText context = new MarkedText("context");
    private final Label date = new Label();
    private final Label count = new Label();
    private final HBox facts;
    private final VBox lines = new VBox();
    private final Label whole = new Label();
    private final HBox tags = new HBox();
    private final Workspace workspace;

    RowCell(Workspace workspace) {
        this.workspace = workspace;
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("label-line");
        date.getStyleClass().add("date");
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        whole.getStyleClass().add("whole");
        tags.getStyleClass().add("tags");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        facts = new HBox(date, gap, count);
        setPrefWidth(0);
        getStyleClass().add("event-cell");
        PassageDragAndDrop.onto(this, (passage, _) -> attesting(passage));
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (getItem() instanceof EventListRow.Heading) {
                event.consume();
            }
        });
    }

    private Optional<PassageEvent> attesting(Passage passage) {
        return getItem() instanceof EventListRow.OfEvent row ? Optional.of(PassageEvent.attesting(passage, row.event().id())) : Optional.empty();
    }

    /// Words wrap, so the height follows from the width the list gives.
    @Override
    protected double computePrefHeight(double width) {
        double own = snappedLeftInset() + snappedRightInset();
        double available = getListView() == null ? width : getListView().getWidth() - SCROLL_BAR;
        return isEmpty() ? super.computePrefHeight(width)
                : snappedTopInset() + lines.prefHeight(Math.max(0, available - own)) + snappedBottomInset();
    }

    /// Shows its row as the dossier has it now: the row may be the same and what is known of it not.
    void again() {
        updateItem(getItem(), isEmpty());
    }

    @Override
    protected void updateItem(@Nullable EventListRow row, boolean empty) {
        super.updateItem(row, empty);
        OpenDossier current = workspace.open();
        pseudoClassStateChanged(HEADING, !empty && row instanceof EventListRow.Heading);
        if (empty || row == null || current == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case EventListRow.Heading(String words) -> heading(words);
            case EventListRow.OfEvent(Event event, EventMatch sought) -> event(event, sought == null ? null : sought.in(event), current);
            case EventListRow.OfText(TextHit hit) -> text(hit, current);
        }
        setGraphic(lines);
    }

    private void heading(String words) {
        label.setText(words);
        lines.getChildren().setAll(label);
        setAccessibleText(words);
    }

    private void event(Event event, @Nullable EventHit hit, OpenDossier current) {
        long sources = event.attestations().stream().map(attestation -> attestation.source()).distinct().count();
        date.setText(DateLabels.shortly(event.date(), current));
        count.setText(Messages.get(current.contested(event.id()) ? "events.count.contested" : "events.count", sources,
                current.dossier().sources().size()));
        setAccessibleText(Messages.get("events.cell", event.label(), date.getText(), sources));
        if (hit == null || hit.label().isEmpty()) {
            label.setText(event.label());
            lines.getChildren().setAll(label, facts);
        } else {
            marked.show("", event.label(), hit.label());
            lines.getChildren().setAll(marked, facts);
        }
        if (hit != null && hit.context().isPresent()) {
            EventHit.Context other = hit.context().get();
            show(other.source() == null ? "" : publisher(other.source(), current) + ": ", other.snippet());
            lines.getChildren().add(1, context);
        }
        Optional.ofNullable(event.partOf()).flatMap(current::event).ifPresent(this::within);
        if (!event.tags().isEmpty()) {
            filed(event.tags());
        }
    }

    private void within(Event of) {
        whole.setText(Messages.get("events.whole", of.label()));
        lines.getChildren().add(whole);
        setAccessibleText(Messages.get("events.cell.phase", getAccessibleText(), of.label()));
    }

    private void filed(List<String> all) {
        tags.getChildren().setAll(TagLinks.of(workspace, all.subList(0, Math.min(MOST_TAGS, all.size())), false));
        if (all.size() > MOST_TAGS) {
            Label more = new Label(Messages.get("events.tags.more", all.size() - MOST_TAGS));
            more.getStyleClass().add("whole");
            more.setMinWidth(Region.USE_PREF_SIZE);
            Tip.over(more, String.join(" · ", all.subList(MOST_TAGS, all.size())));
            tags.getChildren().add(more);
        }
        lines.getChildren().add(tags);
        setAccessibleText(Messages.get("events.cell.tags", getAccessibleText(), String.join(", ", all)));
    }

    private void text(TextHit hit, OpenDossier current) {
        String source = publisher(hit.source(), current);
        show("", hit.snippet());
        label.setText(source);
        date.setText(hit.attested().isEmpty() ? Messages.get("events.attests.nothing") : hit.attested().stream()
                .map(one -> current.event(one.event()).map(Event::label).orElse("")).distinct().collect(Collectors.joining("; ")));
        count.setText("");
        setAccessibleText(Messages.get("events.cell.text", source, hit.snippet().words(), date.getText()));
        lines.getChildren().setAll(List.of(label, context, facts));
    }

    private void show(String before, Snippet snippet) {
        context.show(before, snippet.words(), snippet.marks());
    }

    private static String publisher(SourceId source, OpenDossier current) {
        return Publishers.of(current.dossier(), source);
    }
}
