package app.synoptic.ui.timeline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Dossier;
import app.synoptic.intake.Dossiers;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The dossier that ships, on the smallest screen.
class TightChartTest {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 676;
    private static final double GUTTER = 200;
    private static final LaneRanking LINEUP = LaneRanking.of(5);

    private final Dossier dossier = Dossiers.shippedFile().dossier().catalogue().dossier();
    private final TimelineModel model = new TimelineModel(OpenDossier.of(dossier, Map.of()), dossier.events(), event -> event.label().length() * 6.4);

    private Areas settled(double height) {
        model.areas(WIDTH, height, LINEUP, GUTTER);
        model.levels().lacking().ifPresent(work -> work.make().run());
        return model.areas(WIDTH, height, LINEUP, GUTTER);
    }

    @Test
    void eachOfTheEventsInViewHasItsWholeLabelWhereTheTimelineTakesTheHeight() {
        Areas areas = settled(HEIGHT);
        assertThat(areas.tight()).isTrue();
        Frame frame = model.frame(model.home(), areas, null, LINEUP, false);
        assertThat(frame.chips()).isEmpty();
        assertThat(frame.best().stream().filter(mark -> mark.labelRoom() >= model.table().closeWidth(mark.event()) - 1))
                .hasSize(model.table().countIn(model.home())).hasSizeGreaterThan(80);
        assertThat(frame.best()).allMatch(mark -> mark.labelX() >= 16 && mark.labelX() + mark.labelRoom() <= areas.right());
        assertThat(frame.best()).allMatch(mark -> areas.rowY(mark.row()) + areas.rowHeight() / 2 <= areas.lanesTop());
    }

    @Test
    void aLowTimelineCountsInsteadOfCrowding() {
        assertThat(settled(330).tight()).isFalse();
        assertThat(settled(520).tight()).isFalse();
        assertThat(model.frame(model.home(), settled(520), null, LINEUP, false).chips()).isNotEmpty();
    }

    @Test
    void aScreenWithRoomForRowsAtTheirUsualDistanceHasThem() {
        assertThat(settled(1600).tight()).isFalse();
        assertThat(model.frame(model.home(), settled(1600), null, LINEUP, false).chips()).isEmpty();
    }

    @Test
    void signsOnAStretchAreCarriedByIt() {
        Frame frame = model.frame(model.home(), settled(HEIGHT), null, LINEUP, false);
        assertThat(frame.best().stream().filter(band -> frame.best().stream().anyMatch(band::carries))).isNotEmpty()
                .allMatch(band -> band.bar() && frame.best().stream().filter(band::carries).allMatch(sign -> sign.row() == band.row() && !sign.bar()));
    }

    @Test
    void aStretchThatBeginsBeforeWhatIsSeenKeepsItsLabelWhereNothingStandsOnIt() {
        Areas areas = settled(HEIGHT);
        Frame frame = model.frame(model.home().moved(model.home().length() * 3 / 5), areas, null, LINEUP, false);
        assertThat(frame.best().stream().filter(mark -> mark.bar() && mark.x() < areas.left() && mark.labelX() == areas.left() + 8)).isNotEmpty();
        assertThat(frame.best()).noneMatch(mark -> mark.flipped() && mark.x() < areas.left());
    }

    @Test
    void whereverOneLooksStretchesHaveLabelsThatAreSeenAndNoneStandsOnAnother() {
        Areas areas = settled(HEIGHT);
        int stretches = 0;
        int bare = 0;
        for (double zoom : new double[] {1, 0.6, 0.3, 0.1}) {
            long length = (long) (model.home().length() * zoom);
            for (long from = model.home().from() - length / 2; from < model.home().until(); from += length / 4) {
                Frame frame = framed(new TimeSpan(from, from + length), areas);
                assertThat(frame.best()).allSatisfy(mark -> assertThat(frame.best()).noneMatch(other -> overwrites(mark, other)));
                List<BestMark> seen = frame.best().stream().filter(BestMark::bar)
                        .filter(mark -> Math.min(mark.until(), areas.right()) - Math.max(mark.x(), areas.left()) >= 76).toList();
                List<BestMark> without = seen.stream().filter(mark -> !written(mark, areas)).toList();
                assertThat(without).allMatch(mark -> frame.best().stream().filter(other -> other.row() == mark.row()).count() > 1);
                stretches += seen.size();
                bare += without.size();
            }
        }
        assertThat(stretches).isGreaterThan(500);
        assertThat(bare).isLessThan(stretches / 50);
    }

    private Frame framed(TimeSpan window, Areas areas) {
        model.frame(window, areas, null, LINEUP, false);
        model.levels().lacking().ifPresent(work -> work.make().run());
        return model.frame(window, areas, null, LINEUP, false);
    }

    /// Whether its label is seen, or what is left of it where it goes out of view with its stretch.
    private static boolean written(BestMark mark, Areas areas) {
        return mark.labelRoom() > 0 && mark.labelX() + mark.labelRoom() >= areas.left() + 60 && mark.labelX() + mark.labelRoom() <= areas.right() + 1;
    }

    private static boolean overwrites(BestMark one, BestMark other) {
        return one.event() < other.event() && one.row() == other.row() && one.labelRoom() > 0 && other.labelRoom() > 0
                && one.labelX() < other.labelX() + other.labelRoom() && other.labelX() < one.labelX() + one.labelRoom();
    }
}
