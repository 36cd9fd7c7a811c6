package app.synoptic.ui.controls;

import app.synoptic.ui.controls.markdown.Markdown;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
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
    private boolean noted;
    private @Nullable Tooltip popup;

    private Tip(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> prepare());
    }

    /// Has a node say `words` from now on in place of what it said; nothing while they are blank.
    public static Tip over(Node node, String words) {
        return over(node, words, false);
    }

    /// The same with a note, which is shown as it reads.
    public static Tip note(Node node, String words) {
        return over(node, words, true);
    }

    private static Tip over(Node node, String words, boolean noted) {
        Tip tip = (Tip) node.getProperties().computeIfAbsent(Tip.class, _ -> new Tip(node));
        tip.words = words;
        tip.noted = noted;
        node.setAccessibleHelp(noted ? Markdown.plain(words) : words);
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
            if (hasty) {
                popup.setShowDelay(SOON);
            }
        }
        popup.setMaxWidth(noted ? Region.USE_COMPUTED_SIZE : WIDTH);
        popup.setText(noted ? "" : words);
        popup.setGraphic(noted && !words.isBlank() ? NoteWords.upTo(WIDTH, words) : null);
        if (words.isBlank()) {
            Tooltip.uninstall(node, popup);
        } else {
            Tooltip.install(node, popup);
        }
    }
}
