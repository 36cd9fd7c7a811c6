package app.synoptic.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// What people say of stretches of a text, against its reader.
class WordingTest {

    private static final String TEXT = "Head\n\nOne two.\n\nRead more\n\nThree.";
    private static final List<Block> BLOCKS = List.of(new Block(BlockKind.HEADLINE, 0, 4), new Block(BlockKind.BODY, 6, 14),
            new Block(BlockKind.RELATED, 16, 25), new Block(BlockKind.BODY, 27, 33));
    private static final Wording WORDING = new Wording(new TextId("a".repeat(64)), TextKind.ORIGINAL, "UTF-8", "html/1", TEXT, Wording.regions(BLOCKS), BLOCKS);

    @Test
    void aBlockTakenInJoinsTheArticleAroundIt() {
        Wording corrected = WORDING.corrected(List.of(new Region(RegionKind.BODY, 16, 25)));

        assertThat(corrected.regions()).containsExactly(new Region(RegionKind.HEADLINE, 0, 4), new Region(RegionKind.BODY, 6, 33));
        assertThat(corrected.blocks()).extracting(Block::kind).containsExactly(BlockKind.HEADLINE, BlockKind.BODY, BlockKind.BODY, BlockKind.BODY);
        assertThat(corrected.text()).isEqualTo(TEXT);
    }

    @Test
    void aBlockTakenOutDividesTheArticle() {
        Wording corrected = WORDING.corrected(List.of(new Region(RegionKind.BODY, 16, 25), new Region(RegionKind.FURNITURE, 16, 25)));

        assertThat(corrected.regions()).isEqualTo(WORDING.regions());
        assertThat(corrected.blocks()).extracting(Block::kind).containsExactly(BlockKind.HEADLINE, BlockKind.BODY, BlockKind.OTHER, BlockKind.BODY);
    }

    @Test
    void aStretchBeyondTheTextIsRefused() {
        assertThatThrownBy(() -> WORDING.corrected(List.of(new Region(RegionKind.BODY, 30, 99)))).isInstanceOf(IllegalArgumentException.class);
    }

    /// Every character that is no white space is in one region: in that of the last stretch that covers it, or else in the one it was in.
    @Property
    void whatIsSaidLastGoesBefore(@ForAll("corrections") List<Region> corrections) {
        Wording corrected = WORDING.corrected(corrections);
        for (int at = 0; at < TEXT.length(); at++) {
            if (!Character.isWhitespace(TEXT.charAt(at))) {
                assertThat(kind(corrected.regions(), at)).isEqualTo(said(corrections, at));
            }
        }
    }

    private static RegionKind said(List<Region> corrections, int at) {
        return corrections.reversed().stream().filter(region -> region.start() <= at && at < region.end()).findFirst().map(Region::kind)
                .orElseGet(() -> kind(WORDING.regions(), at));
    }

    private static RegionKind kind(List<Region> regions, int at) {
        List<Region> here = regions.stream().filter(region -> region.start() <= at && at < region.end()).toList();
        assertThat(here).hasSize(1);
        return here.getFirst().kind();
    }

    @Provide
    Arbitrary<List<Region>> corrections() {
        return Combinators.combine(Arbitraries.of(RegionKind.BODY, RegionKind.FURNITURE, RegionKind.CAPTION), Arbitraries.integers().between(0, TEXT.length() - 1),
                Arbitraries.integers().between(1, TEXT.length())).as((kind, start, length) -> new Region(kind, start, Math.min(TEXT.length(), start + length)))
                .list().ofMaxSize(5);
    }
}
