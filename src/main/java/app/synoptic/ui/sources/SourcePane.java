package app.synoptic.ui.sources;

import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.progress.Progress;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.find.Query;
import app.synoptic.text.find.TextSearch;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.wishes.NoteMark;
import app.synoptic.ui.controls.wishes.Bygone;
import app.synoptic.ui.sources.progress.EndStrip;
import app.synoptic.ui.sources.progress.ReadingMark;
import app.synoptic.ui.sources.row.PinToggle;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Sitting;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One source: who published what when, its text, and what it says of the selected event or why it says nothing.
final class SourcePane extends VBox {

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");
    private static final PseudoClass ORIGINAL = PseudoClass.getPseudoClass("original");

    private final Source source;
    private final Workspace workspace;
    private final Selection selection;
    private final Label meta = new Label();
    private final Label badge = new Label();
    private final Label notice = new Label();
    private final Stepper stepper;
    private final PinToggle pin;
    private final ReadingMark mark;
    private final EndStrip end;
    private final VBox header;
    private final TextPane reading;
    private final WordsMenu words;
    private final FindBar finding = new FindBar(this::places, this::found);
    private @Nullable OpenDossier open;
    private Optional<SourceText> text = Optional.empty();
    private Evidence shown = Evidence.NONE;
    private @Nullable Searched searched;
    private boolean clickedHere;

    /// A text in which words were looked for.
    private record Searched(Wording wording, TextSearch words) {}

    /// @param pinned run when a person pins it, or does so no longer
    SourcePane(Source source, Workspace workspace, Selection selection, Sitting sitting, Runnable pinned) {
        this.source = source;
        this.workspace = workspace;
        this.selection = selection;
        stepper = new Stepper(this::step);
        reading = new TextPane(this::clicked);
        words = new WordsMenu(source, () -> text, reading, () -> Optional.ofNullable(shown.current()));
        reading.offer(words.menu());
        getStyleClass().add("source-pane");
        setId("pane-" + source.id());
        badge.getStyleClass().add("badge");
        meta.getStyleClass().add("meta");
        if (source.note() != null) {
            Tip.note(meta, source.note());
        }
        pin = new PinToggle(pinned);
        mark = new ReadingMark(source.id(), place -> reading.reveal(new Passage(place.text(), place.at() - 1, place.at())));
        end = new EndStrip(source.id());
        reading.whenEnded(end::reached);
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(reading, Priority.ALWAYS);
        header = head(new NoteMark(sitting, new OfSource(source.id())));
        show(text);
        getChildren().addAll(header, notice, finding, reading, end);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Opens the bar that looks for words in this text.
    void find() {
        finding.open();
    }

    /// Puts the focus on the text.
    void enter() {
        reading.enter();
    }

    /// Pins it, and shows whether it is pinned.
    PinToggle pin() {
        return pin;
    }

    private List<Passage> places(Query query) {
        return query.isEmpty() ? List.of() : text.map(own -> searched(own.wording()).places(query)).orElse(List.of());
    }

    private TextSearch searched(Wording wording) {
        Searched now = searched;
        if (now == null || !now.wording.equals(wording)) {
            now = new Searched(wording, TextSearch.in(wording));
            searched = now;
        }
        return now.words;
    }

    private void found(List<Passage> places, @Nullable Passage here) {
        reading.mark(places, here);
        if (!finding.isVisible()) {
            reading.enter();
        }
    }

    /// What stands above the text.
    Region header() {
        return header;
    }

    private VBox head(NoteMark note) {
        Label publisher = new Label(source.publisher());
        publisher.getStyleClass().add("publisher");
        HBox.setHgrow(publisher, Priority.ALWAYS);
        publisher.setMaxWidth(Double.MAX_VALUE);
        stepper.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(source.title().isEmpty() ? Messages.get("sources.title.none") : source.title());
        title.getStyleClass().add("article-title");
        title.setWrapText(true);
        Tip.over(title, title.getText());
        HBox first = new HBox(publisher, stepper, pin);
        first.getStyleClass().add("first-line");
        HBox last = new HBox(meta, badge, mark, note);
        last.getStyleClass().add("last-line");
        VBox head = new VBox(first, title, last);
        head.getStyleClass().add("pane-header");
        return head;
    }

    /// Shows a state of the dossier, and what the source has for what is selected in it: lights it, and scrolls there
    /// unless the person is reading here already. A change of the dossier that does not touch it moves nothing.
    void show(OpenDossier next, Evidence evidence) {
        boolean other = false;
        if (open != next) {
            open = next;
            published(next);
            Optional<SourceText> now = next.text(source.id());
            other = !now.equals(text);
            if (other) {
                text = now;
                end.begin();
                show(now);
            } else if (evidence.equals(shown)) {
                return;
            }
        }
        reading.light(evidence);
        stepper.show(evidence.passages(), evidence.current());
        Explained explained = evidence.explained();
        notice.setText(explained.line());
        notice.setVisible(!explained.line().isEmpty());
        notice.setManaged(!explained.line().isEmpty());
        notice.pseudoClassStateChanged(ALARM, explained.alarm());
        boolean another = other || !evidence.sameMatter(shown);
        shown = evidence;
        if (!clickedHere && evidence.current() != null) {
            reading.reveal(evidence.current());
        } else if (!clickedHere && another && !evidence.passages().isEmpty()) {
            reading.reveal(evidence.passages().getFirst());
        }
    }

    private void published(OpenDossier next) {
        Progress read = next.dossier().source(source.id()).orElse(source).read();
        mark.show(read, next.text(source.id()).map(SourceText::id).orElse(null));
        end.show(read);
        meta.setText(source.published() == null ? Messages.get("sources.published.unknown")
                : Dates.shortly(source.published(), next.clock()));
    }

    private void show(Optional<SourceText> held) {
        badge.setText(Messages.get(held.map(own -> own.original() ? "sources.badge.original" : "sources.badge.digest")
                .orElse("sources.badge.none")));
        held.ifPresent(own -> {
            reading.show(own, Messages.get(own.original() ? "sources.reading.original" : "sources.reading.digest", source.publisher()));
            badge.pseudoClassStateChanged(ORIGINAL, own.original());
            finding.look();
        });
        if (held.isEmpty()) {
            badge.pseudoClassStateChanged(ORIGINAL, false);
            reading.clear();
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            stepper.step(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (words.key(event)) {
            event.consume();
        }
    }

    private void step(Passage passage) {
        selection.reveal(passage);
    }

    private void clicked(List<Hit> hits) {
        OpenDossier known = Objects.requireNonNull(workspace.open());
        if (hits.size() == 1) {
            choose(hits.getFirst());
            return;
        }
        ContextMenu choice = new ContextMenu();
        for (Hit hit : hits) {
            MenuItem item = new MenuItem(known.event(hit.event()).map(Event::label).orElseThrow());
            item.setOnAction(_ -> choose(hit));
            choice.getItems().add(item);
        }
        choice.show(reading, reading.lastClick().getX(), reading.lastClick().getY());
    }

    private void choose(Hit hit) {
        clickedHere = true;
        try {
            selection.select(hit.event(), hit.passage());
        } finally {
            clickedHere = false;
        }
    }
}
