package app.synoptic.home;

import app.synoptic.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The files logging goes to, made when the first line is written. When one cannot be written, no more is.
final class LogFile extends Handler {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;
    private static final String EXPECTED = "Unsupported JavaFX configuration";

    private final Path folder;
    private final LogRateLimit flood = new LogRateLimit();
    private @Nullable Handler file;
    private boolean failed;

    LogFile(Path folder) {
        this.folder = folder;
        setLevel(Level.INFO);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry) && !failed) {
            flood.admit(entry).forEach(this::write);
        }
    }

    private void write(LogRecord entry) {
        try {
            if (entry.getThrown() != null) {
                entry.setThrown(RedactedThrowable.of(entry.getThrown()));
            }
            opened().publish(entry);
            restrict();
        } catch (IOException | SecurityException unwritable) {
            failed = true;
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
            OwnerOnly.folder(folder);
            open = new FileHandler(folder.toString().replace("%", "%%") + "/synoptic-%u-%g.log", BYTES, FILES, true);
            open.setEncoding("UTF-8");
            open.setFormatter(new Lines());
            open.setErrorManager(new Silent());
            file = open;
        }
        return open;
    }

    /// The handler makes its files, one after another, as readable as anybody's.
    private void restrict() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                OwnerOnly.restrict(each);
            }
        }
    }

    /// One line an entry, whatever stands in the names it tells of, and what was thrown below it.
    private static final class Lines extends SimpleFormatter {
        @Override
        public String formatMessage(LogRecord entry) {
            return PrintableText.line(super.formatMessage(entry));
        }

        @Override
        public String format(LogRecord entry) {
            return PrintableText.text(super.format(entry));
        }
    }

    /// The usual one prints a stack trace on standard error, where a person looks for a sentence.
    private final class Silent extends ErrorManager {
        @Override
        public synchronized void error(String message, Exception failure, int code) {
            failed = true;
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (!failed) {
            flood.rest().ifPresent(this::write);
        }
        if (file != null) {
            file.close();
            file = null;
        }
        failed = true;
    }
}
