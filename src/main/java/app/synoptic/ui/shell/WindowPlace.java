package app.synoptic.ui.shell;

import app.synoptic.ui.state.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/// Where the window stands on the desktop, and how large it is, with its frame.
///
/// @param bounds    of the window while it is not maximised
/// @param maximised whether it fills its screen
record WindowPlace(Rectangle2D bounds, boolean maximised) {

    private static final String PLACE = "window.";

    /// Where it was left; empty before the first time.
    static Optional<WindowPlace> kept(Settings settings) {
        Optional<Double> x = settings.place(PLACE + "x");
        Optional<Double> y = settings.place(PLACE + "y");
        Optional<Double> width = settings.place(PLACE + "width").filter(size -> size > 0);
        Optional<Double> height = settings.place(PLACE + "height").filter(size -> size > 0);
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WindowPlace(new Rectangle2D(x.get(), y.get(), width.get(), height.get()),
                settings.place(PLACE + "maximised").orElse(0.0) > 0));
    }

    void keep(Settings settings) {
        settings.place(PLACE + "x", bounds.getMinX());
        settings.place(PLACE + "y", bounds.getMinY());
        settings.place(PLACE + "width", bounds.getWidth());
        settings.place(PLACE + "height", bounds.getHeight());
        settings.place(PLACE + "maximised", maximised ? 1 : 0);
    }

    /// The same place, moved and made smaller as far as needed to lie wholly on one of `screens`: on the one it lay on
    /// most; where that is gone, on the first.
    WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().max(Comparator.comparingDouble(this::shared)).filter(most -> shared(most) > 0)
                .orElse(screens.getFirst());
        double width = Math.min(bounds.getWidth(), screen.getWidth());
        double height = Math.min(bounds.getHeight(), screen.getHeight());
        return new WindowPlace(new Rectangle2D(
                Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height), width, height), maximised);
    }

    private double shared(Rectangle2D screen) {
        double width = Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
        double height = Math.min(bounds.getMaxY(), screen.getMaxY()) - Math.max(bounds.getMinY(), screen.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
