package app.synoptic.home;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Sends all logging to files that rotate (three of one megabyte), `logs/synoptic-N.log` under a folder, and none to the console. Nothing is
/// created before something is logged. Where the files cannot be written, logging is silent: it must stop no work.
/// Nobody but the user may read them.
public final class Logs {

    private static final String FORMAT = "%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

    private static volatile @Nullable Path place;

    private Logs() {}

    /// The folder the log files lie in, if anything was logged.
    public static Optional<Path> place() {
        return Optional.ofNullable(place);
    }

    /// From now on logs go below `folder`.
    public static synchronized void below(Path folder) {
        place = folder.resolve("logs");
        LogManager.getLogManager().reset();
        if (System.getProperty("java.util.logging.SimpleFormatter.format") == null) {
            System.setProperty("java.util.logging.SimpleFormatter.format", FORMAT);
        }
        Logger.getLogger("").addHandler(new LogFile(folder.resolve("logs")));
    }
}
