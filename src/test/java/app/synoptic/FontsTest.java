package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The fonts that ship can write what dossiers are written in.
class FontsTest {

    private static final String LATIN = "AZaz ÄËäëğıİşőčž “”‘’«»–—…·№";
    private static final String CYRILLIC = "АЯЁаяё ІЇЄҐіїєґ";
    private static final String KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі";
    private static final String GREEK = "ΑΩαω";
    private static final String ARMENIAN = "ԱՖաֆև՛՜՞։֏";
    private static final String GEORGIAN = "აჰႠჅᲐᲰ";

    @ParameterizedTest
    @CsvSource({"NotoSans-Regular", "NotoSans-Italic", "NotoSans-SemiBold", "NotoSans-Bold",
        "NotoSerif-Regular", "NotoSerif-Italic", "NotoSerif-Bold"})
    void writesLatinCyrillicKazakhAndGreek(String file) throws Exception {
        assertThat(font(file).canDisplayUpTo(LATIN + CYRILLIC + KAZAKH + GREEK)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"NotoSansArmenian-Regular", "NotoSansArmenian-Bold"})
    void writesArmenian(String file) throws Exception {
        assertThat(font(file).canDisplayUpTo(ARMENIAN)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"NotoSansGeorgian-Regular", "NotoSansGeorgian-Bold"})
    void writesGeorgian(String file) throws Exception {
        assertThat(font(file).canDisplayUpTo(GEORGIAN)).isEqualTo(-1);
    }

    private static Font font(String file) throws Exception {
        try (InputStream in = FontsTest.class.getResourceAsStream("/assets/fonts/" + file + ".ttf")) {
            assertThat(in).as(file).isNotNull();
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
