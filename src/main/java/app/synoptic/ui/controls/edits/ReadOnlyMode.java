package app.synoptic.ui.controls.edits;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Whether the past is shown, where nothing can be changed. The window says so by the pseudo-class `past`, for its style and
/// for what offers a change somewhere in it.
public final class ReadOnlyMode {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private ReadOnlyMode() {}

    /// Says that all in `window` is of the past, or that it is not.
    public static void mark(Node window, boolean past) {
        window.pseudoClassStateChanged(PAST, past);
    }

    /// Whether a node lies in what is of the past.
    public static boolean at(Node node) {
        for (Node now = node; now != null; now = now.getParent()) {
            if (now.getPseudoClassStates().contains(PAST)) {
                return true;
            }
        }
        return false;
    }
}
