package app.synoptic.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Status;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.ZoneChoice;
import app.synoptic.ui.timeline.layout.BestMark;
import app.synoptic.ui.timeline.layout.ClusterChip;
import app.synoptic.ui.timeline.layout.Frame;
import app.synoptic.ui.timeline.layout.Overview;
import app.synoptic.ui.timeline.layout.TimelineModel;
import app.synoptic.ui.work.Jobs;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InWindow
class TimelineViewTest {

    private static final double ALONE = 20;
    private static final long DAY = 86_400_000;
    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private final Viewport viewport = new Viewport();
    private final Jobs jobs = new Jobs(failure -> { throw new AssertionError(failure); });
    private TimelineView view;

    @BeforeEach
    void start(Stage stage) {
        view = new TimelineView(workspace, selection, viewport, jobs);
        view.animatedProperty().set(false);
        workspace.show(SampleAffair.open());
        Scene scene = new Scene(view, 960, 400);
        scene.getStylesheets().add(Objects.requireNonNull(Messages.class.getResource("tokens-light.css")).toExternalForm());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private Frame frame() {
        Waiting.settle();
        return Objects.requireNonNull(view.frame());
    }

    private TimelineModel model() {
        return Objects.requireNonNull(view.model());
    }

    private TimeSpan window() {
        Waiting.settle();
        return Objects.requireNonNull(viewport.span());
    }

    private Point2D at(double x, double y) {
        return view.localToScreen(x, y);
    }

    private BestMark mark(String event) {
        int index = model().table().indexOf(new EventId(event));
        return frame().best().stream().filter(mark -> mark.event() == index).findFirst().orElseThrow();
    }

    private void press(WindowRobot robot, KeyCode... keys) {
        robot.interact(view::requestFocus);
        robot.press(keys).release(keys);
        Waiting.settle();
    }

    @Test
    void ticksStandInTheZoneShownWhileDatesStayWhereTheyAre(WindowRobot robot) {
        long tick = frame().ticks().ticks().getFirst().at();
        long event = model().table().anchor(0);
        robot.interact(() -> workspace.tellIn(ZoneChoice.Usual.UTC));
        assertThat(frame().ticks().ticks()).allMatch(shown -> (shown.at() - tick) % 86_400_000 == 6 * 3_600_000 || (shown.at() - tick) % 86_400_000 == -18 * 3_600_000);
        assertThat(model().table().anchor(0)).isEqualTo(event);
    }

    @Test
    void aDossierOpensOnItsOwnWindowWithAMargin() {
        TimeSpan home = window();
        assertThat(home.contains(Instant.parse("2022-01-01T18:00:00Z"))).isTrue();
        assertThat(home.contains(Instant.parse("2022-01-19T17:59:59Z"))).isTrue();
        assertThat(home.length()).isLessThan(20L * 86_400_000);
    }

    @Test
    void aClickOnALabelSelectsItsEventAndEscapeClears(WindowRobot robot) {
        BestMark toll = mark("toll");
        robot.clickOn(at(toll.labelX() + 20, frame().areas().rowY(toll.row())));
        assertThat(selection.focus().event()).isEqualTo(new EventId("toll"));
        assertThat(view.getAccessibleText()).contains("164 deaths reported").contains("Mountain Weekly: 9 January.");
        press(robot, KeyCode.ESCAPE);
        assertThat(selection.focus().event()).isNull();
    }

    @Test
    void aClickOnASourcesMarkSelectsTheEventItDates(WindowRobot robot) {
        var dated = frame().lanes().stream().filter(mark -> mark.lane() == 1 && mark.sign() && mark.x() > 300)
                .filter(mark -> frame().lanes().stream().noneMatch(other -> other != mark && other.lane() == 1
                        && Math.abs(other.x() - mark.x()) < ALONE)).findFirst().orElseThrow();
        robot.clickOn(at(dated.x(), frame().areas().laneY(1)));
        assertThat(selection.focus().event()).isEqualTo(model().table().event(dated.testimony().event()).id());
    }

    @Test
    void arrowsStepThroughTheEventsInTheOrderOfTime(WindowRobot robot) {
        robot.interact(() -> selection.select(new EventId("amnesty")));
        press(robot, KeyCode.RIGHT);
        int next = model().table().indexOf(Objects.requireNonNull(selection.focus().event()));
        assertThat(next).isEqualTo(model().table().indexOf(new EventId("amnesty")) + 1);
        press(robot, KeyCode.LEFT);
        assertThat(selection.focus().event()).isEqualTo(new EventId("amnesty"));
    }

    @Test
    void steppingBeyondTheWindowBringsTheEventIntoView(WindowRobot robot) {
        robot.interact(() -> selection.select(new EventId("clashes")));
        assertThat(window().contains(Instant.parse("2021-05-12T00:00:00Z"))).isTrue();
        press(robot, KeyCode.HOME);
        assertThat(window()).isEqualTo(model().home());
    }

    @Test
    void plusZoomsInAndMinusOutAndAltWithAnArrowPans(WindowRobot robot) {
        TimeSpan home = window();
        press(robot, KeyCode.ADD);
        assertThat(window().length()).isLessThan(home.length());
        press(robot, KeyCode.SUBTRACT);
        assertThat((double) window().length()).isCloseTo(home.length(), within(10.0));
        press(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertThat(window().from()).isGreaterThan(home.from());
        assertThat((double) window().length()).isCloseTo(home.length(), within(10.0));
    }

    @Test
    void theWheelZoomsAboutThePointer(WindowRobot robot) {
        double x = 600;
        double moment = frame().scale().moment(x);
        long length = window().length();
        robot.moveTo(at(x, 200));
        robot.scroll(3, VerticalDirection.UP);
        assertThat(window().length()).isNotEqualTo(length);
        assertThat(frame().scale().x(moment)).isCloseTo(x, within(1.0));
    }

    @Test
    void draggingTheGroundPans(WindowRobot robot) {
        TimeSpan home = window();
        double y = frame().areas().lanesTop() - 4;
        robot.moveTo(at(700, y)).press(MouseButton.PRIMARY).moveTo(at(600, y)).release(MouseButton.PRIMARY);
        long expected = Math.round(100 * frame().scale().millisPerPixel());
        assertThat((double) (window().from() - home.from())).isCloseTo(expected, within(2.0 * frame().scale().millisPerPixel()));
        assertThat(selection.focus().event()).isNull();
    }

    @Test
    void theBrushIsDraggedAlongTheStrip(WindowRobot robot) {
        Overview.Brush brush = frame().overview().brush(window());
        double x = (brush.left() + brush.right()) / 2;
        double y = frame().areas().stripTop() + 10;
        robot.moveTo(at(x, y)).press(MouseButton.PRIMARY).moveTo(at(x - 120, y)).release(MouseButton.PRIMARY);
        assertThat(window().until()).isLessThan(Instant.parse("2021-01-01T00:00:00Z").toEpochMilli());
    }

    private ClusterChip cluster(WindowRobot robot) {
        ClusterChip chip = frame().chips().getFirst();
        robot.clickOn(at(chip.x() + 10, frame().areas().rowY(frame().areas().rows() - 1)));
        Waiting.settle();
        return chip;
    }

    private static ListView<Integer> listed(WindowRobot robot) {
        return robot.lookup("#cluster-events").query();
    }

    @Test
    void aClickOnAClusterListsAllItsEventsInPlace(WindowRobot robot) {
        TimeSpan before = window();
        ClusterChip chip = cluster(robot);
        assertThat(window()).isEqualTo(before);
        assertThat(listed(robot).getItems()).hasSize(chip.count()).doesNotHaveDuplicates()
                .noneMatch(event -> frame().best().stream().anyMatch(mark -> mark.event() == event));
        assertThat(listed(robot).isFocused()).isTrue();
        assertThat(listed(robot).getAccessibleText()).contains(String.valueOf(chip.count()));
        Node list = robot.lookup("#cluster").query();
        assertThat(view.getLayoutBounds().contains(list.localToParent(list.getLayoutBounds()))).isTrue();
    }

    @Test
    void arrowsWalkAListOfAClusterAndEnterSelects(WindowRobot robot) {
        cluster(robot);
        int third = listed(robot).getItems().get(2);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.ENTER);
        Waiting.settle();
        assertThat(selection.focus().event()).isEqualTo(model().table().event(third).id());
        assertThat(robot.lookup("#cluster").query().isVisible()).isFalse();
        assertThat(view.isFocused()).isTrue();
    }

    @Test
    void enterListsTheClusterThatCountsTheSelectedEventAndEscapeClosesIt(WindowRobot robot) {
        assertThat(view.getAccessibleText()).contains("Enter lists them");
        cluster(robot);
        int last = listed(robot).getItems().getLast();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#cluster").query().isVisible()).isFalse();
        robot.interact(() -> selection.select(model().table().event(last).id()));
        press(robot, KeyCode.ENTER);
        assertThat(listed(robot).getSelectionModel().getSelectedItem()).isEqualTo(last);
        robot.type(KeyCode.ESCAPE);
        Waiting.settle();
        assertThat(selection.focus().event()).isEqualTo(model().table().event(last).id());
        assertThat(view.isFocused()).isTrue();
    }

    @Test
    void aClickInTheListSelectsAndALookCloserZooms(WindowRobot robot) {
        long length = window().length();
        ClusterChip chip = cluster(robot);
        robot.clickOn(robot.from(robot.lookup("#cluster-events").query()).lookup(".list-cell").<Node>queryAll().stream()
                .filter(cell -> cell instanceof ListCell<?> row && row.getIndex() == 1).findFirst().orElseThrow());
        Waiting.settle();
        assertThat(selection.focus().event()).isEqualTo(model().table().event(listed(robot).getItems().get(1)).id());
        robot.interact(() -> selection.select((EventId) null));
        cluster(robot);
        robot.clickOn("#cluster-closer");
        assertThat(window().length()).isLessThan(length);
        assertThat(window().from()).isLessThanOrEqualTo(chip.first());
        assertThat(robot.lookup("#cluster").query().isVisible()).isFalse();
    }

    @Test
    void theListOfAClusterGoesWhenTheTimeInViewMoves(WindowRobot robot) {
        cluster(robot);
        robot.interact(() -> view.show(window().moved(3_600_000)));
        Waiting.settle();
        assertThat(robot.lookup("#cluster").query().isVisible()).isFalse();
    }

    @Test
    void onlyWhatTheFilterLetsThroughIsShown(WindowRobot robot) {
        robot.interact(() -> workspace.filter(Filter.NONE.withContestedOnly(true)));
        assertThat(frame().best()).isNotEmpty().allMatch(mark -> model().table().contested(mark.event()))
                .noneMatch(mark -> model().table().event(mark.event()).id().equals(new EventId("emergency")));
    }

    @Test
    void followsTheEventsOfADossierWhoseWindowNobodyHasSet(WindowRobot robot) {
        OpenDossier empty = OpenDossier.of(new Dossier(new DossierId("mill"), "The mill", null, ZoneOffset.UTC, null, List.of(), List.of(),
                List.of(), List.of()), Map.of());
        robot.interact(() -> workspace.show(empty));
        Waiting.settle();
        assertThat(view.frame()).as("no scale before anything is dated").isNull();
        assertThat(view.getAccessibleText()).isEqualTo(Messages.get("timeline.empty"));

        OpenDossier one = having(robot, empty, event("stops", "2023-05-05"));
        assertThat(window()).as("a week around a lone day").isEqualTo(model().home());
        assertThat(window().contains(Instant.parse("2023-05-02T01:00:00Z"))).isTrue();
        assertThat(window().length()).isBetween(7 * DAY, 8 * DAY);
        OpenDossier two = having(robot, one, event("stops", "2023-05-05"), event("turns", "2023-07-01"));
        assertThat(window().contains(Instant.parse("2023-07-01T23:00:00Z"))).isTrue();

        TimeSpan own = window().moved(-DAY);
        robot.interact(() -> view.show(own));
        OpenDossier three = having(robot, two, event("stops", "2023-05-05"), event("falls", "2024-05-05"));
        assertThat(window()).as("it stays where somebody has moved it").isEqualTo(own);
        press(robot, KeyCode.HOME);
        assertThat(window().contains(Instant.parse("2024-05-05T12:00:00Z"))).isTrue();
        having(robot, three);
        assertThat(view.frame()).isNull();
    }

    private OpenDossier having(WindowRobot robot, OpenDossier open, Event... events) {
        Dossier next = open.dossier().with(List.of(), List.of(events), List.of());
        OpenDossier after = open.after(next, Delta.between(open.dossier(), next));
        robot.interact(() -> workspace.show(after));
        Waiting.settle();
        return after;
    }

    private static Event event(String id, String date) {
        return new Event(new EventId(id), "The wheel " + id, Edtf.parse(date), null, new Kind("other"), Status.HAPPENED, Tier.CORE, List.of(),
                List.of(), null, List.of(), Map.of());
    }

    @Test
    void aViewThatIsDisposedOfNoLongerFollows(WindowRobot robot) {
        TimeSpan home = window();
        robot.interact(() -> {
            view.dispose();
            selection.select(new EventId("clashes"));
        });
        assertThat(window()).isEqualTo(home);
    }
}
