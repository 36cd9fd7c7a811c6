package app.synoptic.ui.controls;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A layer over the window that shows one thing at a time and keeps the focus in it. Escape, or a click beside it,
/// takes it away and gives the focus back.
///
/// The shadow is a node of its own, drawn once: as an effect of what is shown it would be computed anew whenever
/// anything in that changes, by each stroke of a key.
public final class Overlay extends StackPane {

    private final Region shadow = new Region();
    private final ChangeListener<@Nullable Node> keeper = (_, _, owner) -> keep(owner);
    private Subscription shade = Subscription.EMPTY;
    private @Nullable Node first;
    private @Nullable Node before;
    private Runnable after = () -> {};

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        shadow.getStyleClass().add("sheet-shadow");
        shadow.setManaged(false);
        shadow.setMouseTransparent(true);
        shadow.setCache(true);
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
        getChildren().setAll(shadow, content);
        shade(content);
        setVisible(true);
        applyCss();
        start.requestFocus();
        getScene().focusOwnerProperty().addListener(keeper);
    }

    /// Lays the shadow under the sheet, or what else lies on the layer; some sheets stand in a pane of their own.
    private void shade(Node content) {
        Node paper = content instanceof StackPane around && around.getChildren().getFirst() instanceof DialogSheet sheet ? sheet : content;
        shade.unsubscribe();
        Consumer<Bounds> place = _ -> {
            Bounds at = sceneToLocal(paper.localToScene(paper.getLayoutBounds()));
            shadow.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        };
        shade = paper.boundsInParentProperty().subscribe(place).and(content.boundsInParentProperty().subscribe(place));
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
        shade.unsubscribe();
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
