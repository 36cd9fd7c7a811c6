package app.synoptic.ui.shell;

import app.synoptic.ui.state.Settings;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/// Puts the window where it was left, and remembers where it goes.
final class WindowMemory {

    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private WindowMemory() {}

    /// Places a stage that does not show yet; the one without a remembered place stays where the desktop puts it.
    static void place(Stage stage, Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowPlace.kept(settings).map(kept -> kept.on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList()))
                .ifPresent(place -> {
                    stage.setX(place.bounds().getMinX());
                    stage.setY(place.bounds().getMinY());
                    stage.setWidth(place.bounds().getWidth());
                    stage.setHeight(place.bounds().getHeight());
                    stage.setMaximized(place.maximised());
                });
    }

    /// Remembers every later place of a stage that shows.
    static Subscription watch(Stage stage, Settings settings) {
        Runnable later = () -> Platform.runLater(() -> keep(stage, settings));
        return Subscription.combine(stage.xProperty().subscribe(later), stage.yProperty().subscribe(later),
                stage.widthProperty().subscribe(later), stage.heightProperty().subscribe(later),
                stage.maximizedProperty().subscribe(later));
    }

    private static void keep(Stage stage, Settings settings) {
        if (!stage.isShowing() || stage.isIconified() || stage.isFullScreen()) {
            return;
        }
        Rectangle2D now = new Rectangle2D(stage.getX(), stage.getY(), Math.max(0, stage.getWidth()), Math.max(0, stage.getHeight()));
        Rectangle2D bounds = stage.isMaximized() ? WindowPlace.kept(settings).map(WindowPlace::bounds).orElse(now) : now;
        new WindowPlace(bounds, stage.isMaximized()).keep(settings);
    }
}
