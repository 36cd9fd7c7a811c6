package app.synoptic.ui.sources;

import app.synoptic.domain.wording.Passage;
import app.synoptic.text.find.ArticlePart;
import app.synoptic.ui.state.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;

/// What a person points at in the text of a pane, by click, Enter or rest: passages are chosen, folds opened, doubts explained.
final class TextTouch {

    private static final int HOVER_MS = 250;

    private final StyleClassedTextArea area;
    private final Consumer<List<PassageHit>> clicked;
    private final Runnable unfold;
    private final DoubtCard doubt = new DoubtCard();
    private SelectedEvidence lit = SelectedEvidence.NONE;
    private @Nullable SourceText text;
    private @Nullable DisplayText displayText;
    private Point2D last = Point2D.ZERO;
    /// The shown character a menu was asked for at; empty where it was asked for by a key, or none is open.
    private OptionalInt asked = OptionalInt.empty();

    /// @param clicked is told which passages a person has chosen, the shortest first; never none
    /// @param unfold  run when she opens a fold
    TextTouch(StyleClassedTextArea area, Consumer<List<PassageHit>> clicked, Runnable unfold) {
        this.area = area;
        this.clicked = clicked;
        this.unfold = unfold;
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.setOnMouseClicked(this::click);
        area.setMouseOverTextDelay(Duration.ofMillis(HOVER_MS));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event -> explain(event.getCharacterIndex(), event.getScreenPosition()));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> doubt.hide());
    }

    /// Another text is shown, or the same set otherwise.
    void in(SourceText shown, DisplayText set) {
        text = shown;
        displayText = set;
    }

    /// No text is shown.
    void nothing() {
        doubt.hide();
        text = null;
        displayText = null;
    }

    /// What is explained from now on: doubts of findings, and what is proposed.
    void explain(SelectedEvidence shown) {
        lit = shown;
    }

    /// Where on the screen something was last chosen.
    Point2D last() {
        return last;
    }

    /// Offers a menu where a person asks for one; it is made the first time.
    void whenAsked(Supplier<ContextMenu> menu) {
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            asked = event.isKeyboardTrigger() ? OptionalInt.empty() : OptionalInt.of(area.hit(event.getX(), event.getY()).getInsertionIndex());
            if (area.getContextMenu() == null) {
                ContextMenu made = menu.get();
                made.setOnHidden(_ -> asked = OptionalInt.empty());
                area.setContextMenu(made);
            }
        });
    }

    /// The stretch of whole blocks that is marked, or a menu is open for, or else the caret stands in; empty where that is a fold.
    Optional<ArticlePart> part(Optional<Passage> marked) {
        SourceText own = text;
        if (own == null || displayText == null || area.getLength() == 0) {
            return Optional.empty();
        }
        OptionalInt at = displayText.toText(Math.min(asked.orElse(area.getCaretPosition()), area.getLength() - 1));
        return marked.or(() -> at.isEmpty() ? Optional.empty() : Optional.of(new Passage(own.id(), at.getAsInt(), at.getAsInt() + 1)))
                .flatMap(passage -> ArticlePart.at(own.wording(), passage));
    }

    private void explain(int character, Point2D at) {
        if (text != null && displayText != null) {
            doubt.explain(area, lit, text, displayText.toText(character), at);
        }
    }

    private void click(MouseEvent event) {
        boolean selecting = area.getSelection().getLength() > 0;
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !selecting) {
            last = new Point2D(event.getScreenX(), event.getScreenY());
            area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(this::activate);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            area.getCaretBounds().ifPresent(caret -> last = new Point2D(caret.getMinX(), caret.getMaxY()));
            activate(area.getCaretPosition());
        }
    }

    private void activate(int character) {
        SourceText own = text;
        if (own == null || displayText == null || character >= area.getLength()) {
            return;
        }
        int paragraph = area.offsetToPosition(character, Bias.Forward).getMajor();
        if (displayText.paragraphs().get(paragraph).fold()) {
            unfold.run();
            return;
        }
        OptionalInt offset = displayText.toText(character);
        List<PassageHit> hits = offset.isEmpty() ? List.of() : PassageHit.at(own, offset.getAsInt());
        if (!hits.isEmpty()) {
            clicked.accept(hits);
        }
        explain(character, last);
    }
}
