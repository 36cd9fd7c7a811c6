package app.synoptic.propose.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleIndexTest {

    private static final String TEXT = "A title\n\nThe ferry left. It came back at 4 p.m. on Friday, empty.\nhttps://ferries.example/times\n";

    @Test
    void sentencesKeepTheirPlacesAndLeaveOutWhiteSpace() {
        assertThat(ArticleIndex.of(TEXT).sentences()).extracting(sentence -> sentence.span().of(TEXT)).containsExactly("A title",
                "The ferry left.", "It came back at 4 p.m. on Friday, empty.", "https://ferries.example/times");
    }

    @Test
    void addressesAndFurnitureStandAside() {
        assertThat(ArticleIndex.of(TEXT, List.of(new Region(RegionKind.FURNITURE, 0, 7), new Region(RegionKind.BODY, 9, 64))).sentences()).extracting(ArticleIndex.Sentence::aside)
                .containsExactly(true, false, false, true);
    }

    @Test
    void aWordOfMoreSentencesIsLessRare() {
        ArticleIndex index = ArticleIndex.of("The ferry left. The ferry sank. The crew swam.");
        assertThat(index.rarity(LinkTerms.key("crew"))).isGreaterThan(index.rarity(LinkTerms.key("ferry")));
        assertThat(index.holds(LinkTerms.key("captain"))).isFalse();
    }
}
