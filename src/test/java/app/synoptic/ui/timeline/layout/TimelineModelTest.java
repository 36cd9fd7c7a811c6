package app.synoptic.ui.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.timeline.SampleAffair;
import app.synoptic.ui.timeline.layout.ConnectorPoint.Meeting;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TimelineModelTest {

    private static final OpenDossier OPEN = SampleAffair.open();
    private static final Areas AREAS = Areas.of(1600, 370, LaneRanking.of(5), 186, 0);
    private final TimelineModel model = new TimelineModel(OPEN, OPEN.dossier().events(), event -> event.label().length() * 7);

    private Connector zigzag(String event) {
        return Objects.requireNonNull(model.frame(model.home(), AREAS, new EventId(event), LaneRanking.of(5), false).connector());
    }

    @Test
    void differingDatesMakeTheLineCrooked() {
        Connector start = zigzag("start");
        assertThat(start.knots()).extracting(ConnectorPoint::meeting).containsOnly(Meeting.MARK);
        double best = start.knots().getFirst().x();
        double day = (AREAS.right() - AREAS.left()) / (model.home().length() / 86_400_000.0);
        assertThat(start.knots().get(1).x() - best).isCloseTo(2 * day, within(0.5));
        assertThat(start.knots().get(2).x() - best).isCloseTo(day, within(0.5));
    }

    @Test
    void aVagueDatingThatAllowsTheBestDateKeepsTheLineUprightAndShowsItsStretch() {
        Connector start = zigzag("start");
        assertThat(start.knots().get(3).x()).isCloseTo(start.knots().getFirst().x(), within(0.01));
        assertThat(start.marks()).filteredOn(mark -> mark.lane() == 2).singleElement()
                .matches(LaneMark::stretched).matches(LaneMark::sign);
    }

    @Test
    void aSilentLaneIsPassedAndNotTouched() {
        Connector hundred = zigzag("hundred");
        assertThat(hundred.knots().get(1).meeting()).isEqualTo(Meeting.SILENT);
        assertThat(hundred.strokes()).filteredOn(ConnectorStroke::passes).isNotEmpty();
        assertThat(hundred.strokes()).noneMatch(stroke -> Math.abs(stroke.toY() - AREAS.laneY(0)) < 1);
    }

    @Test
    void datesOutOfViewAreToldAtTheEdge() {
        TimeSpan later = new TimeSpan(Instant.parse("2022-01-10T00:00:00Z").toEpochMilli(), Instant.parse("2022-01-19T00:00:00Z").toEpochMilli());
        Connector start = Objects.requireNonNull(model.frame(later, AREAS, new EventId("start"), LaneRanking.of(5), false).connector());
        assertThat(start.knots()).extracting(ConnectorPoint::meeting).containsOnly(Meeting.EARLIER);
    }

    @Test
    void theSelectedEventIsDrawnEvenWhereItHasNoRow() {
        int hidden = model.table().indexOf(new EventId("shops"));
        assertThat(model.frame(model.home(), AREAS, null, LaneRanking.of(5), false).best()).noneMatch(mark -> mark.event() == hidden);
        Frame frame = model.frame(model.home(), AREAS, new EventId("shops"), LaneRanking.of(5), false);
        assertThat(frame.best().getLast().event()).isEqualTo(hidden);
        assertThat(frame.chips()).noneMatch(chip -> chip.x() < frame.best().getLast().right()
                && chip.x() + chip.room() > frame.best().getLast().left());
    }

    @Test
    void whatIsCountedBesideTheSelectedEventIsAllThatFoundNoRowInView() {
        int counted = model.frame(model.home(), AREAS, null, LaneRanking.of(5), false).chips().stream().mapToInt(ClusterChip::count).sum();
        Frame frame = model.frame(model.home(), AREAS, new EventId("shops"), LaneRanking.of(5), false);
        assertThat(frame.chips().stream().mapToInt(ClusterChip::count).sum()).isEqualTo(counted).isPositive();
        assertThat(frame.chips()).allMatch(chip -> chip.x() >= AREAS.left() && chip.x() + chip.room() <= AREAS.right());
    }

    @Test
    void panningMovesNothingToAnotherRow() {
        Map<Integer, Integer> rows = new HashMap<>();
        for (int step = 0; step < 60; step++) {
            TimeSpan window = model.home().moved(step * 1_700_000L);
            model.frame(window, AREAS, null, LaneRanking.of(5), false).best().forEach(mark ->
                    assertThat(rows.computeIfAbsent(mark.event(), _ -> mark.row())).isEqualTo(mark.row()));
        }
    }

    @Test
    void anEventOutOfViewIsRevealedAtTheSameZoomAndOneInViewMovesNothing() {
        int clashes = model.table().indexOf(new EventId("clashes"));
        TimeSpan revealed = model.revealing(model.home(), clashes, 1600);
        assertThat(revealed.length()).isEqualTo(model.home().length());
        assertThat(revealed.from()).isLessThan(model.table().anchor(clashes));
        assertThat(revealed.until()).isGreaterThan(model.table().anchor(clashes));
        assertThat(model.revealing(model.home(), model.table().indexOf(new EventId("toll")), 1600)).isEqualTo(model.home());
    }

    private Frame among(LaneRanking lineup, double height) {
        return model.frame(model.home(), Areas.of(1600, height, lineup, 186, 0), null, lineup, false);
    }

    @Test
    void whereAllSourcesFitEachHasItsLaneInTheirOrder() {
        Frame frame = among(new LaneRanking(5, List.of(4, 2), true, 3), 370);
        assertThat(frame.seen()).containsExactly(0, 1, 2, 3, 4);
        assertThat(frame.rest()).isNull();
        assertThat(frame.hidden()).isZero();
    }

    @Test
    void whereNotAllFitTheLeadingHaveLanesAndTheOthersAreCounted() {
        Frame frame = among(new LaneRanking(5, List.of(4, 2), false, 0), 190);
        assertThat(frame.seen()).containsExactly(4, 2);
        Density rest = Objects.requireNonNull(frame.rest());
        assertThat(rest.sources()).isEqualTo(3);
        long told = told(source -> source != 4 && source != 2, _ -> true);
        assertThat(rest.count()).isEqualTo((int) told).isPositive();
        assertThat(rest.contested()).isEqualTo((int) told(source -> source != 4 && source != 2, OPEN::contested)).isPositive().isLessThan(rest.count());
    }

    /// How many testimonies of some sources to some events lie in view.
    private long told(IntPredicate source, Predicate<EventId> event) {
        List<SourceId> sources = OPEN.dossier().sources().stream().map(Source::id).toList();
        return OPEN.dossier().events().stream().filter(one -> event.test(one.id())).flatMap(one -> one.attestations().stream()
                .filter(told -> told.date() != null && source.test(sources.indexOf(told.source())))
                .map(told -> Stretch.of(told.date(), told.part(), OPEN.dossier().zone(), Stretch.lasting(one.date()), model.extent())))
                .mapToLong(stretch -> stretch.lasts() ? stretch.from() : stretch.middle())
                .filter(moment -> counted(moment)).count();
    }

    private boolean counted(long moment) {
        long day = 86_400_000;
        long zone = OPEN.dossier().zone().getRules().getOffset(Instant.ofEpochMilli(moment)).getTotalSeconds() * 1000L;
        long from = Math.floorDiv(model.home().from() + zone, day) * day - zone;
        long until = Math.ceilDiv(model.home().until() + zone, day) * day - zone;
        return from <= moment && moment < until;
    }

    @Test
    void unfoldedTheOthersHaveLanesThatAreScrolledTo() {
        OpenDossier papers = ManyPapers.of(40);
        TimelineModel many = new TimelineModel(papers, papers.dossier().events(), event -> event.label().length() * 7);
        LaneRanking lineup = new LaneRanking(40, List.of(4, 39), true, 99);
        Frame frame = many.frame(many.home(), Areas.of(1600, 300, lineup, 186, 0), null, lineup, false);
        assertThat(frame.seen()).startsWith(4, 39).doesNotHaveDuplicates().endsWith(37, 38);
        assertThat(frame.first() + frame.areas().lanes() - frame.areas().top()).isEqualTo(38);
        assertThat(frame.hidden()).isEqualTo(40 - frame.seen().size()).isPositive();
        assertThat(frame.areas().laneAt(frame.areas().restTop() + 4)).isEqualTo(-1);
        for (int lane = 0; lane < frame.areas().lanes(); lane++) {
            assertThat(frame.areas().laneAt(frame.areas().laneY(lane))).isEqualTo(lane);
        }
    }

    @Test
    void aTallerTimelineHasMoreRowsWhateverTheSources() {
        LaneRanking many = new LaneRanking(500, List.of(1, 2, 3, 4), false, 0);
        int before = 0;
        for (double height : new double[] {220, 270, 400, 700, 960}) {
            int rows = Areas.of(1366, height, many, 186, 0).rows();
            assertThat(rows).isGreaterThan(before);
            before = rows;
        }
        assertThat(before).isGreaterThan(35);
    }

    @Test
    void rowsComeCloserWhereThatGivesEachEventALabelOrTheTimelineIsHigh() {
        int needed = model.rowsNeeded(1414);
        assertThat(needed).isBetween(12, 60);
        Areas low = Areas.of(1600, 370, LaneRanking.of(5), 186, needed);
        assertThat(low).isEqualTo(Areas.of(1600, 370, LaneRanking.of(5), 186, 0));
        double room = 32 + 34 + 2 + 5 * 22.0;
        Areas high = Areas.of(1600, room + needed * 16, LaneRanking.of(5), 186, needed);
        assertThat(high.rowHeight()).isEqualTo(16);
        assertThat(high.rows()).isEqualTo(needed);
        assertThat(model.frame(model.home(), high, null, LaneRanking.of(5), false).chips()).isEmpty();
        assertThat(Areas.of(1600, 500, LaneRanking.of(5), 186, 70).rowHeight()).isEqualTo(15);
        assertThat(Areas.of(1600, room + needed * 30, LaneRanking.of(5), 186, needed).rowHeight()).isEqualTo(20);
    }

    @Test
    void stepsOfTimeStayWhereTheyAreWhileOnePansAndAreWideEnoughToBeSeen() {
        LaneRanking lineup = new LaneRanking(5, List.of(), false, 0);
        Areas areas = Areas.of(1600, 190, lineup, 186, 0);
        for (long days : new long[] {1, 3, 20, 400, 9000}) {
            TimeSpan window = new TimeSpan(model.home().from(), model.home().from() + days * 86_400_000L);
            Map<Long, Long> steps = new HashMap<>();
            for (int i = -9; i < 9; i++) {
                Frame frame = model.frame(window.moved(i * window.length() / 40), areas, null, lineup, false);
                for (Density.Bar bar : Objects.requireNonNull(frame.rest()).bars()) {
                    assertThat(steps.computeIfAbsent(bar.from(), _ -> bar.until())).isEqualTo(bar.until());
                    assertThat(frame.scale().pixels(bar.until() - bar.from())).isBetween(8.5, 490.0);
                }
            }
            List<Map.Entry<Long, Long>> sorted = steps.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(sorted.get(i).getKey()).isGreaterThanOrEqualTo(sorted.get(i - 1).getValue());
            }
        }
    }
}
