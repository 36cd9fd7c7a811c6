package app.synoptic.ui.controls;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A layer over the window that shows one thing at a time and keeps the focus in it. Escape, or a click beside it,
/// takes it away and gives the focus back.
public final class Overlay extends StackPane {

    private final ChangeListener<@Nullable Node> keeper = (_, _, owner) -> keep(owner);
    private @Nullable Node first;
    private @Nullable Node before;
    private Runnable after = () -> {};

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                hide();
            }
        });
    }

    /// Shows `content`, with the focus on `start` in it; what was shown before goes. What lies in a scroll pane is in the
    /// window only when that has its skin, and before cannot take the focus.
    public void show(Node content, Node start) {
        show(content, start, () -> {});
    }

    /// The same; `gone` is run when it is taken away, however that is done.
    public void show(Node content, Node start, Runnable gone) {
        hide();
        after = gone;
        before = getScene().getFocusOwner();
        first = start;
        getChildren().setAll(content);
        setVisible(true);
        applyCss();
        start.requestFocus();
        getScene().focusOwnerProperty().addListener(keeper);
    }

    /// Takes away what is shown, if anything is.
    public void hide() {
        if (!isVisible()) {
            return;
        }
        getScene().focusOwnerProperty().removeListener(keeper);
        Node back = before;
        before = null;
        first = null;
        setVisible(false);
        getChildren().clear();
        if (back != null) {
            back.requestFocus();
        }
        Runnable gone = after;
        after = () -> {};
        gone.run();
    }

    private void keep(@Nullable Node owner) {
        Node inside = owner;
        while (inside != null && inside != this) {
            inside = inside.getParent();
        }
        if (inside == null && first != null) {
            first.requestFocus();
        }
    }
}
