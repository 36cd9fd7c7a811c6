package app.synoptic.files;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.faults.Disk;
import app.synoptic.faults.Fault;
import app.synoptic.faults.FaultyFileSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The disk fails at each call of those who write files: what was there is there, or what was to be, whole; and what was said to be written is.
class WritingFaultsTest {

    private static final String BEFORE = "before".repeat(1_000);
    private static final String AFTER = "after".repeat(2_000);

    @TempDir
    Path folder;

    private final Random random = new Random(5);

    private interface Writer {
        void write(Path file) throws IOException;
    }

    @AfterEach
    void mend() {
        Disk.mend(random);
    }

    @ParameterizedTest
    @EnumSource
    void aSmallFileIsReplacedWhollyOrNot(Fault fault) throws IOException {
        atEachCall(fault, file -> Replacing.write(file, writer -> writer.write(AFTER)));
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatWasAskedForIsWrittenWhollyOrNot(Fault fault) throws IOException {
        atEachCall(fault, file -> WholeFile.write(file, out -> out.write(AFTER.getBytes(StandardCharsets.UTF_8)), (path, why, cause) -> new IllegalStateException(why, cause)));
    }

    private void atEachCall(Fault fault, Writer writer) throws IOException {
        boolean failed = true;
        int calls = 0;
        for (int at = 1; failed; at++) {
            for (int round = 0; round < (fault == Fault.POWER ? 20 : 1); round++) {
                Path file = Files.writeString(folder.resolve("file-%d-%d".formatted(at, round)), BEFORE);
                Disk.fail(fault, at);
                boolean said = true;
                try {
                    writer.write(FaultyFileSystem.on(file));
                } catch (IOException | IllegalStateException expected) {
                    said = false;
                }
                failed = Disk.mend(random) >= at;
                assertThat(Files.readString(file)).as("%s at call %d", fault, at).isIn(said ? new String[] {AFTER} : new String[] {BEFORE, AFTER});
            }
            calls = at;
        }
        assertThat(calls).isGreaterThan(4);
    }
}
