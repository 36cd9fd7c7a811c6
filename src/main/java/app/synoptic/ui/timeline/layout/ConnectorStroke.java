package app.synoptic.ui.timeline.layout;

/// A straight piece of a connector.
///
/// @param passes whether it passes a lane that says nothing
public record ConnectorStroke(double fromX, double fromY, double toX, double toY, boolean passes) {

    /// How far (`x`, `y`) is from it, in pixels.
    public double distance(double x, double y) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double along = Math.clamp(((x - fromX) * dx + (y - fromY) * dy) / Math.max(1e-9, dx * dx + dy * dy), 0, 1);
        return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
    }
}
