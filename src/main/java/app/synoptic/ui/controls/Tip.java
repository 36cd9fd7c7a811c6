package app.synoptic.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Words that come up beside the pointer when it rests on a node, and that a screen reader says as its help. Their
/// popup is made when the pointer first comes: each has a scene of its own, which a window of many would wait for.
public final class Tip {

    private static final double WIDTH = 380;
    private static final Duration SOON = Duration.millis(350);

    private final Node node;
    private String words = "";
    private boolean hasty;
    private @Nullable Tooltip popup;

    private Tip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> prepare());
    }

    /// Has a node say `words` from now on in place of what it said; nothing while they are blank.
    public static Tip over(Node node, String words) {
        Tip tip = (Tip) node.getProperties().computeIfAbsent(Tip.class, _ -> new Tip(node));
        tip.words = words;
        node.setAccessibleHelp(words);
        if (tip.popup != null) {
            tip.prepare();
        }
        return tip;
    }

    /// Does not keep the pointer waiting long.
    public void soon() {
        hasty = true;
    }

    private void prepare() {
        if (popup == null) {
            popup = new Tooltip();
            popup.setWrapText(true);
            popup.setMaxWidth(WIDTH);
            if (hasty) {
                popup.setShowDelay(SOON);
            }
        }
        popup.setText(words);
        if (words.isBlank()) {
            Tooltip.uninstall(node, popup);
        } else {
            Tooltip.install(node, popup);
        }
    }
}
