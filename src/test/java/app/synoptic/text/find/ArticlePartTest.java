package app.synoptic.text.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlePartTest {

    private static final TextId ID = new TextId("a".repeat(64));
    private static final String TEXT = "Head\n\nOne two.\n\nRead more\n\nThree.";
    private static final List<Block> BLOCKS = List.of(new Block(BlockKind.HEADLINE, 0, 4), new Block(BlockKind.BODY, 6, 14),
            new Block(BlockKind.RELATED, 16, 25), new Block(BlockKind.BODY, 27, 33));
    private static final Wording PAGE = new Wording(ID, TextKind.ORIGINAL, "UTF-8", "html/1", TEXT, Wording.regions(BLOCKS), BLOCKS);

    @Test
    void isTheWholeBlockThatIsPointedAt() {
        assertThat(ArticlePart.at(PAGE, new Passage(ID, 9, 10))).contains(new ArticlePart(6, 14, true));
        assertThat(ArticlePart.at(PAGE, new Passage(ID, 16, 17))).contains(new ArticlePart(16, 25, false));
    }

    @Test
    void isOutsideWhereAnyOfItIs() {
        assertThat(ArticlePart.at(PAGE, new Passage(ID, 9, 18))).contains(new ArticlePart(6, 25, false));
    }

    @Test
    void isNothingBetweenBlocks() {
        assertThat(ArticlePart.at(PAGE, new Passage(ID, 4, 5))).isEmpty();
    }

    @Test
    void isAParagraphOfPlainText() {
        Wording plain = new Wording(ID, TextKind.ORIGINAL, "UTF-8", TEXT, List.of(new Region(RegionKind.BODY, 0, 14), new Region(RegionKind.FURNITURE, 16, 33)));

        assertThat(ArticlePart.at(plain, new Passage(ID, 9, 10))).contains(new ArticlePart(6, 14, true));
        assertThat(ArticlePart.at(plain, new Passage(ID, 28, 29))).contains(new ArticlePart(27, 33, false));
    }
}
