package app.synoptic.ui.sources;

import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.find.Query;
import app.synoptic.text.find.TextSearch;
import app.synoptic.ui.Messages;
import app.synoptic.ui.sources.page.PageSwitch;
import app.synoptic.ui.sources.progress.EndStrip;
import app.synoptic.ui.sources.progress.ReadingMark;
import app.synoptic.ui.sources.row.PinToggle;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One source: who published what when, its text, and what it says of the selected event or why it says nothing. It can take
/// another source, which costs less than a new pane. Its user data is the id of its source: were that its CSS id, all in it would
/// have to be styled anew.
final class SourcePane extends VBox {

    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    private final Consumer<SourceId> pinned;
    private final Workspace workspace;
    private final Selection selection;
    private final Label notice = new Label();
    private final Stepper stepper = new Stepper(this::step);
    private final PinToggle pin = new PinToggle(this::pinned);
    private final TextPane reading = new TextPane(this::clicked);
    private final PageSwitch paging = new PageSwitch(this, reading, passage -> reading.marking().mark(passage));
    private final EndStrip end;
    private final PaneHead head;
    private final FindBar finding = new FindBar(this::places, this::found);
    private Source source;
    private @Nullable OpenDossier open;
    private Optional<SourceText> text = Optional.empty();
    private SelectedEvidence shown = SelectedEvidence.NONE;
    private @Nullable Searched searched;
    private boolean clickedHere;
    private final WordsMenu words = new WordsMenu(this::source, () -> text, reading, paging, () -> Optional.ofNullable(shown.current()));

    /// A text in which words were looked for.
    private record Searched(Wording wording, TextSearch words) {}

    /// How a pane was left.
    record Left(TextPane.Place place, SelectedEvidence shown) {}

    /// @param pinned is told the source a person pins, or pins no longer
    SourcePane(Source source, Workspace workspace, Selection selection, CurrentSession currentSession, Consumer<SourceId> pinned) {
        this.source = source;
        this.workspace = workspace;
        this.selection = selection;
        this.pinned = pinned;
        getStyleClass().add("source-pane");
        setUserData(source.id());
        words.offer();
        end = new EndStrip(source.id());
        reading.whenEnded(end::reached);
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(reading, Priority.ALWAYS);
        head = new PaneHead(source, stepper, pin, new ReadingMark(source.id(),
                place -> reading.reveal(new Passage(place.text(), place.at() - 1, place.at()))), currentSession);
        show(text, shown);
        getChildren().addAll(head, notice, finding, reading, end);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows the source as it is described now. What it has to show follows.
    void describe(Source now) {
        source = now;
        head.take(now);
        open = null;
    }

    /// Becomes the pane of another source. What that has to show follows.
    ///
    /// @param left how a pane of it was left; null where there was none
    void take(Source next, @Nullable Left left) {
        describe(next);
        setUserData(next.id());
        end.of(next.id());
        if (finding.isFocusWithin()) {
            enter();
        }
        finding.leave();
        shown = left == null ? SelectedEvidence.NONE : left.shown;
        reading.goOn(left == null ? null : left.place);
    }

    Source source() {
        return source;
    }

    /// How it is left now; empty where there is nothing to read yet.
    Optional<Left> leave() {
        return reading.place().map(place -> new Left(place, shown));
    }

    private void pinned() {
        pinned.accept(source.id());
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
        return head;
    }

    /// Shows a state of the dossier, and what the source has for what is selected in it: lights it, and scrolls there
    /// unless the person is reading here already. A change of the dossier that does not touch it moves nothing.
    void show(OpenDossier next, SelectedEvidence evidence) {
        boolean other = false;
        if (open != next) {
            open = next;
            Source now = next.dossier().source(source.id()).orElse(source);
            head.show(now, next);
            end.show(now.read());
            Optional<SourceText> held = next.text(source.id());
            other = !held.equals(text);
            if (other) {
                text = held;
                end.begin();
                show(held, evidence);
            } else if (evidence.equals(shown)) {
                return;
            }
        }
        stepper.show(evidence.passages(), evidence.current());
        TestimonyRemarks explained = evidence.explained();
        notice.setText(explained.line());
        notice.setVisible(!explained.line().isEmpty());
        notice.setManaged(!explained.line().isEmpty());
        notice.pseudoClassStateChanged(ALARM, explained.alarm());
        boolean another = other && !reading.wentOn() || !evidence.sameMatter(shown);
        shown = evidence;
        reading.light(evidence, clickedHere ? null : sought(evidence, another));
        paging.light(evidence.findings(), evidence.current());
    }

    /// The passage to be brought into view; null where the text stays as it is.
    private static @Nullable Passage sought(SelectedEvidence evidence, boolean another) {
        if (evidence.current() != null) {
            return evidence.current();
        }
        return another && !evidence.passages().isEmpty() ? evidence.passages().getFirst() : null;
    }

    private void show(Optional<SourceText> held, SelectedEvidence evidence) {
        head.show(held);
        paging.show(held);
        held.ifPresentOrElse(own -> {
            reading.show(own, evidence, Messages.get(own.original() ? "sources.reading.original" : "sources.reading.digest", source.publisher()));
            finding.look();
        }, reading::clear);
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

    private void clicked(List<PassageHit> hits) {
        OpenDossier known = Objects.requireNonNull(workspace.open());
        if (hits.size() == 1) {
            choose(hits.getFirst());
            return;
        }
        ContextMenu choice = new ContextMenu();
        for (PassageHit hit : hits) {
            MenuItem item = new MenuItem(known.event(hit.event()).map(Event::label).orElseThrow());
            item.setOnAction(_ -> choose(hit));
            choice.getItems().add(item);
        }
        choice.show(reading, reading.lastClick().getX(), reading.lastClick().getY());
    }

    private void choose(PassageHit hit) {
        clickedHere = true;
        try {
            selection.select(hit.event(), hit.passage());
        } finally {
            clickedHere = false;
        }
    }
}
