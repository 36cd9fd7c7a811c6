package app.synoptic.ui.controls.sources;

import app.synoptic.domain.progress.ReadingState;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// How far a source was read, as a ring: empty, half full or full. Says nothing to a person who hears the window: whoever
/// shows it has words for it.
public final class ReadingStateIcon extends StackPane {

    private static final PseudoClass READ = PseudoClass.getPseudoClass("read");
    private static final double RADIUS = 4;
    private static final double WHOLE = 360;

    private final Circle ring = new Circle(RADIUS);
    private final Arc full = new Arc(0, 0, RADIUS, RADIUS, -WHOLE / 4, 0);

    public ReadingStateIcon() {
        getStyleClass().add("reading-state");
        ring.getStyleClass().add("ring");
        full.getStyleClass().add("full");
        full.setType(ArcType.ROUND);
        full.setManaged(false);
        full.setLayoutX(RADIUS + 1);
        full.setLayoutY(RADIUS + 1);
        getChildren().setAll(ring, full);
        setMinSize(2 * RADIUS + 2, 2 * RADIUS + 2);
        setMaxSize(2 * RADIUS + 2, 2 * RADIUS + 2);
        setMouseTransparent(true);
    }

    public ReadingStateIcon(ReadingState state) {
        this();
        show(state);
    }

    public void show(ReadingState state) {
        full.setLength(switch (state) {
            case UNREAD -> 0;
            case BEGUN -> WHOLE / 2;
            case THROUGH -> WHOLE;
        });
        full.setVisible(state != ReadingState.UNREAD);
        pseudoClassStateChanged(READ, state == ReadingState.THROUGH);
    }

    /// How much of the ring is full, in degrees.
    public double filled() {
        return full.getLength();
    }
}
