package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.WindowDriver;
import app.synoptic.ui.WorkCounter;
import app.synoptic.ui.events.EventListRow;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/// What of the window does any work: while one pans the timeline that alone, when something is selected or an edit is shown what
/// that touches.
class ViewWorkTest extends InVelden {

    @Test
    void noOtherViewDoesAnyWorkAndWhatWasScrolledByHandStays(WindowRobot robot) {
        window.settings.animatedProperty().set(false);
        robot.interact(() -> window.selection.select(Velden.STRIKE));
        StyleClassedTextArea area = new WindowDriver(robot).area(Velden.HERALD);
        robot.interact(() -> area.scrollYBy(1_000));
        WindowDriver.settle();
        double scrolled = area.getEstimatedScrollY();
        assertThat(scrolled).isPositive();
        Node timeline = robot.lookup(".timeline").query();
        Point2D ground = timeline.localToScreen(timeline.getLayoutBounds().getWidth() * 0.7, 8);
        robot.interact(timeline::requestFocus);
        robot.moveTo(ground).press(MouseButton.PRIMARY).moveBy(-20, 0).release(MouseButton.PRIMARY);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        WorkCounter others = new WorkCounter(window.view, timeline);
        int[] panned = {0};
        window.viewport.spanProperty().addListener(_ -> panned[0]++);

        for (int i = 0; i < 5; i++) {
            robot.moveTo(ground).press(MouseButton.PRIMARY).moveBy(-12, 0).moveBy(-30, 0).release(MouseButton.PRIMARY);
            press(robot, KeyCode.ALT, KeyCode.LEFT);
            press(robot, KeyCode.PAGE_DOWN);
            press(robot, KeyCode.ADD);
            robot.interact(() -> timeline.fireEvent(sideways(ground)));
        }

        assertThat(panned[0]).isGreaterThanOrEqualTo(25);
        assertThat(others.work()).isEmpty();
        assertThat(area.getEstimatedScrollY()).isEqualTo(scrolled);
    }

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
        assertThat(list.getSelectionModel().getSelectedItem()).isInstanceOfSatisfying(EventListRow.OfEvent.class,
                row -> assertThat(row.event().id()).isEqualTo(Velden.TROOPS));
    }

    @Test
    void rowsOfTheListThatStayAreNotMadeAnewWhereAnotherFilterLetsThemThrough(WindowRobot robot) {
        new WindowDriver(robot).turnToList();
        List<Integer> made = new ArrayList<>();
        robot.interact(() -> robot.lookup(".event-cell").queryAll().stream().map(cell -> ((ListCell<?>) cell).getGraphic()).filter(VBox.class::isInstance)
                .forEach(lines -> ((VBox) lines).getChildren().addListener((ListChangeListener<Node>) _ -> made.add(1))));
        Dossier dossier = Objects.requireNonNull(window.workspace.open()).dossier();
        Set<String> all = dossier.events().stream().map(event -> event.kind().value()).collect(Collectors.toSet());

        robot.interact(() -> window.workspace.filter(Filter.NONE.with(Facet.KIND, all)));
        WindowDriver.settle();
        assertThat(made).isEmpty();

        robot.interact(() -> window.workspace.show(placed("a place of its own")));
        WindowDriver.settle();
        assertThat(made).isNotEmpty();
    }

    @Test
    void noSourceDoesAnyWorkWhereAnotherEventThanTheSelectedIsDescribed(WindowRobot robot) {
        robot.interact(() -> window.show(manySources(30)));
        robot.interact(() -> window.selection.select(Velden.STRIKE));
        WindowDriver.settle();
        WorkCounter sources = new WorkCounter(robot.lookup(".sources").query(), new Label());

        robot.interact(() -> window.workspace.show(placed("a place of its own")));
        WindowDriver.settle();

        assertThat(sources.work()).isEmpty();
    }

    @Test
    void aPaneNamesAnEventAsItIsCalledNowThoughItWasNotShownAgain(WindowRobot robot) {
        OpenDossier open = Velden.open();
        SourceText text = open.text(Velden.HERALD).orElseThrow();
        Map<SourceId, SourceText> texts = new HashMap<>(open.texts());
        texts.put(Velden.HERALD, text.with(Map.of(Velden.TROOPS, text.of(Velden.STRIKE)), Map.of()));
        robot.interact(() -> window.show(OpenDossier.of(open.dossier(), texts)));
        WindowDriver.settle();

        robot.interact(() -> window.workspace.show(after(troops -> new Event(troops.id(), "Soldiers on the quays", troops.date(), null, troops.kind(),
                troops.status(), troops.tier(), List.of(), List.of(), null, troops.attestations(), Map.of()))));
        WindowDriver.settle();
        new WindowDriver(robot).click(Velden.HERALD, "Dockers laid down");

        assertThat(robot.lookup("Soldiers on the quays").queryAll()).isNotEmpty();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void whatCanBeChosenIsListedWhenItIsSeen(WindowRobot robot) {
        MenuButton more = robot.lookup("#more-facets").query();
        int[] listed = {0};
        more.getItems().addListener((ListChangeListener<MenuItem>) _ -> listed[0]++);

        robot.interact(() -> window.workspace.show(placed("a place of its own")));
        WindowDriver.settle();
        assertThat(listed[0]).isZero();

        robot.clickOn("#more-facets");
        WindowDriver.settle();
        assertThat(robot.lookup("a place of its own").queryAll()).isNotEmpty();
        assertThat(listed[0]).isPositive();
        robot.type(KeyCode.ESCAPE);
    }

    private static void press(WindowRobot robot, KeyCode... keys) {
        robot.press(keys);
        robot.release(List.of(keys).reversed().toArray(KeyCode[]::new));
        WindowDriver.settle();
    }

    /// A turn of the wheel to the right.
    private static ScrollEvent sideways(Point2D at) {
        return new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false, false, false, false,
                -80, 0, -80, 0, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private OpenDossier placed(String place) {
        return after(troops -> troops.naming(List.of(), List.of(place), List.of()));
    }

    private OpenDossier after(UnaryOperator<Event> edit) {
        OpenDossier open = Objects.requireNonNull(window.workspace.open());
        Dossier dossier = open.dossier();
        Dossier next = dossier.with(dossier.sources(), dossier.events().stream()
                .map(event -> event.id().equals(Velden.TROOPS) ? edit.apply(event) : event).toList(), dossier.questions());
        return open.after(next, Delta.between(dossier, next));
    }

    private static OpenDossier manySources(int more) {
        OpenDossier open = Velden.open();
        Source like = open.dossier().sources().getFirst();
        List<Source> sources = new ArrayList<>(open.dossier().sources());
        for (int i = 0; i < more; i++) {
            sources.add(new Source(new SourceId("paper-" + i), "Paper no. " + i, "", List.of(), "en", null, like.published(), like.knows(), null, null, null, null));
        }
        return OpenDossier.of(open.dossier().with(sources, open.dossier().events(), open.dossier().questions()), open.texts());
    }
}
