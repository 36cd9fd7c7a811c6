package app.synoptic.faults.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk fails at one call of some operations, by chance but the same ones each time; `packaging/bench faults` has it fail at every call of
/// all.
@Tag("slow")
class OperationFaultsTest {

    private static final int EACH = 4;
    /// What needs a process to read it, or seconds.
    private static final List<String> LONG = List.of("take pump", "take printed", "report", "export signed", "key", "export");

    @TempDir
    Path folder;

    @Test
    void leaveAllWhollyBeforeOrWhollyAfter() throws Exception {
        FaultRun run = new FaultRun(folder, 5, _ -> { });
        List<String> names = Operations.all().stream().map(Operation::name).filter(name -> LONG.stream().noneMatch(name::startsWith)).toList();
        List<String> some = Stream.concat(IntStream.range(0, names.size()).filter(at -> at % EACH == 0).mapToObj(names::get), Stream.of("export", "export csv to a folder", "key export")).toList();
        assertThat(run.sampled(operation -> some.contains(operation.name()))).isEmpty();
    }
}
