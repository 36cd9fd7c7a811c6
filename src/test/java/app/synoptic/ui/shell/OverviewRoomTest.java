package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Settings.Reading;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The dossier at a glance.
class OverviewRoomTest extends InVelden {

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

    @Test
    void whatIsDisputedMostLeadsToItsEvent(WindowRobot robot) {
        see(robot);
        Hyperlink first = robot.lookup(".ranking").lookup(".hyperlink").<Hyperlink>queryAll().iterator().next();
        assertThat(first.getAccessibleText()).isEqualTo("Dockers at Velden stop work: 5 of 10 pairs of sources");
        robot.interact(first::fire);
        WindowDriver.settle();

        assertThat(window.selection.focus().event()).isEqualTo(Velden.STRIKE);
        assertThat(window.settings.readingProperty().get()).isEqualTo(Reading.MATRIX);
    }

    @Test
    void aFewSourcesAreToldInFullAndManyInTablesThatMakeOnlyWhatIsSeen(WindowRobot robot) {
        see(robot);
        assertThat(robot.lookup(".survey-list").queryAll()).isEmpty();
        assertThat(robot.lookup(".bar-chart").queryAll()).isEmpty();
        long forty = nodes(robot, 40);
        long many = nodes(robot, 500);

        assertThat(robot.lookup("#survey-list").<TableView<?>>query().getItems()).hasSize(500);
        assertThat(robot.lookup("#calendar-list").<ListView<?>>query().getItems()).hasSize(500);
        assertThat(robot.lookup(".bar-chart").queryAll()).isNotEmpty();
        assertThat(many).isLessThanOrEqualTo(forty + 120);
        robot.interact(robot.lookup("#overview-all-sources").<Hyperlink>query()::fire);
        assertThat(window.settings.readingProperty().get()).isEqualTo(Reading.SOURCES);
    }

    @Test
    void everyNumberOfManySourcesCountsWhatItShows(WindowRobot robot) {
        see(robot);
        robot.interact(() -> window.show(ManyPapers.of(60)));
        WindowDriver.settle();
        List<Hyperlink> links = robot.lookup(".survey-list").lookup(".table-cell").lookup(".hyperlink").<Hyperlink>queryAll().stream().limit(24).toList();
        assertThat(links).hasSize(24);
        for (Hyperlink link : links) {
            robot.interact(link::fire);
            assertThat(window.workspace.shownProperty().getValue()).as(link.getAccessibleText()).hasSize(Integer.parseInt(link.getText()));
        }
    }

    @Test
    void ofALargeDossierTheLastStateIsShownWhenItIsCounted(WindowRobot robot) {
        see(robot);
        robot.interact(() -> {
            window.show(ManyPapers.of(700));
            window.workspace.show(ManyPapers.of(701));
        });
        Waiting.until(() -> robot.lookup("#survey-list").<TableView<?>>query().getItems().size() == 701);

        assertThat(robot.lookup("#overview").lookup(".numbers").lookup(".label").<Label>queryAll().iterator().next().getText()).startsWith("701 sources, 701 origins");
    }

    private long nodes(WindowRobot robot, int sources) {
        robot.interact(() -> window.show(ManyPapers.of(sources)));
        WindowDriver.settle();
        return Rooms.within(robot.lookup("#overview").query()).count();
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
