package app.synoptic.fuzz;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Libraries tell of every damage they meet; who fuzzes does not want to know, until this is closed.
final class Quiet implements AutoCloseable {

    private static final List<Logger> LOGGERS = List.of(Logger.getLogger("org.apache"), Logger.getLogger("app.synoptic"));

    private final List<@Nullable Level> before = LOGGERS.stream().map(Logger::getLevel).collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));

    Quiet() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @Override
    public void close() {
        for (int i = 0; i < LOGGERS.size(); i++) {
            LOGGERS.get(i).setLevel(before.get(i));
        }
    }
}
