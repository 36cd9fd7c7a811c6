package app.synoptic.read.record;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// By what name a record is one of a file.
public final class BesideNames {

    private static final List<String> ENDINGS = List.of(".ris", ".csl.json", ".json");

    private BesideNames() {}

    /// What a record of a file alone may be called: `pump.ris` or `pump.pdf.ris` of `pump.pdf`.
    public static List<String> of(String file) {
        String base = base(file);
        return Stream.of(base, file).distinct().flatMap(name -> ENDINGS.stream().map(ending -> name + ending)).filter(name -> !name.equals(file)).toList();
    }

    /// Whether a path ends as records do.
    public static boolean record(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    private static String base(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
    }
}
