package app.synoptic.ui.sources;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.ui.Messages;
import app.synoptic.ui.sources.progress.EndOfText;
import app.synoptic.ui.state.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;

/// The text of one source, to read and to copy from, with its passages lit. Shows characters only; what they mean
/// comes in as a [SourceText].
final class TextPane extends BorderPane {

    private static final int HOVER_MS = 250;

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final TrackMarks marks = new TrackMarks();
    private final Reveal revealing = new Reveal(area);
    private final Marking marking = new Marking(area);
    private final Consumer<List<Hit>> clicked;
    private @Nullable SourceText text;
    private @Nullable Rendition rendition;
    private @Nullable Lighting lighting;
    private final DoubtCard doubt = new DoubtCard();
    private Evidence evidence = Evidence.NONE;
    private List<Passage> found = List.of();
    private @Nullable Passage here;
    private boolean folded = true;
    /// What was to be brought into view before its words were at hand.
    private @Nullable Passage awaited;
    private Point2D lastClick = Point2D.ZERO;

    /// @param clicked is told which passages a person has clicked, or pressed Enter on, the shortest first; never none
    TextPane(Consumer<List<Hit>> clicked) {
        this.clicked = clicked;
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("reading");
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.setOnMouseClicked(this::click);
        area.setMouseOverTextDelay(Duration.ofMillis(HOVER_MS));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> explain(event.getCharacterIndex(), event.getScreenPosition()));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> doubt.hide());
        setBottom(marking.strip());
        setCenter(new VirtualizedScrollPane<>(area));
        setRight(marks);
    }

    /// Shows another text, or the same text with other findings.
    void show(SourceText next, String accessibleName) {
        boolean same = text != null && text.id().equals(next.id());
        text = next;
        area.setAccessibleText(accessibleName);
        if (!same) {
            folded = true;
            awaited = null;
            if (next.atHand()) {
                set(next);
            } else {
                await(next);
            }
        } else if (rendition != null) {
            marks.showAll(rendition, next.findings().values());
        }
    }

    /// Shows nothing until the words are read.
    private void await(SourceText next) {
        rendition = null;
        lighting = null;
        marking.nothing();
        area.clear();
        marks.clear();
        next.fetch(() -> {
            if (text != null && text.id().equals(next.id()) && rendition == null) {
                set(text);
                light(evidence);
                if (awaited != null) {
                    reveal(awaited);
                }
            }
        });
    }

    /// Shows that there is no text.
    void clear() {
        if (text != null) {
            text = null;
            rendition = null;
            lighting = null;
            awaited = null;
            marking.nothing();
            area.clear();
            marks.clear();
        }
    }

    private void set(SourceText shown) {
        Optional<Wording> words = shown.words();
        if (words.isEmpty()) {
            area.replaceText(Messages.get("sources.damaged"));
            return;
        }
        Rendition set = Rendition.of(words.get(), hidden -> Messages.get("sources.furniture.fold", hidden), folded);
        rendition = set;
        marking.in(shown, set);
        lighting = null;
        area.replaceText(set.shown());
        List<Rendition.Paragraph> paragraphs = set.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            area.setParagraphStyle(i, paragraphs.get(i).classes());
        }
        marks.showAll(set, shown.findings().values());
        area.moveTo(0);
        area.showParagraphAtTop(0);
    }

    /// Lights the passages of what is selected, and strongest the one stepped to.
    void light(Evidence shown) {
        evidence = shown;
        if (text == null || rendition == null) {
            return;
        }
        Lighting next = Lighting.of(rendition, text, shown, found, here);
        next.paint(area, lighting);
        lighting = next;
        marks.showLit(rendition, shown.findings());
    }

    /// Marks what a person looks for, and brings the one she stands at into view.
    void mark(List<Passage> places, @Nullable Passage current) {
        found = List.copyOf(places);
        here = current;
        light(evidence);
        if (current != null) {
            reveal(current);
        }
    }

    private void explain(int character, Point2D at) {
        if (text != null && rendition != null) {
            doubt.explain(area, evidence.findings(), text, rendition.toText(character), at);
        }
    }

    /// Brings a passage to a comfortable height, unless it stands at one already.
    void reveal(Passage passage) {
        if (rendition == null || text == null || !passage.text().equals(text.id())) {
            awaited = passage;
            return;
        }
        OptionalInt start = rendition.toShown(passage.start());
        if (start.isEmpty()) {
            return;
        }
        revealing.bring(start.getAsInt());
    }

    private void click(MouseEvent event) {
        boolean selecting = area.getSelection().getLength() > 0;
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !selecting) {
            lastClick = new Point2D(event.getScreenX(), event.getScreenY());
            area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(this::activate);
        }
    }

    private void activate(int character) {
        if (text == null || rendition == null || character >= area.getLength()) {
            return;
        }
        if (inFold(character)) {
            unfold(text);
            return;
        }
        OptionalInt offset = rendition.toText(character);
        List<Hit> hits = offset.isEmpty() ? List.of() : Hit.at(text, offset.getAsInt());
        if (!hits.isEmpty()) {
            clicked.accept(hits);
        }
        explain(character, lastClick);
    }

    private boolean inFold(int shown) {
        int paragraph = area.offsetToPosition(shown, Bias.Forward).getMajor();
        return rendition != null && rendition.paragraphs().get(paragraph).fold();
    }

    private void unfold(SourceText shown) {
        folded = false;
        set(shown);
        light(evidence);
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

    /// Offers `menu` where a person asks for one.
    void offer(ContextMenu menu) {
        area.setContextMenu(menu);
    }

    /// Where on the screen a passage was last clicked.
    Point2D lastClick() {
        return lastClick;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            area.getCaretBounds().ifPresent(caret -> lastClick = new Point2D(caret.getMinX(), caret.getMaxY()));
            activate(area.getCaretPosition());
        }
    }
}
