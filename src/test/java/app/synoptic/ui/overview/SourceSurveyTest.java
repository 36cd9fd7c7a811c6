package app.synoptic.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceStanding;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceSurveyTest {

    private final OpenDossier open = Velden.open(List.of(Velden.HERALD, Velden.COURIER, Velden.TIDINGS, Velden.GAZETTE));
    private final SourceSurvey survey = SourceSurvey.of(open);

    @Test
    void everySourceStandsOnEveryEventInOneWay() {
        assertThat(survey.lines()).hasSize(5).allSatisfy(line ->
                assertThat(line.stands().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(open.dossier().events().size()));
    }

    /// What is counted in one go is what is said of each source on each event.
    @Test
    void countsManySourcesAsTheyStandOnEachEvent() {
        OpenDossier many = ManyPapers.of(60);
        for (SourceSurvey.Line line : SourceSurvey.of(many).lines()) {
            Map<SourceStanding, Integer> stands = new EnumMap<>(SourceStanding.class);
            many.dossier().events().forEach(event -> stands.merge(SourceStanding.of(many, event, line.source().id()), 1, Integer::sum));
            assertThat(line.stands()).as(line.source().publisher()).isEqualTo(stands);
            assertThat(line.told()).isEqualTo(many.dossier().events().stream().filter(event -> !event.attestations(line.source().id()).isEmpty()).count());
        }
    }

    @Test
    void countsWhatEachTellsAndHowItStands() {
        assertThat(line(Velden.HERALD).told()).isEqualTo(3);
        assertThat(line(Velden.HERALD).count(SourceStanding.DISPUTED)).isEqualTo(1);
        assertThat(line(Velden.HERALD).count(SourceStanding.UNDISPUTED)).isEqualTo(2);
        assertThat(line(Velden.GAZETTE).count(SourceStanding.ALONE)).isEqualTo(1);
        assertThat(line(Velden.TIDINGS).count(SourceStanding.TOO_EARLY)).isEqualTo(2);
        assertThat(line(Velden.TIDINGS).count(SourceStanding.UNMENTIONED)).isEqualTo(1);
    }

    @Test
    void measuresFromTheEndOfAnEventToThePublication() {
        assertThat(line(Velden.LANTERN).lags()).containsExactly(1.0, 5.0);
        assertThat(line(Velden.LANTERN).lag()).contains(3.0);
    }

    @Test
    void countsByTheDateASourceGivesItself() {
        EventCalendar calendar = EventCalendar.of(open, open.dossier().span().orElseThrow());

        assertThat(calendar.bins()).hasSize(11);
        assertThat(calendar.bins().getFirst()).isEqualTo(new EventCalendar.Bin(LocalDate.of(1931, 3, 2), LocalDate.of(1931, 3, 3)));
        assertThat(calendar.count(Velden.HERALD, 2)).isEqualTo(1);
        assertThat(calendar.count(Velden.HERALD, 0)).isZero();
        assertThat(calendar.earlier(Velden.TIDINGS)).isEqualTo(1);
    }

    @Test
    void losesNoTestimony() {
        EventCalendar calendar = EventCalendar.of(open, open.dossier().span().orElseThrow());

        for (Source source : open.dossier().sources()) {
            long told = open.dossier().events().stream().flatMap(event -> event.attestations().stream())
                    .filter(one -> one.source().equals(source.id())).count();
            int binned = IntStream.range(0, calendar.bins().size()).map(bin -> calendar.count(source.id(), bin)).sum();
            assertThat(binned + calendar.earlier(source.id()) + calendar.later(source.id()) + calendar.undated(source.id())).isEqualTo((int) told);
        }
    }

    private SourceSurvey.Line line(SourceId source) {
        return survey.lines().stream().filter(line -> line.source().id().equals(source)).findFirst().orElseThrow();
    }
}
