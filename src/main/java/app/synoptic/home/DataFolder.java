package app.synoptic.home;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the folder where a user's library lies unless another is named: on Linux after the XDG Base Directory
/// Specification, on macOS in Application Support, on Windows in the roaming application data.
public final class DataFolder {

    private DataFolder() {}

    /// The folder for whoever runs this process, wherever she moved it. It need not exist yet.
    public static Path ofUser() {
        return relocation().current();
    }

    /// Where her folder was moved, or is to be.
    public static Relocation relocation() {
        return new Relocation(usual());
    }

    private static Path usual() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve("Synoptic");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Synoptic");
        }
        return absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("synoptic");
    }

    /// The specification has relative paths ignored.
    private static Path absolute(@Nullable String named, Path otherwise) {
        return named != null && !named.isBlank() && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
    }
}
