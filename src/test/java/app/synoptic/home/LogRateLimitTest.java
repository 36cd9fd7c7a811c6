package app.synoptic.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogRateLimitTest {

    private static final Instant NOON = Instant.parse("2022-01-05T12:00:00Z");

    private final LogRateLimit flood = new LogRateLimit();
    private final List<String> written = new ArrayList<>();

    @Test
    void countsWhatOneLoggerSaysTooOften() {
        for (int i = 0; i < 5_000; i++) {
            say("door", "visitor " + i, NOON.plusMillis(i));
        }
        say("store", "a change", NOON.plusSeconds(6));
        assertThat(written).hasSize(21).startsWith("visitor 0").endsWith("visitor 19", "a change");

        say("door", "the next visitor", NOON.plusSeconds(60));
        assertThat(written).endsWith("a change", "4980 more lines like these were not written", "the next visitor");
        assertThat(flood.rest()).isEmpty();
    }

    @Test
    void writesAllWhereLittleIsSaid() {
        for (int i = 0; i < 100; i++) {
            say("door", "visitor " + i, NOON.plusSeconds(4L * i));
        }
        assertThat(written).hasSize(100);
    }

    @Test
    void tellsTheCountAtTheEnd() {
        for (int i = 0; i < 30; i++) {
            say("door", "visitor " + i, NOON);
        }
        assertThat(flood.rest().orElseThrow().getMessage()).startsWith("10 more lines");
    }

    private void say(String logger, String words, Instant when) {
        LogRecord entry = new LogRecord(Level.WARNING, words);
        entry.setLoggerName(logger);
        entry.setInstant(when);
        flood.admit(entry).forEach(due -> written.add(due.getMessage()));
    }
}
