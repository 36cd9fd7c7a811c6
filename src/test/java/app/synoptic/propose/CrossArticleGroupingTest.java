package app.synoptic.propose;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.EventId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.propose.link.SameEvent;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrossArticleGroupingTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String COURIER = "The old iron bridge at Halden collapsed into the river Ard on Monday evening.\n\nPolice closed the road between Halden and Ormby on Tuesday.";
    private static final String LANTERN = "The iron bridge at Halden collapsed into the Ard on Monday.\n\nMayor Ida Renn opened the sports hall for stranded travellers on Tuesday.";

    private static List<ProposalWithWords> told(String source, String text) {
        Article article = new Article(new SourceId(source), TextId.of(text.getBytes(StandardCharsets.UTF_8)), text, List.of(new Region(RegionKind.BODY, 0, text.length())),
                Edtf.parse("2023-03-14"), "en");
        return ProposalWithWords.of(article, Proposer.of(article, List.of()));
    }

    private static List<Cluster> clusters(List<CrossArticleGrouping.Known> events) {
        List<ProposalWithWords> all = new ArrayList<>(told("courier", COURIER));
        all.addAll(told("lantern", LANTERN));
        return CrossArticleGrouping.clusters(events, all, ZONE, SameEvent.shipped());
    }

    private static Cluster collapse(List<Cluster> clusters) {
        return clusters.stream().filter(cluster -> cluster.happening().orElseThrow().label().contains("bridge")).findFirst().orElseThrow();
    }

    @Test
    void putsTogetherWhatTwoSourcesTellOfOneHappeningAndNothingElse() {
        List<Cluster> clusters = clusters(List.of());

        assertThat(collapse(clusters).sources()).extracting(SourceId::value).containsExactlyInAnyOrder("courier", "lantern");
        assertThat(clusters.stream().filter(cluster -> cluster.members().size() > 1)).hasSize(1);
    }

    @Test
    void makesItTestimonyToAnEventOfTheDossierThatTheSourceDoesNotTellYet() {
        EventId id = new EventId("collapse");
        List<Cluster> clusters = clusters(List.of(new CrossArticleGrouping.Known(id, "The iron bridge at Halden collapses into the river Ard", Edtf.parse("2023-03-13"),
                List.of("the old iron bridge at Halden collapsed into the river Ard"), Set.of(new SourceId("courier")))));

        assertThat(clusters).filteredOn(cluster -> cluster.lead() instanceof Proposal.Testimony).singleElement().satisfies(cluster -> {
            assertThat(cluster.sources()).containsExactly(new SourceId("lantern"));
            assertThat(((Proposal.Testimony) cluster.lead()).event()).isEqualTo(id);
        });
    }

    @Test
    void keepsApartWhatWasDaysApart() {
        List<ProposalWithWords> all = new ArrayList<>(told("courier", COURIER));
        all.addAll(told("lantern", LANTERN.replace("on Monday", "on 2 March")));

        assertThat(collapse(CrossArticleGrouping.clusters(List.of(), all, ZONE, SameEvent.shipped())).members()).hasSize(1);
    }
}
