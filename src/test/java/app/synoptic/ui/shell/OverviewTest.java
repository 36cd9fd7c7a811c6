package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Settings.Reading;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The dossier at a glance.
class OverviewTest extends InVelden {

    @Test
    void aNumberLeadsToTheEventsItCounts(WindowRobot robot) {
        see(robot);
        fire(robot, "Velden Herald, contradicted: one event");

        assertThat(window.settings.readingProperty().get()).isEqualTo(Reading.MATRIX);
        assertThat(window.workspace.shownProperty().getValue()).extracting(Event::id).containsExactly(Velden.STRIKE);
        assertThat(robot.lookup("#more-facets").queryLabeled().getText()).endsWith("1");
    }

    @Test
    void everyNumberOfTheTableCountsWhatItShows(WindowRobot robot) {
        see(robot);
        var links = robot.lookup(".survey").lookup(".hyperlink").<Hyperlink>queryAll();
        assertThat(links).hasSizeGreaterThan(10);
        for (Hyperlink link : links) {
            robot.interact(link::fire);
            assertThat(window.workspace.shownProperty().getValue()).as(link.getAccessibleText()).hasSize(Integer.parseInt(link.getText()));
        }
    }

    @Test
    void aDayOfASourceIsShownOnTheTimeline(WindowRobot robot) {
        see(robot);
        Button cell = robot.lookup(".calendar").lookup(".cell").<Button>queryAll().stream()
                .filter(one -> one.getAccessibleText().equals("Velden Herald, 4 Mar 1931: one event")).findFirst().orElseThrow();
        robot.interact(cell::fire);

        assertThat(window.viewport.span().length()).isEqualTo(86_400_000L);
        assertThat(window.workspace.filterProperty().get().of(Facet.SOURCE)).containsExactly("herald");
    }

    private static void see(WindowRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT5).release(KeyCode.ALT);
        WindowDriver.settle();
    }

    private static void fire(WindowRobot robot, String spoken) {
        Hyperlink link = robot.lookup(".survey").lookup(".hyperlink").<Node>queryAll().stream()
                .filter(node -> spoken.equals(node.getAccessibleText())).map(Hyperlink.class::cast).findFirst().orElseThrow();
        robot.interact(link::fire);
        WindowDriver.settle();
    }
}
