package app.synoptic.home;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// Keeps one part of the program from filling the log: of each logger a number of lines within a minute is written, the rest
/// is counted, and the count is one line more. For one thread at a time.
final class LogRateLimit {

    private static final int LINES = 20;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static final class Minute {
        private Instant begun;
        private int written;
        private int held;

        Minute(Instant begun) {
            this.begun = begun;
        }
    }

    private final Map<@Nullable String, Minute> minutes = new HashMap<>();

    /// What is to be written now that `entry` has come.
    List<LogRecord> admit(LogRecord entry) {
        Instant now = entry.getInstant();
        Minute minute = minutes.computeIfAbsent(entry.getLoggerName(), _ -> new Minute(now));
        List<LogRecord> due = new ArrayList<>();
        if (Duration.between(minute.begun, now).compareTo(MINUTE) >= 0) {
            if (minute.held > 0) {
                due.add(count(entry.getLoggerName(), minute.held, now));
            }
            minute.begun = now;
            minute.written = 0;
            minute.held = 0;
        }
        if (minute.written < LINES) {
            minute.written++;
            due.add(entry);
        } else {
            minute.held++;
        }
        return due;
    }

    /// What is still to be said when no more comes.
    Optional<LogRecord> rest() {
        int held = minutes.values().stream().mapToInt(minute -> minute.held).sum();
        return held == 0 ? Optional.empty() : Optional.of(count(LogRateLimit.class.getName(), held, Instant.now()));
    }

    private static LogRecord count(@Nullable String logger, int held, Instant now) {
        LogRecord count = new LogRecord(Level.WARNING, "%d more lines like these were not written".formatted(held));
        count.setLoggerName(logger);
        count.setInstant(now);
        return count;
    }
}
