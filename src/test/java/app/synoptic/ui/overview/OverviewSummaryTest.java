package app.synoptic.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.ui.ManyPapers;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceStanding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the overview says first.
class OverviewSummaryTest {

    @Test
    void ranksWhatIsDisputedByHowManyPairsOfSourcesDisputeIt() {
        OpenDossier open = ManyPapers.of(60);
        OverviewSummary glance = OverviewSummary.of(open);

        List<Event> contested = open.dossier().events().stream().filter(event -> open.contested(event.id())).toList();
        assertThat(glance.contested().all()).isEqualTo(contested.size()).isPositive();
        assertThat(glance.contested().first()).extracting(OverviewSummary.Ranked::event).isSubsetOf(contested)
                .isSortedAccordingTo((one, other) -> open.agreement(other.id()).degree().compareTo(open.agreement(one.id()).degree()));
        OverviewSummary.Ranked first = glance.contested().first().getFirst();
        assertThat(first.event().id()).isEqualTo(ManyPapers.BREAK);
        assertThat(first.row().counts().get().sources()).isEqualTo(60);
        assertThat(first.row().counts().get().differ() + first.row().counts().get().agree()).isEqualTo(5);
    }

    @Test
    void namesWhatSeveralSourcesTellThatGoBackToOne() {
        assertThat(OverviewSummary.of(Velden.open()).origins()).isEqualTo(5);
        Dossier own = Velden.dossier();
        List<Source> taken = own.sources().stream().map(source -> source.id().equals(Velden.HERALD) ? source : source.takenFrom(Velden.HERALD)).toList();
        OverviewSummary glance = OverviewSummary.of(OpenDossier.of(own.with(taken, own.events(), own.questions()), Map.of()));

        assertThat(glance.leaning().first()).isNotEmpty().extracting(OverviewSummary.Ranked::event).containsExactlyInAnyOrderElementsOf(own.events().stream()
                .filter(event -> event.attestations().stream().map(Attestation::source).distinct().count() > 1).toList());
        assertThat(glance.leaning().first()).extracting(OverviewSummary.Ranked::sources).isSortedAccordingTo((one, other) -> other - one);
        assertThat(glance.origins()).isEqualTo(1);
        assertThat(OverviewSummary.of(Velden.open()).leaning().all()).isLessThan(glance.leaning().all());
    }

    @Test
    @Tag("toolkit")
    void saysHowFarTheSourcesWereRead() {
        List<Source> sources = IntStream.range(0, 500).mapToObj(i -> source(i, "Paper", "1931-03-04")
                .read(i < 120 ? ReadingProgress.THROUGH : i < 200 ? ReadingProgress.BEGUN : ReadingProgress.UNREAD)).toList();
        OverviewSummary glance = OverviewSummary.of(of(sources));

        assertThat(glance.read(ReadingState.THROUGH) + glance.read(ReadingState.BEGUN) + glance.read(ReadingState.UNREAD)).isEqualTo(500);
        assertThat(ReadingBar.spoken(glance.read())).isEqualTo("120 read through · 80 begun · 300 unread");
    }

    /// However many publishers and months there are: every source is in one share of each, and no more bars stand than are read.
    @Property(tries = 60)
    void everySourceHasItsShareOfPublishersAndMonths(@ForAll long seed) {
        Random random = new Random(seed);
        int names = 1 + random.nextInt(40);
        int years = 1 + random.nextInt(12);
        List<Source> sources = IntStream.range(0, 1 + random.nextInt(300)).mapToObj(i -> source(i, "Paper no. " + random.nextInt(names),
                random.nextInt(9) == 0 ? null : "%d-%02d-0%d".formatted(1930 + random.nextInt(years), 1 + random.nextInt(12), 1 + random.nextInt(9)))).toList();
        SourceSpread spread = SourceSpread.of(of(sources).dossier());

        for (List<SourceSpread.Share> shares : List.of(spread.publishers(), spread.months())) {
            Set<SourceId> seen = new HashSet<>();
            shares.forEach(share -> share.sources().forEach(source -> assertThat(seen.add(source)).isTrue()));
            assertThat(seen).hasSize(sources.size());
            assertThat(shares).extracting(SourceSpread.Share::words).doesNotHaveDuplicates();
        }
        assertThat(spread.publishers()).hasSizeLessThanOrEqualTo(SourceSpread.BARS);
        assertThat(spread.months()).hasSizeLessThanOrEqualTo(25);
        List<Integer> sizes = spread.publishers().stream().map(share -> share.sources().size()).toList();
        assertThat(sizes.subList(0, Math.min(sizes.size(), SourceSpread.BARS - 1))).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void theNumbersOfAllSourcesTogetherAreTheirSums() {
        OpenDossier open = ManyPapers.of(60);
        EventCalendar calendar = EventCalendar.of(open, open.dossier().span().orElseThrow());
        int told = open.dossier().events().stream().mapToInt(event -> event.attestations().size()).sum();

        assertThat(IntStream.of(calendar.sums()).sum()).isEqualTo(told);
        assertThat(open.dossier().sources().stream().mapToInt(source -> calendar.all(source.id())).sum()).isEqualTo(told);
        assertThat(Stream.of(SourceStanding.values()).mapToInt(standing -> SourceSurvey.of(open).lines().stream().mapToInt(line -> line.count(standing)).sum()).sum())
                .isEqualTo(60 * open.dossier().events().size());
    }

    private static Source source(int number, String publisher, @Nullable String published) {
        return new Source(new SourceId("s" + number), publisher, "", List.of(), "en", null, published == null ? null : Edtf.parse(published),
                null, null, null, null, null);
    }

    private static OpenDossier of(List<Source> sources) {
        return OpenDossier.of(Velden.dossier().with(sources, List.of(), List.of()), Map.of());
    }
}
