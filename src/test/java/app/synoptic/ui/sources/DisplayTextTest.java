package app.synoptic.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisplayTextTest {

    private static final String TEXT = "Headline\n\nFirst line.\r\n  Second line. \n\n- Read also: a link\n- Another\n\nLast line.\n";

    private final Wording wording = new Wording(new TextId("0".repeat(64)), TextKind.ORIGINAL, "UTF-8", TEXT, List.of(
            region(RegionKind.HEADLINE, "Headline"), region(RegionKind.BODY, "First line.\r\n  Second line. "),
            region(RegionKind.FURNITURE, "- Read also: a link\n- Another"), region(RegionKind.BODY, "Last line.")));

    private static Region region(RegionKind kind, String words) {
        int start = TEXT.indexOf(words);
        return new Region(kind, start, start + words.length());
    }

    private DisplayText rendition(boolean folded) {
        return DisplayText.of(wording, hidden -> "(" + hidden.size() + " hidden)", folded);
    }

    @Test
    void setsParagraphsWithoutTheSpaceBetweenThemAndFoldsFurniture() {
        assertThat(rendition(true).shown()).isEqualTo("Headline\nFirst line.\nSecond line.\n(2 hidden)\nLast line.");
        assertThat(rendition(true).paragraphs()).extracting(DisplayText.Paragraph::fold)
                .containsExactly(false, false, false, true, false);
    }

    @Test
    void showsFurnitureWhenUnfolded() {
        assertThat(rendition(false).shown()).contains("\n- Read also: a link\n- Another\n");
    }

    @Test
    void hasNoPlaceForWhatIsFolded() {
        assertThat(rendition(true).toShown(TEXT.indexOf("Read also"))).isEmpty();
        assertThat(rendition(false).toShown(TEXT.indexOf("Read also"))).isPresent();
        assertThat(rendition(true).toText(rendition(true).shown().indexOf("hidden"))).isEmpty();
    }

    @Test
    void cutsALongLineBetweenWordsSoThatNoneIsLaidOutWhole() {
        String line = "The ferry 🚢 waited at the quay, ".repeat(30_000);
        String word = "🚢".repeat(10_000);
        for (String text : List.of(line, word, "a" + word)) {
            DisplayText cut = DisplayText.of(new Wording(new TextId("0".repeat(64)), TextKind.ORIGINAL, "UTF-8", text,
                    List.of(new Region(RegionKind.BODY, 0, text.length()))), String::valueOf, true);

            assertThat(cut.shown().lines()).hasSizeGreaterThan(4).allMatch(shown -> shown.length() <= 4000)
                    .noneMatch(shown -> Character.isLowSurrogate(shown.charAt(0)));
            assertThat(cut.shown().replace("\n", "").strip()).isEqualTo(text.strip());
            assertThat(cut.shown().lines().limit(20)).allMatch(shown -> text.equals(line) ? shown.matches("\\S.* ") : true);
            for (int offset = 0; offset < text.strip().length(); offset += 997) {
                int shown = cut.toShown(offset).orElseThrow();
                assertThat(cut.shown().charAt(shown)).isEqualTo(text.charAt(offset));
                assertThat(cut.toText(shown)).hasValue(offset);
            }
        }
    }

    @Property
    void findsEveryShownCharacterAgain(@ForAll @IntRange(max = 90) int offset, @ForAll boolean folded) {
        DisplayText displayText = rendition(folded);
        if (offset < TEXT.length()) {
            displayText.toShown(offset).ifPresent(shown -> {
                int back = displayText.toText(shown).orElseThrow();
                assertThat(back).isGreaterThanOrEqualTo(offset);
                assertThat(displayText.shown().charAt(shown)).isEqualTo(TEXT.charAt(back));
                assertThat(TEXT.substring(offset, back)).isBlank();
            });
        }
    }

    @Test
    void aParagraphWearsWhatItsBlockIs() {
        String text = "Head\n\nAsked.\n\n“Said.”\n\nMore";
        List<Block> blocks = List.of(new Block(BlockKind.HEADLINE, 0, 4), new Block(BlockKind.SUBHEADING, 6, 12), new Block(BlockKind.QUOTE, 14, 21),
                new Block(BlockKind.RELATED, 23, 27));
        Wording page = new Wording(new TextId("0".repeat(64)), TextKind.ORIGINAL, "UTF-8", "html/1", text, Wording.regions(blocks), blocks);

        assertThat(DisplayText.of(page, String::valueOf, false).paragraphs()).extracting(DisplayText.Paragraph::classes).containsExactly(
                List.of("headline"), List.of("body", "subheading"), List.of("body", "quote"), List.of("furniture", "related"));
        assertThat(DisplayText.of(page, String::valueOf, true).shown()).endsWith("[RELATED]");
        Wording corrected = page.corrected(List.of(new Region(RegionKind.BODY, 23, 27)));
        assertThat(DisplayText.of(corrected, String::valueOf, true).paragraphs().getLast().classes()).containsExactly("body");
    }
}
