package app.synoptic.screen;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Mouse and keyboard of a test in a window, and its eyes: each act is over, with what follows from it, when its method returns.
/// On the FX thread only; see [InWindow]. The robot is JavaFX's own, since TestFX's sleeps in the thread that calls it until the
/// FX thread has done what was due.
public final class WindowRobot {

    private static final Set<KeyCode> KEYS = EnumSet.noneOf(KeyCode.class);
    private static final Set<MouseButton> BUTTONS = EnumSet.noneOf(MouseButton.class);

    private static @Nullable Robot robot;

    /// Releases what an earlier test still held.
    static void letGo() {
        Robot robot = robot();
        KEYS.forEach(key -> robot.keyRelease(real(key)));
        KEYS.clear();
        BUTTONS.forEach(robot::mouseRelease);
        BUTTONS.clear();
    }

    // To look

    public NodeQuery lookup(String query) {
        return NodeQuery.windows(query);
    }

    public NodeQuery from(Node node) {
        return NodeQuery.in(node);
    }

    /// What stands on the screen where a node is.
    public Image capture(Node node) {
        Bounds at = onScreen(node);
        return robot().getScreenCapture(null, new Rectangle2D(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    // To act

    /// Does something that no mouse and no key does.
    public WindowRobot interact(Runnable act) {
        Waiting.demandFxThread();
        act.run();
        return settled();
    }

    public WindowRobot press(KeyCode... keys) {
        for (KeyCode key : keys) {
            KEYS.add(key);
            robot().keyPress(real(key));
            Waiting.breathe();
        }
        return this;
    }

    public WindowRobot release(KeyCode... keys) {
        for (KeyCode key : keys) {
            KEYS.remove(key);
            robot().keyRelease(real(key));
            Waiting.breathe();
        }
        return this;
    }

    public WindowRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            press(key).release(key);
        }
        return settled();
    }

    /// Writes where the focus is, all letters within one pulse.
    public WindowRobot write(String words) {
        for (String letter : words.split("")) {
            Scene scene = focused().getScene();
            for (EventType<KeyEvent> type : Arrays.asList(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
                String character = type == KeyEvent.KEY_TYPED ? letter : KeyEvent.CHAR_UNDEFINED;
                Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(),
                        new KeyEvent(type, character, "", type == KeyEvent.KEY_TYPED ? KeyCode.UNDEFINED : key(letter), false, false, false, false));
            }
        }
        return settled();
    }

    private static KeyCode real(KeyCode key) {
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        return key != KeyCode.SHORTCUT ? key : mac ? KeyCode.COMMAND : KeyCode.CONTROL;
    }

    private static KeyCode key(String letter) {
        return switch (letter) {
            case "\n" -> KeyCode.ENTER;
            case "\t" -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    public WindowRobot clickOn(String query) {
        return clickOn(lookup(query).visible());
    }

    public WindowRobot clickOn(Node node) {
        return clickOn(middle(node));
    }

    public WindowRobot clickOn(Bounds bounds) {
        return clickOn(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
    }

    public WindowRobot clickOn(Point2D point) {
        return moveTo(point).press(MouseButton.PRIMARY).release(MouseButton.PRIMARY);
    }

    public WindowRobot rightClickOn(Node node) {
        return moveTo(node).press(MouseButton.SECONDARY).release(MouseButton.SECONDARY);
    }

    public WindowRobot moveTo(Node node) {
        return moveTo(middle(node));
    }

    public WindowRobot moveTo(String query) {
        return moveTo(lookup(query).visible());
    }

    public WindowRobot moveTo(Point2D point) {
        if (!BUTTONS.isEmpty()) {
            for (Point2D step : Path.from(robot().getMousePosition(), point)) {
                robot().mouseMove(step);
                Waiting.settle();
            }
        }
        robot().mouseMove(point);
        return settled();
    }

    public WindowRobot moveBy(double x, double y) {
        return moveTo(robot().getMousePosition().add(x, y));
    }

    public WindowRobot press(MouseButton button) {
        BUTTONS.add(button);
        robot().mousePress(button);
        Waiting.breathe();
        return this;
    }

    public WindowRobot release(MouseButton button) {
        BUTTONS.remove(button);
        robot().mouseRelease(button);
        return settled();
    }

    public WindowRobot scroll(int notches, VerticalDirection direction) {
        for (int i = 0; i < notches; i++) {
            robot().mouseWheel(direction == VerticalDirection.UP ? -1 : 1);
            Waiting.settle();
        }
        return this;
    }

    /// Drags something with the primary button from one point to another. The platform holds the FX thread while something is
    /// dragged out of a node, so that the hand belongs to a thread of its own.
    public WindowRobot dragAndDrop(Point2D from, Point2D to) {
        moveTo(from);
        Hand.drag(from, to);
        return settled();
    }

    /// The middle of what can be seen of a node, on the screen.
    public static Point2D middle(Node node) {
        Bounds at = onScreen(node);
        return new Point2D(at.getCenterX(), at.getCenterY());
    }

    private static Bounds onScreen(Node node) {
        Waiting.demandFxThread();
        Bounds all = node.localToScreen(node.getBoundsInLocal());
        if (all == null) {
            throw new AssertionError(node + " is in no window");
        }
        Bounds scene = node.getScene().getRoot().localToScreen(node.getScene().getRoot().getLayoutBounds());
        return Path.common(all, scene);
    }

    private static Window focused() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isFocused()).findFirst()
                .or(() -> Window.getWindows().stream().filter(Stage.class::isInstance).findFirst())
                .orElseThrow(() -> new AssertionError("no window is open"));
    }

    /// The one robot there is: it remembers where the mouse is and what is pressed.
    static Robot robot() {
        Waiting.demandFxThread();
        Robot known = robot;
        if (known == null) {
            known = new Robot();
            robot = known;
        }
        return known;
    }

    private WindowRobot settled() {
        Waiting.settle();
        return this;
    }
}
