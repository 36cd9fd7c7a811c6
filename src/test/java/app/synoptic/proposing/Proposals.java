package app.synoptic.proposing;

import app.synoptic.OpenWindow;
import app.synoptic.propose.Cluster;
import app.synoptic.screen.WindowRobot;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// What waits in the inbox of a window, and how a dossier is begun in which something may.
final class Proposals {

    private Proposals() {}

    @SuppressWarnings("unchecked")
    static ListView<Cluster> list(WindowRobot robot) {
        return robot.lookup("#proposals").<ListView<Cluster>>queryAs((Class<ListView<Cluster>>) (Class<?>) ListView.class);
    }

    static List<Cluster> of(WindowRobot robot) {
        return list(robot).getItems();
    }

    /// Begins a dossier that has nothing in it, once the shipped one is shown.
    static void begin(OpenWindow window, WindowRobot robot, String title) {
        window.untilTitled("Kazakhstan and the CSTO, January 2022");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        robot.write(title).type(KeyCode.ENTER);
        window.untilTitled(title);
    }
}
