package app.synoptic.read.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.read.Zips;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {

    private static final int LARGE = 20_000_000;

    /// Where the directory's record of the first file begins.
    private static int directory(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private static byte[] with(byte[] zip, int at, int value) {
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
        return zip;
    }

    @Test
    void unpacksWhatIsStoredAndWhatIsDeflated() throws IOException {
        for (byte[] zip : new byte[][] {Zips.of("a.txt", "Water", "b/ж.txt", "came out"), Zips.stored("a.txt", "Water", "b/ж.txt", "came out")}) {
            ZipArchive archive = ZipArchive.of(zip);
            assertThat(archive.file("a.txt")).contains("Water".getBytes(StandardCharsets.UTF_8));
            assertThat(archive.file("b/ж.txt")).contains("came out".getBytes(StandardCharsets.UTF_8));
            assertThat(archive.file("c.txt")).isEmpty();
        }
    }

    @Test
    void refusesAFileThatIsCutOffOrChanged() {
        byte[] zip = Zips.stored("a.txt", "Water came out of the pump.");
        assertThatThrownBy(() -> ZipArchive.of(Arrays.copyOf(zip, zip.length / 2))).isInstanceOf(IOException.class);
        byte[] changed = zip.clone();
        changed[40] ^= 1;
        assertThatThrownBy(() -> ZipArchive.of(changed).file("a.txt")).isInstanceOf(IOException.class).isNotInstanceOf(TooMuchException.class);
    }

    @Test
    void refusesADirectoryThatLeadsOutsideOfTheFile() {
        byte[] zip = Zips.of("a.txt", "Water");
        int record = directory(zip);
        assertThatThrownBy(() -> ZipArchive.of(with(zip.clone(), record + 42, 0x7FFF_FFF0))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ZipArchive.of(with(zip.clone(), record + 20, 0x7FFF_FFF0))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ZipArchive.of(with(zip.clone(), zip.length - 6, 0x7FFF_FFF0))).isInstanceOf(IOException.class);
    }

    @Test
    void refusesBombs() throws IOException {
        byte[] zip = Zips.of("zeros", new byte[LARGE]);
        assertThatThrownBy(() -> ZipArchive.of(zip).file("zeros")).isInstanceOf(TooMuchException.class);
        byte[] lying = with(zip.clone(), directory(zip) + 24, 10);
        assertThatThrownBy(() -> ZipArchive.of(lying).file("zeros")).isInstanceOf(IOException.class);
        byte[] small = Zips.of("a", "Water");
        assertThatThrownBy(() -> ZipArchive.of(with(small, directory(small) + 24, -2))).isInstanceOf(TooMuchException.class);
    }

    @Test
    void refusesFilesThatShareTheirBytes() {
        byte[] zip = Zips.of("a", "Water came out", "b", "of the pump");
        int first = directory(zip);
        int second = first + 46 + 1;
        byte[] shared = with(zip, second + 42, 0);
        assertThatThrownBy(() -> ZipArchive.of(shared)).isInstanceOf(IOException.class);
    }

    @Test
    void refusesMoreFilesThanAnybodyKeeps() {
        Object[] many = new Object[2 * (ZipDirectory.MOST_FILES + 1)];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "f" + i;
            many[i + 1] = "";
        }
        assertThatThrownBy(() -> ZipArchive.of(Zips.of(many))).isInstanceOf(TooMuchException.class);
    }

    @Test
    void saysThatAFileIsLocked() {
        byte[] zip = Zips.stored("a.txt", "Water");
        zip[directory(zip) + 8] |= 1;
        assertThatThrownBy(() -> ZipArchive.of(zip).file("a.txt")).isInstanceOf(EncryptedException.class);
    }
}
