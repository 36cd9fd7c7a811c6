package app.synoptic.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The icons that ship, read as the systems read them: every picture in them is whole, and as large as it says.
class IconFilesTest {

    private static final Path ICONS = Path.of("assets/icons");

    @ParameterizedTest
    @ValueSource(strings = {"synoptic", "dossier"})
    void holdsEverySizeThatWindowsAsksFor(String name) throws IOException {
        byte[] file = Files.readAllBytes(ICONS.resolve(name + ".ico"));
        ByteBuffer ico = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < ico.getShort(4); i++) {
            int entry = 6 + 16 * i;
            int size = picture(file, ico.getInt(entry + 12), ico.getInt(entry + 8));
            assertThat(size).isEqualTo(ico.get(entry) == 0 ? 256 : Byte.toUnsignedInt(ico.get(entry)));
            sizes.add(size);
        }
        assertThat(sizes).containsExactly(16, 24, 32, 48, 64, 128, 256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"synoptic", "dossier"})
    void holdsEverySizeThatMacAsksFor(String name) throws IOException {
        byte[] file = Files.readAllBytes(ICONS.resolve(name + ".icns"));
        ByteBuffer icns = ByteBuffer.wrap(file);
        assertThat(icns.getInt(4)).isEqualTo(file.length);
        List<Integer> sizes = new ArrayList<>();
        for (int at = 8; at < file.length; at += icns.getInt(at + 4)) {
            sizes.add(picture(file, at + 8, icns.getInt(at + 4) - 8));
        }
        assertThat(sizes).contains(16, 32, 64, 128, 256, 512, 1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"synoptic", "dossier"})
    void holdsEverySizeThatLinuxAsksFor(String name) throws IOException {
        for (int size : IconFiles.LOOSE) {
            byte[] file = Files.readAllBytes(ICONS.resolve("%s-%d.png".formatted(name, size)));
            assertThat(picture(file, 0, file.length)).isEqualTo(size);
        }
    }

    /// The size of a picture that is square, drawn on, and clear at its corner.
    private static int picture(byte[] file, int start, int length) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file, start, length));
        assertThat(picture.getWidth()).isEqualTo(picture.getHeight());
        assertThat(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2) >>> 24).isEqualTo(255);
        assertThat(picture.getRGB(0, 0) >>> 24).isLessThan(255);
        return picture.getWidth();
    }
}
