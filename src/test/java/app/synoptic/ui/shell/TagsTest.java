package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.events.EventListRow;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tags and phases where a reader looks, and tags as a way to choose.
class TagsTest extends InVelden {

    private static final List<String> MANY = List.of("harbour", "order", "town", "night", "mayor");

    @BeforeEach
    void file(WindowRobot robot) {
        Dossier plain = Velden.dossier();
        List<Event> events = plain.events().stream().map(event -> {
            Event phase = event.id().equals(Velden.TROOPS) ? event.within(Velden.STRIKE) : event;
            return phase.naming(event.actors(), event.places(), event.id().equals(Velden.TROOPS) ? List.of("harbour")
                    : event.id().equals(Velden.CURFEW) ? MANY : List.of());
        }).toList();
        robot.interact(() -> window.show(OpenDossier.of(plain.with(plain.sources(), events, plain.questions()), new HashMap<>(Velden.open().texts()))));
        new WindowDriver(robot).turnToList();
    }

    @Test
    void aRowSaysWhatItsEventIsAPhaseOfAndItsTags(WindowRobot robot) {
        assertThat(words(robot, "Two companies are sent to the quays", ".whole")).containsExactly("Phase of: Dockers at Velden stop work");
        assertThat(words(robot, "Two companies are sent to the quays", ".tag")).containsExactly("harbour");
        assertThat(words(robot, "Curfew in the town", ".tag")).containsExactly("harbour", "order", "town");
        assertThat(words(robot, "Curfew in the town", ".whole")).containsExactly("+2");
        assertThat(words(robot, "Dockers at Velden stop work", ".tag")).isEmpty();
        assertThat(cell(robot, "Two companies are sent to the quays").getAccessibleText())
                .endsWith(", a phase of: Dockers at Velden stop work, tags: harbour");
        Node tags = robot.from(cell(robot, "Curfew in the town")).lookup(".tags").query();
        assertThat(cell(robot, "Curfew in the town").getLayoutBounds().getMaxY()).as("the row is as high as what it holds")
                .isGreaterThan(tags.getBoundsInParent().getMaxY());
    }

    @Test
    void oneClickOnATagShowsOnlyWhatIsFiledUnderItAndTheNextEverything(WindowRobot robot) {
        robot.clickOn(robot.from(cell(robot, "Curfew in the town")).lookup(".tag").nth(1).<Hyperlink>query());
        WindowDriver.settle();
        assertThat(shown()).containsExactly("Curfew in the town");
        assertThat(window.selection.focus().event()).as("a tag selects no event").isNull();
        robot.clickOn(robot.from(cell(robot, "Curfew in the town")).lookup(".tag").nth(0).<Hyperlink>query());
        WindowDriver.settle();
        assertThat(shown()).as("another tag instead").containsExactly("Two companies are sent to the quays", "Curfew in the town");
        robot.clickOn(robot.from(cell(robot, "Curfew in the town")).lookup(".tag").nth(0).<Hyperlink>query());
        WindowDriver.settle();
        assertThat(shown()).hasSize(4);
    }

    @Test
    void theInspectorsTagsChooseToo(WindowRobot robot) {
        robot.interact(() -> window.selection.select(Velden.TROOPS));
        WindowDriver.settle();
        Hyperlink tag = robot.from(robot.lookup("#inspector").<Node>query()).lookup(".tag").query();
        assertThat(tag.isFocusTraversable()).isTrue();
        robot.interact(tag::fire);
        assertThat(window.workspace.filterProperty().get()).isEqualTo(Filter.NONE.with(Facet.TAG, Set.of("harbour")));
        assertThat(tag.getAccessibleText()).isEqualTo("Show again what is not filed under “harbour”");
        robot.interact(tag::fire);
        assertThat(window.workspace.filterProperty().get()).isEqualTo(Filter.NONE);
    }

    @Test
    void aTagTakesOnlyItsOwnFacetsPlace() {
        Filter filter = new Filter("soup", Map.of(Facet.KIND, Set.of("order"), Facet.TAG, Set.of("town", "night")));
        assertThat(filter.only(Facet.TAG, "town")).isEqualTo(filter.with(Facet.TAG, Set.of("town")));
        assertThat(filter.only(Facet.TAG, "town").only(Facet.TAG, "town")).isEqualTo(filter.with(Facet.TAG, Set.of()));
    }

    private List<String> shown() {
        return window.workspace.shownProperty().getValue().stream().map(Event::label).toList();
    }

    private static List<String> words(WindowRobot robot, String label, String style) {
        return robot.from(cell(robot, label)).lookup(style).queryAll().stream()
                .map(node -> node instanceof Label words ? words.getText() : ((Hyperlink) node).getText()).toList();
    }

    private static ListCell<?> cell(WindowRobot robot, String label) {
        return robot.lookup(".event-cell").queryAllAs(ListCell.class).stream().<ListCell<?>>map(cell -> cell)
                .filter(cell -> cell.getItem() instanceof EventListRow.OfEvent row && row.words().equals(label) && cell.isVisible()).findFirst().orElseThrow();
    }
}
