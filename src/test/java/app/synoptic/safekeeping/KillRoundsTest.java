package app.synoptic.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.store.h2.KillRounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Nothing acknowledged is lost when processes are killed; `packaging/bench kill` kills a thousand.
@Tag("process")
class KillRoundsTest {

    private static final int ROUNDS = 20;

    @TempDir
    Path scratch;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void leaveAllThatWasAcknowledged() throws Exception {
        List<String> told = new ArrayList<>();
        KillRounds kills = new KillRounds(scratch, 3, told::add);
        assertThat(kills.run(ROUNDS)).as(String.join("\n", told)).isEmpty();
        assertThat(kills.acknowledged()).as(String.join("\n", told)).isGreaterThan(ROUNDS / 2);
    }
}
