package app.synoptic.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.read.Illustrated;
import app.synoptic.read.layout.PageItem.Form;
import app.synoptic.read.layout.PageItem.Picture;
import app.synoptic.read.layout.PageItem.Words;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeldPicturesTest {

    private static final byte[] WHEEL = Illustrated.png(400, 200, Color.BLUE);

    private static LaidPage page(String html) {
        return page(html.getBytes(StandardCharsets.UTF_8), "wheel.html");
    }

    private static LaidPage page(byte[] file, String name) {
        return PageLayouts.of(file, Illustrated.wording(file, name)).orElseThrow();
    }

    private static List<Picture> pictures(LaidPage page) {
        return page.items().stream().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
    }

    @Test
    void findsThePictureInThePageItself() {
        LaidPage page = page(Illustrated.page(Illustrated.data(WHEEL)));

        Picture picture = pictures(page).getFirst();
        assertThat(picture.held()).isTrue();
        assertThat(picture.alternate()).isEqualTo("The wheel, half under water");
        assertThat(page.picture(picture.number())).contains(WHEEL);
    }

    @ParameterizedTest
    @ValueSource(strings = {Illustrated.PICTURE, "../pictures/wheel.png", "/pictures/wheel.png"})
    void findsItInTheArchiveOfThePage(String address) {
        for (byte[] file : List.of(Illustrated.mhtml(address, WHEEL), Illustrated.webArchive(address, WHEEL))) {
            LaidPage page = page(file, "wheel");
            assertThat(page.picture(pictures(page).getFirst().number())).contains(WHEEL);
        }
    }

    @Test
    void takesTheSourceThatIsHeldWhereThePageHasAPlaceholderFirst() {
        String placeholder = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==";
        String html = ("<article><h1>Mill</h1><p>Water came.</p><picture><source srcset=\"%s 1x, https://mill.example/2.png 2x\"><img src=\"%s\" alt=Wheel></picture></article>"
                .formatted(Illustrated.data(WHEEL), placeholder));

        LaidPage page = page(html);

        assertThat(page.picture(pictures(page).getFirst().number())).contains(WHEEL);
    }

    @Test
    void tellsAPictureThatIsNotHeldAndLeavesOutWhatOnlyCounts() {
        LaidPage page = page(Illustrated.page(Illustrated.PICTURE));

        assertThat(pictures(page)).extracting(Picture::held).containsExactly(false, false);
        assertThat(page.picture(0)).isEmpty();
    }

    @Test
    void setsAPictureBetweenTheBlocksItStandsBetween() {
        LaidPage page = page(Illustrated.page(Illustrated.data(WHEEL)));
        int at = page.items().indexOf(pictures(page).getFirst());

        assertThat(page.items().get(at - 1)).isInstanceOfSatisfying(Words.class, before -> assertThat(before.form()).isEqualTo(Form.HEADING));
        assertThat(page.items().get(at + 1)).isInstanceOfSatisfying(Words.class, behind -> assertThat(behind.form()).isEqualTo(Form.CAPTION));
    }
}
