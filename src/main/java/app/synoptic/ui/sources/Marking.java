package app.synoptic.ui.sources;

import app.synoptic.domain.wording.Passage;
import app.synoptic.text.WholeWords;
import app.synoptic.ui.controls.passages.PassageDragAndDrop;
import app.synoptic.ui.state.SourceText;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;

/// What a person marks in the text of a pane: where it lies in the text, how it is cited, and that it can be dragged away.
final class Marking {

    private final StyleClassedTextArea area;
    private final MarkStrip strip = new MarkStrip(this::mark, this::keepInSight);
    private @Nullable SourceText text;
    private @Nullable DisplayText displayText;
    private boolean holding;

    Marking(StyleClassedTextArea area) {
        this.area = area;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        PassageDragAndDrop.from(area, this::held);
        area.selectionProperty().addListener(_ -> strip.show(all(), words().orElse(null)));
    }

    /// What stands under the text.
    Node strip() {
        return strip;
    }

    /// Another text is shown, or the same set otherwise.
    void in(SourceText shown, DisplayText set) {
        text = shown;
        displayText = set;
    }

    /// No text is shown.
    void nothing() {
        text = null;
        displayText = null;
    }

    /// The range of the text that a person has selected; empty where nothing is, or only a fold.
    Optional<Passage> selected() {
        IndexRange range = area.getSelection();
        if (text == null || displayText == null || range.getLength() == 0) {
            return Optional.empty();
        }
        OptionalInt first = displayText.firstWithin(range.getStart(), range.getEnd());
        OptionalInt last = displayText.lastWithin(range.getStart(), range.getEnd());
        return first.isEmpty() ? Optional.empty()
                : Optional.of(new Passage(text.id(), first.getAsInt(), last.orElseThrow() + 1));
    }

    /// The whole words of which a person has selected parts.
    Optional<Passage> words() {
        return selected().flatMap(part -> WholeWords.around(all(), part.start(), part.end())
                .map(span -> new Passage(part.text(), span.start(), span.end())));
    }

    private String all() {
        return text == null ? "" : text.wording().text();
    }

    /// What is marked, if the pointer takes hold of it there.
    private Optional<PassageDragAndDrop.Words> held(double x, double y) {
        IndexRange range = area.getSelection();
        int at = area.hit(x, y).getInsertionIndex();
        return at < range.getStart() || at > range.getEnd() ? Optional.empty()
                : words().map(passage -> new PassageDragAndDrop.Words(passage, all().substring(passage.start(), passage.end())));
    }

    /// Whoever presses on what is marked takes hold of it; the text must not begin another mark there.
    private void press(MouseEvent event) {
        holding = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && !event.isShiftDown()
                && held(event.getX(), event.getY()).isPresent();
        if (holding) {
            area.requestFocus();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (holding) {
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (holding && event.isStillSincePress()) {
            area.moveTo(area.hit(event.getX(), event.getY()).getInsertionIndex());
        }
        holding = false;
    }

    /// The strip takes the lowest lines of the text away; what was marked there stays in sight.
    private void keepInSight() {
        if (area.getCaretBounds().isPresent()) {
            area.requestFollowCaret();
        }
    }

    /// Marks words of the text.
    void mark(Passage passage) {
        if (displayText != null) {
            OptionalInt from = displayText.toShown(passage.start());
            OptionalInt last = displayText.toShown(passage.end() - 1);
            if (from.isPresent() && last.isPresent()) {
                area.selectRange(from.getAsInt(), last.getAsInt() + 1);
                area.requestFollowCaret();
            }
        }
    }
}
