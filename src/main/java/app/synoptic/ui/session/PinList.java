package app.synoptic.ui.session;

import app.synoptic.domain.session.Subject.Pin;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is pinned, in the researcher's order. A row is dragged to another place; a line shows where it will go.
final class PinList extends VBox {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final ObjIntConsumer<Pin> moved;
    private @Nullable PinRow dragged;
    private int target = -1;

    /// @param moved is told what goes to which place
    PinList(ObjIntConsumer<Pin> moved) {
        this.moved = moved;
        setId("pins");
        getStyleClass().add("pins");
        addEventHandler(MouseEvent.DRAG_DETECTED, this::take);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    void show(List<PinRow> rows) {
        boolean focused = getScene() != null && isFocusWithin();
        Pin before = focused ? rows().stream().filter(Node::isFocused).map(PinRow::pin).findFirst().orElse(null) : null;
        getChildren().setAll(rows);
        rows.stream().filter(row -> row.pin().equals(before)).findFirst().or(() -> focused ? rows.stream().findFirst()
                : Optional.empty()).ifPresent(Node::requestFocus);
    }

    /// Shows which is looked at.
    void mark(Predicate<Pin> current) {
        rows().forEach(row -> row.mark(current.test(row.pin())));
    }

    private List<PinRow> rows() {
        return getChildren().stream().map(PinRow.class::cast).toList();
    }

    private void take(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            dragged = rows().stream().filter(row -> row.getBoundsInParent().contains(event.getX(), event.getY())).findFirst().orElse(null);
        }
    }

    private void drag(MouseEvent event) {
        if (dragged == null) {
            return;
        }
        List<PinRow> rows = rows();
        target = (int) rows.stream().filter(row -> event.getY() > row.getBoundsInParent().getCenterY()).count();
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).pseudoClassStateChanged(ABOVE, at == target);
            rows.get(at).pseudoClassStateChanged(BELOW, at == rows.size() - 1 && target == rows.size());
        }
        event.consume();
    }

    private void drop(MouseEvent event) {
        PinRow row = dragged;
        dragged = null;
        rows().forEach(other -> {
            other.pseudoClassStateChanged(ABOVE, false);
            other.pseudoClassStateChanged(BELOW, false);
        });
        if (row != null && target >= 0) {
            int now = rows().indexOf(row);
            moved.accept(row.pin(), target > now ? target - 1 : target);
            event.consume();
        }
        target = -1;
    }
}
