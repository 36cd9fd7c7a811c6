package app.synoptic.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileBytesTest {

    @TempDir
    Path folder;

    @Test
    void readsAFileWhole() throws Exception {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {1, 2, 3});

        assertThat(FileBytes.of(file)).isInstanceOfSatisfying(FileBytes.Read.class,
                read -> assertThat(read.bytes()).containsExactly(1, 2, 3));
    }

    @Test
    void refusesAFolder() {
        assertThat(FileBytes.of(folder)).isEqualTo(new FileBytes.Unread(ImportResult.Reason.FOLDER));
    }

    @Test
    void refusesAFileThatIsGone() {
        assertThat(FileBytes.of(folder.resolve("gone.txt"))).isEqualTo(new FileBytes.Unread(ImportResult.Reason.MISSING));
    }

    @Test
    void refusesANameThatLeadsThroughAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "words");

        assertThat(FileBytes.of(file.resolve("b.txt"))).isInstanceOf(FileBytes.Unread.class);
    }

    @Test
    void refusesAFileTooLargeWithoutReadingIt() throws Exception {
        Path file = folder.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(4L << 30);
        }

        assertThat(FileBytes.of(file)).isEqualTo(new FileBytes.Unread(ImportResult.Reason.TOO_LARGE));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesADevice() {
        assertThat(FileBytes.of(Path.of("/dev/zero"))).isEqualTo(new FileBytes.Unread(ImportResult.Reason.NOT_A_FILE));
    }

    /// The kernel's files say that they are empty; some never end, and some keep the reader waiting for good.
    @Test
    @EnabledOnOs(OS.LINUX)
    void ofWhatSaysItIsEmptyNothingIsRead() {
        assertThat(FileBytes.of(Path.of("/proc/self/environ"))).isInstanceOfSatisfying(FileBytes.Read.class,
                read -> assertThat(read.bytes()).isEmpty());
    }
}
