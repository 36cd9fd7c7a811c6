package app.synoptic.read.plist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.read.Saved;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WebArchiveTest {

    private static byte[] xml(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isReadInBothForms() throws IOException {
        for (String file : new String[] {"pump.webarchive", "pump-xml.webarchive"}) {
            WebArchive archive = WebArchive.of(Saved.bytes(file));
            assertThat(archive.page()).isEqualTo(Saved.bytes("pump.html"));
            assertThat(archive.url()).isEqualTo(Saved.ADDRESS);
            assertThat(archive.type()).isEqualTo("text/html");
            assertThat(archive.charset()).isEqualTo("UTF-8");
        }
    }

    @Test
    void isRefusedWhereItIsCutOffAnywhere() {
        byte[] file = Saved.bytes("pump.webarchive");
        for (int length = 8; length < file.length; length += 37) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> WebArchive.of(cut)).as("cut at " + length).isInstanceOf(IOException.class);
        }
    }

    /// Whatever an offset says, nothing but a page or a refusal comes of it.
    @Test
    void neverReadsOutsideOfItsFile() {
        Random random = new Random(7);
        byte[] whole = Saved.bytes("pump.webarchive");
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 4; j++) {
                damaged[i % 2 == 0 ? damaged.length - 1 - random.nextInt(120) : random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(WebArchive.of(damaged).page()).isNotEmpty();
            } catch (IOException expected) {
                refused++;
            }
        }
        assertThat(refused).isBetween(300, 2_999);
    }

    @Test
    void isRefusedWithoutAPageAndWithEntities() {
        assertThatThrownBy(() -> WebArchive.of(xml("<plist><dict><key>WebMainResource</key><dict><key>WebResourceURL</key><string>x</string></dict></dict></plist>"))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WebArchive.of(xml("<!DOCTYPE plist [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><plist><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>&x;</data></dict></dict></plist>")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> WebArchive.of(xml("<plist>" + "<dict>".repeat(100_000)))).isInstanceOf(IOException.class);
    }
}
