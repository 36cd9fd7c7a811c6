package app.synoptic.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What lies beside a library and belongs into its backup: the proposals that wait, and the settings. Not: the index, which makes itself
/// anew; the log; other backups; and no key.
public final class BackupExtras {

    /// The folder of the proposals that wait.
    public static final String DRAFTS = "proposals";
    /// The settings of the user.
    public static final String SETTINGS = "settings.properties";

    private static final String JSON = ".json";
    private static final Pattern NAME = Pattern.compile(Pattern.quote(SETTINGS) + "|" + DRAFTS + "/[a-z0-9][a-z0-9-]*" + Pattern.quote(JSON));

    private BackupExtras() {}

    /// Whether an entry of a backup may become a file of that name beside a library.
    static boolean admits(String name) {
        return NAME.matcher(name).matches();
    }

    static boolean draft(String name) {
        return name.startsWith(DRAFTS + "/");
    }

    /// The files beside a library, each by the name of its entry.
    static Map<String, Path> of(Path library) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        Path drafts = library.resolve(DRAFTS);
        if (Files.isDirectory(drafts)) {
            try (Stream<Path> inside = Files.list(drafts)) {
                inside.filter(Files::isRegularFile).forEach(file -> files.put(DRAFTS + "/" + file.getFileName(), file));
            }
        }
        files.put(SETTINGS, library.resolve(SETTINGS));
        files.entrySet().removeIf(entry -> !admits(entry.getKey()) || !Files.isRegularFile(entry.getValue()));
        return files;
    }
}
