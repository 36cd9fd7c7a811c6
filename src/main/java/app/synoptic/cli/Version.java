package app.synoptic.cli;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/// The version the build wrote down.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {words()};
    }

    /// The program's name and version.
    static String words() {
        return "Synoptic " + ResourceBundle.getBundle("app.synoptic.cli.version").getString("version");
    }
}
