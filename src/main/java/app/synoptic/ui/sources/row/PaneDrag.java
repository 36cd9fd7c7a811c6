package app.synoptic.ui.sources.row;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Taking a pane or a rail by its head to another place in the row. A mark shows where it would go; Escape leaves it.
public final class PaneDrag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final double SLACK = 8;
    private static final double MARK = 4;

    /// What the gesture asks of the row it takes place in.
    ///
    /// @param mark where a mark belongs that shows what dropping at an x would do; empty where it would do nothing
    /// @param drop drops at an x
    public record Target(DoubleFunction<OptionalDouble> mark, DoubleConsumer drop) {}

    private final Region row;
    private final Region mark = new Region();
    private final EventHandler<KeyEvent> escape = this::escape;
    private @Nullable Point2D pressed;
    private @Nullable Node dragged;

    public PaneDrag(Region row) {
        this.row = row;
        mark.getStyleClass().add("drop-mark");
        mark.setManaged(false);
        mark.setVisible(false);
        mark.setMouseTransparent(true);
    }

    /// Shows where the pane would go; belongs in the row, above all else.
    public Region mark() {
        return mark;
    }

    /// Lets `handle` be dragged, and `whole` with it.
    public void attach(Node handle, Node whole, Target target) {
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event ->
                pressed = event.getButton() == MouseButton.PRIMARY ? at(event) : null);
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(event, whole, target));
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (dragged != null) {
                end();
                target.drop().accept(at(event).getX());
            }
            pressed = null;
        });
    }

    private Point2D at(MouseEvent event) {
        return row.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event, Node whole, Target target) {
        Point2D now = at(event);
        if (dragged == null && pressed != null && pressed.distance(now) > SLACK) {
            dragged = whole;
            whole.pseudoClassStateChanged(DRAGGED, true);
            row.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        if (dragged != null) {
            OptionalDouble place = target.mark().apply(now.getX());
            mark.setVisible(place.isPresent());
            place.ifPresent(x -> mark.resizeRelocate(Math.clamp(x - MARK / 2, 0, row.getWidth() - MARK), 0, MARK, row.getHeight()));
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
            pressed = null;
        }
    }

    private void end() {
        if (dragged != null) {
            dragged.pseudoClassStateChanged(DRAGGED, false);
        }
        dragged = null;
        mark.setVisible(false);
        row.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }
}
