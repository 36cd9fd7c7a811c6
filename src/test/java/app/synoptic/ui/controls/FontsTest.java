package app.synoptic.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.application.Platform;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    @Tag("process")
    void leaveNoCopiesBehindWhenTheProgramIsKilled(@TempDir Path folder) throws Exception {
        Process killed = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.io.tmpdir=" + folder, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless", "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"),
                Killed.class.getName()).redirectErrorStream(true).start();
        assertThat(new String(killed.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("Noto Serif");
        assertThat(killed.waitFor()).isEqualTo(Killed.STATUS);
        assertThat(folder.toFile().list()).filteredOn(name -> name.startsWith("+JXF")).isEmpty();
    }

    /// Loads the fonts, says which families there are, and is gone.
    static final class Killed {

        static final int STATUS = 9;

        public static void main(String[] args) {
            Platform.startup(() -> {
                Theme.install();
                System.out.println(javafx.scene.text.Font.getFamilies());
                Runtime.getRuntime().halt(STATUS);
            });
        }
    }

    private static Font font(String file) throws Exception {
        try (InputStream in = FontsTest.class.getResourceAsStream("/assets/fonts/" + file + ".ttf")) {
            assertThat(in).as(file).isNotNull();
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
