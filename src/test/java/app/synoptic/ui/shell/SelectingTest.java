package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.WorkCounter;
import app.synoptic.ui.events.Row;
import javafx.scene.Group;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;

/// What of the window a selection leaves alone.
class SelectingTest extends InVelden {

    @Test
    void aStepToAnotherPassageTouchesOnlyThePaneItLiesIn(WindowRobot robot) {
        WindowDriver driver = new WindowDriver(robot);
        robot.interact(() -> window.selection.select(Velden.STRIKE));
        driver.pane(Velden.COURIER);
        WorkCounter herald = new WorkCounter(driver.pane(Velden.HERALD), new Group());
        WorkCounter courier = new WorkCounter(driver.pane(Velden.COURIER), new Group());
        driver.next(Velden.COURIER);
        assertThat(courier.work()).isNotEmpty();
        assertThat(herald.work()).isEmpty();
    }

    @Test
    void theListFollowsWhenItIsSeenAgain(WindowRobot robot) {
        WindowDriver driver = new WindowDriver(robot);
        robot.interact(() -> window.selection.select(Velden.STRIKE));
        ListView<?> list = driver.list();
        WorkCounter unseen = new WorkCounter(list, new Group());
        robot.interact(() -> window.selection.select(Velden.TROOPS));
        assertThat(unseen.work()).isEmpty();

        driver.turnToList();
        assertThat(list.getSelectionModel().getSelectedItem()).isInstanceOfSatisfying(Row.OfEvent.class,
                row -> assertThat(row.event().id()).isEqualTo(Velden.TROOPS));
    }
}
