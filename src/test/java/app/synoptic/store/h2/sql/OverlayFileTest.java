package app.synoptic.store.h2.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written over a file reads as if it were in it, and is not.
class OverlayFileTest {

    private static final int STEPS = 400;

    @TempDir
    Path folder;

    /// The same is done to an overlay and to a real file.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4096, 10_000, 100_000})
    void readsAsARealFileWould(int size) throws IOException {
        Random random = new Random(size);
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        Path below = Files.write(folder.resolve("below"), bytes);
        Path model = Files.write(folder.resolve("model"), bytes);

        try (FileChannel overlay = FilePath.get(OverlayFileSystem.over("async:" + below)).open("rw");
             FileChannel real = FilePath.get("async:" + model).open("rw")) {
            for (int step = 0; step < STEPS; step++) {
                int length = random.nextInt(1, 20_000);
                int position = random.nextInt(2 * size + 9_000);
                switch (random.nextInt(5)) {
                    case 0, 1 -> {
                        byte[] some = new byte[random.nextInt(12_000)];
                        random.nextBytes(some);
                        overlay.write(ByteBuffer.wrap(some), position);
                        real.write(ByteBuffer.wrap(some), position);
                    }
                    case 2 -> {
                        overlay.truncate(position);
                        real.truncate(position);
                    }
                    default -> assertThat(read(overlay, position, length)).isEqualTo(read(real, position, length));
                }
                assertThat(overlay.size()).isEqualTo(real.size());
            }
            assertThat(all(overlay)).isEqualTo(all(real));
        }
        assertThat(Files.readAllBytes(below)).isEqualTo(bytes);
    }

    private static byte[] all(FileChannel file) throws IOException {
        return read(file, 0, (int) file.size() + 1);
    }

    private static byte[] read(FileChannel file, int position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) > 0) {
            continue;
        }
        byte[] read = new byte[bytes.flip().remaining()];
        bytes.get(read);
        return read;
    }
}
