package app.synoptic.home;

import java.util.ResourceBundle;

/// What this program calls itself.
public final class AppInfo {

    private AppInfo() {}

    /// Its name and the version the build wrote down.
    public static String words() {
        return "Synoptic " + ResourceBundle.getBundle("app.synoptic.home.version").getString("version");
    }
}
