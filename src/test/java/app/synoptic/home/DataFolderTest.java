package app.synoptic.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    private static final Path HOME = Path.of("home", "ada").toAbsolutePath();
    private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

    @Test
    void followsTheXdgSpecificationOnLinux() {
        assertThat(DataFolder.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/synoptic"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", ELSEWHERE.toString())))
                .isEqualTo(ELSEWHERE.resolve("synoptic"));
    }

    @Test
    void ignoresARelativeOrEmptyXdgFolder() {
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data"))).startsWithRaw(HOME);
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", ""))).startsWithRaw(HOME);
    }

    @Test
    void liesInApplicationSupportOnMacOs() {
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/Synoptic"));
    }

    @Test
    void liesInTheRoamingDataOnWindows() {
        assertThat(DataFolder.of("Windows 11", HOME, Map.of("APPDATA", ELSEWHERE.toString())))
                .isEqualTo(ELSEWHERE.resolve("Synoptic"));
        assertThat(DataFolder.of("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Synoptic"));
    }
}
