package app.synoptic.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.fuzz.target.FuzzTarget;
import app.synoptic.fuzz.target.FuzzTargets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is given to a reader, it answers as its layer does: what was found once, the seeds, and some inputs that are the same ones each time.
@Tag("slow")
class FuzzTest {

    private static final long TIME = 300_000_000L;
    private static final int MOST = 400;

    static List<FuzzTarget> targets() {
        return FuzzTargets.all();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void everyInputIsReadOrRefusedAsItsReaderDoes(FuzzTarget target) throws IOException {
        try (Trial trial = new Trial(target); Quiet _ = new Quiet()) {
            for (Path found : Corpus.of(target.name())) {
                trial.give(Files.readAllBytes(found));
            }
            target.seeds().forEach(trial::give);
        }
        long end = System.nanoTime() + TIME;
        AtomicInteger given = new AtomicInteger();
        OwnFuzzing.run(target, 2026, () -> given.getAndIncrement() < MOST && System.nanoTime() < end, (input, finding) -> {
            throw new AssertionError("input %d of %d bytes: %s".formatted(given.get(), input.length, finding.getMessage()), finding);
        });
        assertThat(given.get()).isPositive();
    }

    @Test
    void everyFoundInputHasItsReader() throws IOException {
        assertThat(targets()).extracting(FuzzTarget::name).containsAll(Corpus.targets()).doesNotHaveDuplicates();
    }
}
