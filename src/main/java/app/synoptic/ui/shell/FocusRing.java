package app.synoptic.ui.shell;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A ring round what has the focus, once a person uses the keyboard; a click takes it away. The same for every
/// control and every theme. Lies over the window it is told to watch and takes no clicks.
final class FocusRing extends Region {

    private static final double OUT = 2;

    private final Node window;
    private final Runnable follow = this::follow;
    private Subscription focus = Subscription.EMPTY;
    private boolean byKeyboard;

    FocusRing(Node window) {
        this.window = window;
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> set(event, true));
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> set(event, false));
        sceneProperty().subscribe(this::watch);
    }

    private void set(InputEvent event, boolean keyboard) {
        boolean modifier = event instanceof KeyEvent key && key.getCode().isModifierKey();
        if (!modifier) {
            byKeyboard = keyboard;
            Platform.requestNextPulse();
        }
    }

    private void watch(@Nullable Scene before, @Nullable Scene now) {
        focus.unsubscribe();
        if (before != null) {
            before.removePreLayoutPulseListener(follow);
        }
        if (now != null) {
            now.addPreLayoutPulseListener(follow);
            focus = now.focusOwnerProperty().subscribe(_ -> Platform.requestNextPulse());
        }
    }

    private void follow() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (!byKeyboard || owner == null || owner == window || owner.getScene() != getScene()) {
            setVisible(false);
            return;
        }
        Rectangle2D seen = seen(owner);
        setVisible(seen.getWidth() > 0 && seen.getHeight() > 0);
        resizeRelocate(seen.getMinX(), seen.getMinY(), seen.getWidth(), seen.getHeight());
    }

    /// The part of a node that no ancestor's edge cuts off, with a little room where there is some.
    private Rectangle2D seen(Node node) {
        Bounds own = here(node);
        double left = own.getMinX() - OUT;
        double top = own.getMinY() - OUT;
        double right = own.getMaxX() + OUT;
        double bottom = own.getMaxY() + OUT;
        for (Node around = node.getParent(); around != null; around = around.getParent()) {
            if (around.getClip() != null || around == window) {
                Bounds edge = here(around);
                left = Math.max(left, edge.getMinX());
                top = Math.max(top, edge.getMinY());
                right = Math.min(right, edge.getMaxX());
                bottom = Math.min(bottom, edge.getMaxY());
            }
        }
        return new Rectangle2D(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private Bounds here(Node node) {
        return window.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
