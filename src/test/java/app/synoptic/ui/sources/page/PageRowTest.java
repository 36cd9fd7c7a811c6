package app.synoptic.ui.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.read.Illustrated;
import app.synoptic.read.layout.PageItem;
import app.synoptic.read.layout.PageLayouts;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRowTest {

    private static final byte[] FILE = Illustrated.page(Illustrated.data(Illustrated.png(400, 200, Color.BLUE))).getBytes(StandardCharsets.UTF_8);
    private static final Wording TEXT = Illustrated.wording(FILE, "wheel.html");
    private static final List<PageItem> ITEMS = PageLayouts.of(FILE, TEXT).orElseThrow().items();

    private static List<String> pictures(List<PageRow> rows) {
        return rows.stream().filter(PageRow.Picture.class::isInstance).map(row -> ((PageRow.Picture) row).picture().alternate()).toList();
    }

    private static List<PageRow> folds(List<PageRow> rows) {
        return rows.stream().filter(PageRow.Fold.class::isInstance).toList();
    }

    @Test
    void areTheArticleWithItsPicturesAndALineForWhatIsLeftOut() {
        List<PageRow> rows = PageRow.of(ITEMS, TEXT, true);

        assertThat(pictures(rows)).containsExactly("The wheel, half under water");
        assertThat(folds(rows)).hasSize(2);
        assertThat(rows).filteredOn(PageRow.Text.class::isInstance).allSatisfy(row -> assertThat(((PageRow.Text) row).article()).isTrue());
    }

    @Test
    void areAllOfThePageWhereThatIsAskedFor() {
        List<PageRow> rows = PageRow.of(ITEMS, TEXT, false);

        assertThat(folds(rows)).isEmpty();
        assertThat(rows).filteredOn(PageRow.Text.class::isInstance).hasSize((int) ITEMS.stream().filter(PageItem.Words.class::isInstance).count());
    }

    /// The picture of another story comes with what a person says is the article.
    @Test
    void followWhatAPersonSaysOfTheText() {
        int other = TEXT.text().indexOf("Read more");
        Wording corrected = TEXT.corrected(List.of(new Region(RegionKind.BODY, other, TEXT.text().length())));

        assertThat(pictures(PageRow.of(ITEMS, corrected, true))).containsExactly("The wheel, half under water", "A bridge");
        assertThat(folds(PageRow.of(ITEMS, corrected, true))).hasSize(1);
    }
}
