package app.synoptic.ui.timeline;

import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.TimelineModel;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.Screen;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The card that tells of what the pointer rests on, beside the pointer and never under it.
final class HoverCard {

    private static final Duration DELAY = Duration.millis(380);
    private static final double AWAY = 16;

    private final Node owner;
    private final PauseTransition delay = new PauseTransition(DELAY);
    private @Nullable Tooltip card;
    private @Nullable Target shown;

    HoverCard(Node owner) {
        this.owner = owner;
    }

    /// The pointer moved over `target`.
    void over(Target target, TimelineModel model, Frame frame, double screenX, double screenY) {
        if (target.equals(shown)) {
            return;
        }
        hide();
        Node content = switch (target) {
            case Target.OnEvent(int event) -> CardContent.of(model, event);
            case Target.OnChip(var chip) -> CardContent.of(model, chip, frame);
            case Target.OnRest(int bar) -> frame.rest() == null ? null : CardContent.of(model, frame.rest(), bar);
            case Target.OnStrip _, Target.Ground _, Target.Gutter _ -> null;
        };
        if (content != null) {
            shown = target;
            delay.setOnFinished(_ -> show(content, screenX, screenY));
            delay.playFromStart();
        }
    }

    void hide() {
        delay.stop();
        if (card != null) {
            card.hide();
        }
        shown = null;
    }

    private void show(Node content, double x, double y) {
        if (owner.getScene() == null || owner.getScene().getWindow() == null) {
            return;
        }
        if (card == null) {
            card = new Tooltip();
            card.getStyleClass().add("timeline-card");
        }
        Tooltip tooltip = card;
        tooltip.setGraphic(content);
        tooltip.show(owner, x + AWAY, y + AWAY);
        Rectangle2D screen = Screen.getScreensForRectangle(x, y, 1, 1).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        if (x + AWAY + tooltip.getWidth() > screen.getMaxX()) {
            tooltip.setX(Math.max(screen.getMinX(), x - AWAY - tooltip.getWidth()));
        }
        if (y + AWAY + tooltip.getHeight() > screen.getMaxY()) {
            tooltip.setY(Math.max(screen.getMinY(), y - AWAY - tooltip.getHeight()));
        }
    }
}
