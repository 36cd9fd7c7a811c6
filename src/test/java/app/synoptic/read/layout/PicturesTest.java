package app.synoptic.read.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.read.Illustrated;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PicturesTest {

    @Test
    void areNoWiderThanAskedForAndKeepTheirShape() throws IOException {
        BufferedImage picture = Pictures.decoded(Illustrated.png(3000, 1500, Color.RED), 600);

        assertThat(picture.getWidth()).isEqualTo(600);
        assertThat(picture.getHeight()).isEqualTo(300);
        assertThat(picture.getRGB(300, 150)).isEqualTo(Color.RED.getRGB());
        assertThat(Pictures.decoded(Illustrated.png(50, 20, Color.RED), 600).getWidth()).isEqualTo(50);
    }

    @Test
    void standOnWhite() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB), "png", out);

        assertThat(Pictures.decoded(out.toByteArray(), 100).getRGB(10, 10)).isEqualTo(Color.WHITE.getRGB());
    }

    /// As newspapers have them now.
    @Test
    void areReadInWebP() throws IOException {
        byte[] dot = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

        assertThat(Pictures.decoded(dot, 100).getWidth()).isEqualTo(1);
    }

    /// Its beginning says that it is 60,000 pixels wide and high; nothing of that is ever in memory.
    @Test
    void areRefusedWhereTheyWouldBeTooLarge() {
        byte[] bomb = Illustrated.png(10, 10, Color.RED);
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());

        assertThatThrownBy(() -> Pictures.decoded(bomb, 600)).isInstanceOf(IOException.class).hasMessageContaining("60000");
    }

    @Test
    void areRefusedWhereTheyAreNoneOrCutOff() {
        byte[] whole = Illustrated.png(300, 300, Color.RED);

        assertThatThrownBy(() -> Pictures.decoded(new byte[0], 600)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Pictures.decoded("<svg/>".repeat(100).getBytes(StandardCharsets.US_ASCII), 600)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Pictures.decoded(Arrays.copyOf(whole, 60), 600)).isInstanceOf(IOException.class);
    }

    @Test
    void failAsExpectedWhateverIsDamaged() {
        Random random = new Random(20261130);
        byte[] whole = Illustrated.png(60, 60, Color.RED);
        int failed = 0;
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            damaged[8 + random.nextInt(damaged.length - 8)] ^= (byte) (1 << random.nextInt(8));
            try {
                Pictures.decoded(damaged, 60);
            } catch (IOException | RuntimeException refused) {
                failed++;
            }
        }
        assertThat(failed).isPositive();
    }
}
