package app.synoptic.ui.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.EventId;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.SampleAffair;
import app.synoptic.ui.timeline.index.ConnectorTracks;

import app.synoptic.ui.timeline.layout.ConnectorPoint.Meeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// All contested events joined across the lanes.
class JoinedTest {

    private static final OpenDossier OPEN = SampleAffair.open();
    private static final Areas AREAS = Areas.of(1600, 370, LaneRanking.of(5), 186, 0);
    private static final long DAY = 86_400_000;
    private final TimelineModel model = new TimelineModel(OPEN, OPEN.dossier().events(), event -> event.label().length() * 7);

    private Frame joined(TimeSpan window) {
        return model.frame(window, AREAS, null, LaneRanking.of(5), true);
    }

    private int index(String event) {
        return model.table().indexOf(new EventId(event));
    }

    @Test
    void contestedEventsAreJoinedOnRequestOnly() {
        assertThat(model.frame(model.home(), AREAS, null, LaneRanking.of(5), false).joins()).isEmpty();
        assertThat(joined(model.home()).joins()).hasSizeGreaterThan(3).extracting(Connector::event).doesNotHaveDuplicates()
                .allMatch(event -> model.table().contested(event)).contains(index("start"));
    }

    @Test
    void theSelectedEventIsJoinedByItsOwnStrongLineOnly() {
        Frame frame = model.frame(model.home(), AREAS, new EventId("start"), LaneRanking.of(5), true);
        assertThat(frame.connector()).isNotNull();
        assertThat(frame.joins()).isNotEmpty().noneMatch(connector -> connector.event() == index("start"));
    }

    @Test
    void linesTurnOnlyWhereDatingsExcludeTheBestOne() {
        for (Connector connector : joined(model.home()).joins()) {
            long best = model.table().anchor(connector.event());
            List<LaneMark> allowing = connector.marks().stream().filter(mark -> mark.sign()
                    && mark.testimony().stretch().from() <= best && best < mark.testimony().stretch().until()).toList();
            allowing.forEach(mark -> assertThat(mark.x()).isCloseTo(allowing.getFirst().x(), within(0.01)));
        }
        Connector start = joined(model.home()).joins().stream().filter(connector -> connector.event() == index("start")).findFirst().orElseThrow();
        double day = DAY / joined(model.home()).scale().millisPerPixel();
        assertThat(start.knots().get(1).x() - start.knots().get(4).x()).isCloseTo(2 * day, within(0.5));
    }

    @Test
    void whatIsToldWithoutABeginningReachesBackToTheLine() {
        OpenDossier velden = Velden.open();
        TimelineModel curfew = new TimelineModel(velden, velden.dossier().events(), event -> event.label().length() * 7);

        Connector line = Objects.requireNonNull(curfew.frame(curfew.home(), AREAS, Velden.CURFEW, LaneRanking.of(5), false).connector());

        assertThat(line.knots()).filteredOn(ConnectorPoint::touches).hasSize(4)
                .allSatisfy(knot -> assertThat(knot.x()).isCloseTo(line.knots().getFirst().x(), within(0.5)));
        LaneMark open = line.marks().getLast();
        assertThat(open.from()).isCloseTo(open.x(), within(0.01));
        assertThat(open.until()).isGreaterThan(open.from() + 4 * DAY / curfew.frame(curfew.home(), AREAS, null, LaneRanking.of(5), false).scale().millisPerPixel());
    }

    @Test
    void noTwoLinesMeetALaneAtOnePlace() {
        for (TimeSpan window : List.of(model.home(), model.home().scaled(0.3, model.home().from()), model.extent())) {
            Map<Integer, List<Double>> met = new HashMap<>();
            for (Connector connector : joined(window).joins()) {
                connector.knots().stream().filter(knot -> knot.lane() >= 0 && knot.meeting() == Meeting.MARK).forEach(knot -> {
                    List<Double> others = met.computeIfAbsent(knot.lane(), _ -> new ArrayList<>());
                    assertThat(others).noneMatch(other -> Math.abs(other - knot.x()) < ConnectorTracks.APART - 0.1);
                    others.add(knot.x());
                });
            }
            assertThat(met).isNotEmpty();
        }
    }

    @Test
    void noLineRunsThroughTheLabelOfAnotherEvent() {
        Frame frame = joined(model.home());
        for (Connector connector : frame.joins()) {
            for (BestMark mark : frame.best()) {
                double y = AREAS.rowY(mark.row());
                assertThat(mark.event() != connector.event() && mark.labelRoom() > 0 && connector.strokes().stream()
                        .anyMatch(stroke -> crosses(stroke, mark.labelX(), mark.labelX() + mark.labelRoom(), y))).isFalse();
            }
        }
    }

    private static boolean crosses(ConnectorStroke stroke, double left, double right, double y) {
        double x = stroke.fromX() + (stroke.toX() - stroke.fromX()) * (y - stroke.fromY()) / (stroke.toY() - stroke.fromY());
        return stroke.fromY() < y && y < stroke.toY() && left < x && x < right;
    }

    @Test
    void aMarkKnowsFromWhereItsLineComes() {
        Connector start = joined(model.home()).joins().stream().filter(connector -> connector.event() == index("start")).findFirst().orElseThrow();
        LaneMark third = start.marks().stream().filter(mark -> mark.lane() == 2).findFirst().orElseThrow();
        assertThat(start.xBefore(third)).isEqualTo(start.knots().get(2).x()).isGreaterThan(third.x());
    }

    @Test
    void aLineAnswersToThePointerOnItAndNotBesideIt() {
        ConnectorStroke stroke = new ConnectorStroke(100, 100, 140, 130, false);
        assertThat(stroke.distance(120, 115)).isCloseTo(0, within(1e-9));
        assertThat(stroke.distance(123, 111)).isCloseTo(5, within(1e-9));
        assertThat(stroke.distance(140, 140)).isCloseTo(10, within(1e-9));
    }

    @Test
    void panningLeavesEachLineBesideItsMoment() {
        Map<Integer, Double> beside = new HashMap<>();
        for (int step = 0; step < 20; step++) {
            Frame frame = joined(model.home().moved(step * DAY / 5));
            for (Connector connector : frame.joins()) {
                connector.marks().stream().filter(mark -> mark.sign() && !mark.stretched()).findFirst().ifPresent(mark -> {
                    double now = mark.x() - frame.scale().x(mark.testimony().stretch().middle());
                    assertThat(beside.computeIfAbsent(connector.event(), _ -> now)).isCloseTo(now, within(0.01));
                });
            }
        }
        assertThat(beside).hasSizeGreaterThan(3);
    }
}
