package app.synoptic.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsKeeperTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void writesWithoutBeingClosed() throws Exception {
        SettingsFile file = SettingsFile.in(folder);
        SettingsKeeper keeper = new SettingsKeeper(file);
        try (WatchService watching = folder.getFileSystem().newWatchService()) {
            folder.register(watching, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            for (Map<String, String> settings : List.of(Map.of("look", "dark"), Map.of("look", "light", "language", "german"))) {
                keeper.keep(settings);
                while (!file.read().equals(settings)) {
                    WatchKey changed = watching.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    assertThat(changed).as("something is written").isNotNull();
                    changed.reset();
                }
            }
        }
    }

    @Test
    void writesTheLatestAtTheEnd() throws Exception {
        try (SettingsKeeper keeper = new SettingsKeeper(SettingsFile.in(folder))) {
            for (int i = 0; i <= 100; i++) {
                keeper.keep(Map.of("place.timeline", Integer.toString(i)));
            }
        }
        assertThat(SettingsFile.in(folder).read()).containsExactly(Map.entry("place.timeline", "100"));
        assertThat(folder.toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void keepsThemForTheUserAlone() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "file permissions as Linux has them");
        Path home = folder.resolve("home");
        try (SettingsKeeper keeper = new SettingsKeeper(SettingsFile.in(home))) {
            keeper.keep(Map.of("look", "dark"));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("settings.properties")))).isEqualTo("rw-------");
    }

    @Test
    void sweepsAwayWhatAnInterruptedWritingLeft() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "look=dark\n");
        Files.writeString(folder.resolve("settings.properties.new"), "loo");
        assertThat(SettingsFile.in(folder).read()).containsExactly(Map.entry("look", "dark"));

        SettingsFile.in(folder).write(Map.of("look", "light"));

        assertThat(SettingsFile.in(folder).read()).containsExactly(Map.entry("look", "light"));
        assertThat(folder.toFile().list()).containsExactly("settings.properties");
    }
}
