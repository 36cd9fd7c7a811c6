package app.synoptic.ui.sources;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.find.ArticlePart;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.passages.FoldWords;
import app.synoptic.ui.controls.pulses.PulseQueue;
import app.synoptic.ui.sources.progress.EndOfText;
import app.synoptic.ui.state.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// The text of one source, to read and to copy from, with its passages lit. Shows characters only; what they mean
/// comes in as a [SourceText].
final class TextPane extends BorderPane {

    /// A fold at the upper edge says less than this, in UTF-16 code units; words of the text follow it.
    private static final int LOOKED_AHEAD = 500;

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final PulseQueue coming = new PulseQueue();
    private final TrackMarks marks = new TrackMarks();
    private final ScrollIntoView revealing = new ScrollIntoView(area);
    private final Marking marking = new Marking(area);
    private final TextTouch touch;
    private @Nullable SourceText text;
    private @Nullable DisplayText displayText;
    private @Nullable HighlightRuns highlights;
    private SelectedEvidence evidence = SelectedEvidence.NONE;
    private List<Passage> found = List.of();
    private @Nullable Passage here;
    private boolean folded = true;
    /// What was to be brought into view before its words were at hand, and where to go on in the text that comes.
    private @Nullable Passage awaited;
    private @Nullable Place begun;
    private boolean wentOn;

    /// Where a person was in a text when its pane went.
    ///
    /// @param at     the offset of the text that was shown at the top, in UTF-16 code units
    /// @param folded whether its furniture was folded
    /// @param marked the shown characters that were marked
    record Place(int at, boolean folded, IndexRange marked) {}

    /// @param clicked is told which passages a person has clicked, or pressed Enter on, the shortest first; never none
    TextPane(Consumer<List<PassageHit>> clicked) {
        touch = new TextTouch(area, clicked, this::turn);
        area.setEditable(false);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setWrapText(true);
        area.getStyleClass().add("reading");
        area.getStylesheets().clear(); // see rooms.css, which has the same
        setBottom(marking.strip());
        setCenter(new VirtualizedScrollPane<>(area));
        setRight(marks);
    }

    /// Shows another text, or the same text with other findings, and of those the ones of `lit` lit.
    void show(SourceText next, SelectedEvidence lit, String accessibleName) {
        boolean same = text != null && text.sameWords(next);
        begun = text != null && !same && text.id().equals(next.id()) ? place().orElse(null) : begun;
        text = next;
        evidence = lit;
        touch.explain(lit);
        area.setAccessibleText(accessibleName);
        if (!same) {
            folded = begun == null || begun.folded();
            awaited = null;
            found = List.of();
            here = null;
            if (next.atHand()) {
                set(next);
            } else {
                await(next);
            }
        } else if (displayText != null) {
            marks.showAll(displayText, next.findings().values());
        }
    }

    /// Shows nothing until the words are read.
    private void await(SourceText next) {
        write("");
        next.fetch(() -> coming.add(() -> {
            if (text != null && text.id().equals(next.id()) && displayText == null) {
                set(text);
                if (awaited != null) {
                    reveal(awaited);
                }
            }
        }));
    }

    /// Shows that there is no text.
    void clear() {
        if (text != null) {
            text = null;
            awaited = null;
            write("");
        }
    }

    /// Where a person is in the text; empty where there is nothing to read, nothing was laid out yet, or it is not on the screen.
    Optional<Place> place() {
        DisplayText set = displayText;
        if (set == null || area.getVisibleParagraphs().isEmpty() || area.localToScreen(0, 0) == null) {
            return Optional.empty();
        }
        int top = revealing.top();
        OptionalInt at = set.firstWithin(top, Math.min(area.getLength(), top + LOOKED_AHEAD));
        return at.isEmpty() ? Optional.empty() : Optional.of(new Place(at.getAsInt(), folded, area.getSelection()));
    }

    /// Has a person go on where she was in the text that is shown next; begin, where that is null.
    void goOn(@Nullable Place place) {
        begun = place;
    }

    /// Shows words that are not of the source.
    private void write(String words) {
        displayText = null;
        highlights = null;
        marking.nothing();
        touch.nothing();
        marks.clear();
        area.replace(0, area.getLength(), ReadOnlyStyledDocument.fromString(words, area.getInitialParagraphStyle(),
                area.getInitialTextStyle(), area.getSegOps()));
    }

    private void set(SourceText shown) {
        Optional<Wording> words = shown.words();
        if (words.isEmpty()) {
            write(Messages.get("sources.damaged"));
            return;
        }
        DisplayText set = DisplayText.of(words.get(), FoldWords::of, folded);
        displayText = set;
        marking.in(shown, set);
        touch.in(shown, set);
        highlights = HighlightRuns.of(set, shown, evidence, found, here);
        area.replace(0, area.getLength(), highlights.document(area));
        marks.showAll(set, shown.findings().values());
        marks.showLit(set, evidence.findings());
        begin(set, begun);
    }

    private void begin(DisplayText set, @Nullable Place place) {
        OptionalInt start = place == null ? OptionalInt.empty() : set.toShown(place.at());
        begun = null;
        wentOn = start.isPresent();
        if (place != null && start.isPresent()) {
            area.selectRange(place.marked().getStart(), place.marked().getEnd());
            revealing.bringToTop(start.getAsInt());
        } else {
            revealing.begin();
        }
    }

    /// Lights the passages of what is selected, and strongest the one stepped to. Looks first whether `sought` stands well, since
    /// words that are lit otherwise have to be laid out again.
    ///
    /// @param sought is brought to a comfortable height, unless it stands at one; null where the text stays as it is
    void light(SelectedEvidence shown, @Nullable Passage sought) {
        if (sought != null) {
            reveal(sought);
        }
        evidence = shown;
        touch.explain(shown);
        if (text == null || displayText == null || highlights == null) {
            return;
        }
        HighlightRuns next = HighlightRuns.of(displayText, text, shown, found, here);
        next.paint(area, highlights);
        highlights = next;
        marks.showLit(displayText, shown.findings());
    }

    /// Marks what a person looks for, and brings the one she stands at into view.
    void mark(List<Passage> places, @Nullable Passage current) {
        found = List.copyOf(places);
        here = current;
        light(evidence, current);
    }

    /// Brings a passage to a comfortable height, unless it stands at one already.
    void reveal(Passage passage) {
        if (displayText == null || text == null || !passage.text().equals(text.id())) {
            awaited = passage;
            return;
        }
        displayText.toShown(passage.start()).ifPresent(revealing::bring);
    }

    /// Whether a person went on in this text where she was before.
    boolean wentOn() {
        return wentOn;
    }

    /// Shows what is left out of the article, or hides it again; what is read stays where it is.
    void turn() {
        if (text != null && displayText != null) {
            folded = !folded;
            begun = place().map(was -> new Place(was.at(), folded, new IndexRange(0, 0))).orElse(null);
            set(text);
        }
    }

    /// The stretch of whole blocks that a person has marked, or points at; empty where that is a fold, or nothing.
    Optional<ArticlePart> part() {
        return touch.part(marking.selected());
    }

    /// What a person has marked.
    Marking marking() {
        return marking;
    }

    /// Has `reached` run each time a person comes to the end of the text.
    void whenEnded(Runnable reached) {
        EndOfText.watch(this, area, reached);
    }

    /// Puts the focus on the text.
    void enter() {
        area.requestFocus();
    }

    /// Offers a menu where a person asks for one; it is made the first time.
    void whenAsked(Supplier<ContextMenu> menu) {
        touch.whenAsked(menu);
    }

    /// Where on the screen a passage was last clicked.
    Point2D lastClick() {
        return touch.last();
    }
}
