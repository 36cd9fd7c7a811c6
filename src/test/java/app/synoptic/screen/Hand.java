package app.synoptic.screen;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// Drags from a thread of its own, one act after the other has been seen.
final class Hand {

    private static final int PULSES = 3;
    private static final int NEAR = 3;
    private static final int PATIENCE = 500;

    private Hand() {}

    /// Returns when what was dragged has been dropped.
    static void drag(Point2D from, Point2D to) {
        List<Window> windows = List.copyOf(Window.getWindows());
        AtomicReference<Point2D> over = new AtomicReference<>(from);
        EventHandler<DragEvent> watching = event -> over.set(new Point2D(event.getScreenX(), event.getScreenY()));
        windows.forEach(window -> window.addEventFilter(DragEvent.DRAG_OVER, watching));
        Object dropped = new Object();
        Thread.ofPlatform().name("hand").daemon(true).start(() -> {
            act(robot -> robot.mousePress(MouseButton.PRIMARY));
            Path.from(from, to).forEach(point -> act(robot -> robot.mouseMove(point)));
            for (int i = 0; i < PATIENCE && over.get().distance(to) > NEAR; i++) {
                Point2D point = to.add(i % 2, 0);
                act(robot -> robot.mouseMove(point));
            }
            act(robot -> robot.mouseRelease(MouseButton.PRIMARY));
            Platform.runLater(() -> Platform.exitNestedEventLoop(dropped, null));
        });
        Platform.enterNestedEventLoop(dropped);
        windows.forEach(window -> window.removeEventFilter(DragEvent.DRAG_OVER, watching));
    }

    private static void act(Consumer<Robot> act) {
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        Platform.runLater(() -> {
            act.accept(WindowRobot.robot());
            Waiting.after(PULSES, () -> seen.complete(true));
        });
        seen.join();
    }
}
