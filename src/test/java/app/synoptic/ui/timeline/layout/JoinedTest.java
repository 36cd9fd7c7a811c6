package app.synoptic.ui.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.axis.Span;
import app.synoptic.domain.EventId;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.SampleAffair;
import app.synoptic.ui.timeline.index.Joins;
import app.synoptic.ui.timeline.layout.Knot.Meeting;
import app.synoptic.ui.timeline.layout.Zigzag.Stroke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// All contested events joined across the lanes.
class JoinedTest {

    private static final OpenDossier OPEN = SampleAffair.open();
    private static final Areas AREAS = Areas.of(1600, 370, Lineup.of(5), 186, 0);
    private static final long DAY = 86_400_000;
    private final Chart chart = new Chart(OPEN, OPEN.dossier().events(), event -> event.label().length() * 7);

    private Frame joined(Span window) {
        return chart.frame(window, AREAS, null, Lineup.of(5), true);
    }

    private int index(String event) {
        return chart.table().indexOf(new EventId(event));
    }

    @Test
    void contestedEventsAreJoinedOnRequestOnly() {
        assertThat(chart.frame(chart.home(), AREAS, null, Lineup.of(5), false).joins()).isEmpty();
        assertThat(joined(chart.home()).joins()).hasSizeGreaterThan(3).extracting(Zigzag::event).doesNotHaveDuplicates()
                .allMatch(event -> chart.table().contested(event)).contains(index("start"));
    }

    @Test
    void theSelectedEventIsJoinedByItsOwnStrongLineOnly() {
        Frame frame = chart.frame(chart.home(), AREAS, new EventId("start"), Lineup.of(5), true);
        assertThat(frame.zigzag()).isNotNull();
        assertThat(frame.joins()).isNotEmpty().noneMatch(zigzag -> zigzag.event() == index("start"));
    }

    @Test
    void linesTurnOnlyWhereDatingsExcludeTheBestOne() {
        for (Zigzag zigzag : joined(chart.home()).joins()) {
            long best = chart.table().anchor(zigzag.event());
            List<LaneMark> allowing = zigzag.marks().stream().filter(mark -> mark.sign()
                    && mark.testimony().stretch().from() <= best && best < mark.testimony().stretch().until()).toList();
            allowing.forEach(mark -> assertThat(mark.x()).isCloseTo(allowing.getFirst().x(), within(0.01)));
        }
        Zigzag start = joined(chart.home()).joins().stream().filter(zigzag -> zigzag.event() == index("start")).findFirst().orElseThrow();
        double day = DAY / joined(chart.home()).scale().millisPerPixel();
        assertThat(start.knots().get(1).x() - start.knots().get(4).x()).isCloseTo(2 * day, within(0.5));
    }

    @Test
    void whatIsToldWithoutABeginningReachesBackToTheLine() {
        OpenDossier velden = Velden.open();
        Chart curfew = new Chart(velden, velden.dossier().events(), event -> event.label().length() * 7);

        Zigzag line = Objects.requireNonNull(curfew.frame(curfew.home(), AREAS, Velden.CURFEW, Lineup.of(5), false).zigzag());

        assertThat(line.knots()).filteredOn(Knot::touches).hasSize(4)
                .allSatisfy(knot -> assertThat(knot.x()).isCloseTo(line.knots().getFirst().x(), within(0.5)));
        LaneMark open = line.marks().getLast();
        assertThat(open.from()).isCloseTo(open.x(), within(0.01));
        assertThat(open.until()).isGreaterThan(open.from() + 4 * DAY / curfew.frame(curfew.home(), AREAS, null, Lineup.of(5), false).scale().millisPerPixel());
    }

    @Test
    void noTwoLinesMeetALaneAtOnePlace() {
        for (Span window : List.of(chart.home(), chart.home().scaled(0.3, chart.home().from()), chart.extent())) {
            Map<Integer, List<Double>> met = new HashMap<>();
            for (Zigzag zigzag : joined(window).joins()) {
                zigzag.knots().stream().filter(knot -> knot.lane() >= 0 && knot.meeting() == Meeting.MARK).forEach(knot -> {
                    List<Double> others = met.computeIfAbsent(knot.lane(), _ -> new ArrayList<>());
                    assertThat(others).noneMatch(other -> Math.abs(other - knot.x()) < Joins.APART - 0.1);
                    others.add(knot.x());
                });
            }
            assertThat(met).isNotEmpty();
        }
    }

    @Test
    void noLineRunsThroughTheLabelOfAnotherEvent() {
        Frame frame = joined(chart.home());
        for (Zigzag zigzag : frame.joins()) {
            for (BestMark mark : frame.best()) {
                double y = AREAS.rowY(mark.row());
                assertThat(mark.event() != zigzag.event() && mark.labelRoom() > 0 && zigzag.strokes().stream()
                        .anyMatch(stroke -> crosses(stroke, mark.labelX(), mark.labelX() + mark.labelRoom(), y))).isFalse();
            }
        }
    }

    private static boolean crosses(Stroke stroke, double left, double right, double y) {
        double x = stroke.fromX() + (stroke.toX() - stroke.fromX()) * (y - stroke.fromY()) / (stroke.toY() - stroke.fromY());
        return stroke.fromY() < y && y < stroke.toY() && left < x && x < right;
    }

    @Test
    void aMarkKnowsFromWhereItsLineComes() {
        Zigzag start = joined(chart.home()).joins().stream().filter(zigzag -> zigzag.event() == index("start")).findFirst().orElseThrow();
        LaneMark third = start.marks().stream().filter(mark -> mark.lane() == 2).findFirst().orElseThrow();
        assertThat(start.xBefore(third)).isEqualTo(start.knots().get(2).x()).isGreaterThan(third.x());
    }

    @Test
    void aLineAnswersToThePointerOnItAndNotBesideIt() {
        Stroke stroke = new Stroke(100, 100, 140, 130, false);
        assertThat(stroke.distance(120, 115)).isCloseTo(0, within(1e-9));
        assertThat(stroke.distance(123, 111)).isCloseTo(5, within(1e-9));
        assertThat(stroke.distance(140, 140)).isCloseTo(10, within(1e-9));
    }

    @Test
    void panningLeavesEachLineBesideItsMoment() {
        Map<Integer, Double> beside = new HashMap<>();
        for (int step = 0; step < 20; step++) {
            Frame frame = joined(chart.home().moved(step * DAY / 5));
            for (Zigzag zigzag : frame.joins()) {
                zigzag.marks().stream().filter(mark -> mark.sign() && !mark.stretched()).findFirst().ifPresent(mark -> {
                    double now = mark.x() - frame.scale().x(mark.testimony().stretch().middle());
                    assertThat(beside.computeIfAbsent(zigzag.event(), _ -> now)).isCloseTo(now, within(0.01));
                });
            }
        }
        assertThat(beside).hasSizeGreaterThan(3);
    }
}
