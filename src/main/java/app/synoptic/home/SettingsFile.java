package app.synoptic.home;

import app.synoptic.files.Replacing;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The settings of a user as a properties file in UTF-8, `settings.properties` in the data folder. A file that cannot
/// be read or written costs the settings, never the work: it is logged.
public final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private final Path file;

    private SettingsFile(Path file) {
        this.file = file;
    }

    public static SettingsFile in(Path folder) {
        return new SettingsFile(folder.resolve("settings.properties"));
    }

    /// What was kept; empty where nothing was, or it cannot be read.
    public Map<String, String> read() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("the settings in {} cannot be read", file, unreadable);
            }
        }
        Map<String, String> kept = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> kept.put(name, properties.getProperty(name)));
        return kept;
    }

    /// Keeps settings in place of those kept before; the old file stays whole until the new one is.
    public void write(Map<String, String> settings) {
        Properties properties = new Properties();
        properties.putAll(settings);
        try {
            Replacing.write(file, writer -> properties.store(writer, null));
        } catch (IOException unwritable) {
            LOG.warn("the settings cannot be written to {}", file, unwritable);
        }
    }
}
