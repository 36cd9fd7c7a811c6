package app.synoptic.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// Sends all logging to files that rotate (three of one megabyte), `logs/synoptic-N.log` under a folder, and none to the console. Nothing is
/// created before something is logged. Where the files cannot be written, logging is silent: it must stop no work.
public final class Logs {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;
    private static final String FORMAT = "%1$tFT%1$tT.%1$tL %4$s %3$s: %5$s%6$s%n";

    private static final String EXPECTED = "Unsupported JavaFX configuration";

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
        Logger.getLogger("").addHandler(new LateFile(folder.resolve("logs")));
    }

    private static final class LateFile extends Handler {

        private final Path folder;
        private @Nullable Handler file;
        private boolean failed;

        LateFile(Path folder) {
            this.folder = folder;
            setLevel(Level.INFO);
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            if (isLoggable(entry) && !failed) {
                try {
                    if (entry.getThrown() != null) {
                        entry.setThrown(Traced.of(entry.getThrown()));
                    }
                    opened().publish(entry);
                } catch (IOException | SecurityException unwritable) {
                    failed = true;
                }
            }
        }

        /// JavaFX warns at every start that it lies on the class path; it does so on purpose.
        @Override
        public boolean isLoggable(LogRecord entry) {
            return super.isLoggable(entry) && !String.valueOf(entry.getMessage()).startsWith(EXPECTED);
        }

        private Handler opened() throws IOException {
            Handler open = file;
            if (open == null) {
                Files.createDirectories(folder);
                open = new FileHandler(folder.toString().replace("%", "%%") + "/synoptic-%u-%g.log", BYTES, FILES, true);
                open.setEncoding("UTF-8");
                open.setFormatter(new SimpleFormatter());
                file = open;
            }
            return open;
        }

        @Override
        public synchronized void flush() {
            if (file != null) {
                file.flush();
            }
        }

        @Override
        public synchronized void close() {
            if (file != null) {
                file.close();
                file = null;
            }
            failed = true;
        }
    }
}
