package app.synoptic.ui.sources.progress;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.StyleClassedTextArea;

/// Notices that a person has scrolled a text to its end, by wheel, key or scroll bar. A text that was moved by the program, or
/// is seen whole, was not read to its end by that.
public final class EndOfText {

    private static final Set<KeyCode> MOVES = EnumSet.of(KeyCode.DOWN, KeyCode.PAGE_DOWN, KeyCode.END, KeyCode.SPACE);

    private final StyleClassedTextArea area;
    private final Runnable reached;

    private EndOfText(StyleClassedTextArea area, Runnable reached) {
        this.area = area;
        this.reached = reached;
    }

    /// @param pane    what scrolls the text
    /// @param reached is run each time a person comes to the end
    public static void watch(Node pane, StyleClassedTextArea area, Runnable reached) {
        EndOfText end = new EndOfText(area, reached);
        pane.addEventFilter(ScrollEvent.SCROLL, event -> end.lookAfter(event.getDeltaY() < 0));
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> end.lookAfter(event.getTarget() instanceof Node node && !inside(node, area)));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> end.lookAfter(MOVES.contains(event.getCode())));
    }

    private static boolean inside(Node node, Node parent) {
        for (Node now = node; now != null; now = now.getParent()) {
            if (now == parent) {
                return true;
            }
        }
        return false;
    }

    private void lookAfter(boolean onwards) {
        if (onwards) {
            Platform.runLater(() -> {
                area.layout();
                if (area.getLength() > 0 && !seen(0) && seen(area.getLength() - 1)) {
                    reached.run();
                }
            });
        }
    }

    private boolean seen(int character) {
        Optional<Bounds> at = area.getCharacterBoundsOnScreen(character, character + 1);
        Bounds own = area.localToScreen(area.getBoundsInLocal());
        return at.isPresent() && own != null && at.get().getMaxY() <= own.getMaxY() + 1 && at.get().getMinY() >= own.getMinY() - 1;
    }
}
