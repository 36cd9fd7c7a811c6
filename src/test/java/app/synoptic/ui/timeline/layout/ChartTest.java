package app.synoptic.ui.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.axis.Span;
import app.synoptic.domain.EventId;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.SampleAffair;
import app.synoptic.ui.timeline.layout.Knot.Meeting;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final OpenDossier OPEN = SampleAffair.open();
    private static final Areas AREAS = Areas.of(1600, 370, 5, 186);
    private final Chart chart = new Chart(OPEN, OPEN.dossier().events(), event -> event.label().length() * 7);

    private Zigzag zigzag(String event) {
        return Objects.requireNonNull(chart.frame(chart.home(), AREAS, new EventId(event), 0, false).zigzag());
    }

    @Test
    void differingDatesMakeTheLineCrooked() {
        Zigzag start = zigzag("start");
        assertThat(start.knots()).extracting(Knot::meeting).containsOnly(Meeting.MARK);
        double best = start.knots().getFirst().x();
        double day = (AREAS.right() - AREAS.left()) / (chart.home().length() / 86_400_000.0);
        assertThat(start.knots().get(1).x() - best).isCloseTo(2 * day, within(0.5));
        assertThat(start.knots().get(2).x() - best).isCloseTo(day, within(0.5));
    }

    @Test
    void aVagueDatingThatAllowsTheBestDateKeepsTheLineUprightAndShowsItsStretch() {
        Zigzag start = zigzag("start");
        assertThat(start.knots().get(3).x()).isCloseTo(start.knots().getFirst().x(), within(0.01));
        assertThat(start.marks()).filteredOn(mark -> mark.lane() == 2).singleElement()
                .matches(LaneMark::stretched).matches(LaneMark::sign);
    }

    @Test
    void aSilentLaneIsPassedAndNotTouched() {
        Zigzag hundred = zigzag("hundred");
        assertThat(hundred.knots().get(1).meeting()).isEqualTo(Meeting.SILENT);
        assertThat(hundred.strokes()).filteredOn(Zigzag.Stroke::passes).isNotEmpty();
        assertThat(hundred.strokes()).noneMatch(stroke -> Math.abs(stroke.toY() - AREAS.laneY(0)) < 1);
    }

    @Test
    void datesOutOfViewAreToldAtTheEdge() {
        Span later = new Span(Instant.parse("2022-01-10T00:00:00Z").toEpochMilli(), Instant.parse("2022-01-19T00:00:00Z").toEpochMilli());
        Zigzag start = Objects.requireNonNull(chart.frame(later, AREAS, new EventId("start"), 0, false).zigzag());
        assertThat(start.knots()).extracting(Knot::meeting).containsOnly(Meeting.EARLIER);
    }

    @Test
    void theSelectedEventIsDrawnEvenWhereItHasNoRow() {
        int hidden = chart.table().indexOf(new EventId("shops"));
        assertThat(chart.frame(chart.home(), AREAS, null, 0, false).best()).noneMatch(mark -> mark.event() == hidden);
        Frame frame = chart.frame(chart.home(), AREAS, new EventId("shops"), 0, false);
        assertThat(frame.best().getLast().event()).isEqualTo(hidden);
        assertThat(frame.chips()).noneMatch(chip -> chip.x() < frame.best().getLast().right()
                && chip.x() + chip.room() > frame.best().getLast().left());
    }

    @Test
    void whatIsCountedBesideTheSelectedEventIsAllThatFoundNoRowInView() {
        int counted = chart.frame(chart.home(), AREAS, null, 0, false).chips().stream().mapToInt(Chip::count).sum();
        Frame frame = chart.frame(chart.home(), AREAS, new EventId("shops"), 0, false);
        assertThat(frame.chips().stream().mapToInt(Chip::count).sum()).isEqualTo(counted).isPositive();
        assertThat(frame.chips()).allMatch(chip -> chip.x() >= AREAS.left() && chip.x() + chip.room() <= AREAS.right());
    }

    @Test
    void panningMovesNothingToAnotherRow() {
        Map<Integer, Integer> rows = new HashMap<>();
        for (int step = 0; step < 60; step++) {
            Span window = chart.home().moved(step * 1_700_000L);
            chart.frame(window, AREAS, null, 0, false).best().forEach(mark ->
                    assertThat(rows.computeIfAbsent(mark.event(), _ -> mark.row())).isEqualTo(mark.row()));
        }
    }

    @Test
    void anEventOutOfViewIsRevealedAtTheSameZoomAndOneInViewMovesNothing() {
        int clashes = chart.table().indexOf(new EventId("clashes"));
        Span revealed = chart.revealing(chart.home(), clashes, 1600);
        assertThat(revealed.length()).isEqualTo(chart.home().length());
        assertThat(revealed.from()).isLessThan(chart.table().anchor(clashes));
        assertThat(revealed.until()).isGreaterThan(chart.table().anchor(clashes));
        assertThat(chart.revealing(chart.home(), chart.table().indexOf(new EventId("toll")), 1600)).isEqualTo(chart.home());
    }

    @Test
    void lanesThatDoNotFitAreScrolledTo() {
        Areas two = new Areas(1600, 370, 186, 4, 22, 2, 25);
        assertThat(chart.frame(chart.home(), two, null, 9, false).firstLane()).isEqualTo(3);
    }
}
