package app.synoptic.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// In what two jars differ.
public final class JarDifference {

    private JarDifference() {}

    /// The names of entries that are other or missing; where none is and the bytes differ still, a word on that. Empty where they are the same.
    public static List<String> between(Path one, Path other) throws IOException {
        if (Files.mismatch(one, other) < 0) {
            return List.of();
        }
        Map<String, String> own = entries(one);
        Map<String, String> others = entries(other);
        List<String> differences = new ArrayList<>();
        own.forEach((name, what) -> {
            if (!what.equals(others.get(name))) {
                differences.add(name);
            }
        });
        others.keySet().stream().filter(name -> !own.containsKey(name)).forEach(differences::add);
        return differences.isEmpty() ? List.of("the order of entries, or what is said of them") : differences;
    }

    private static Map<String, String> entries(Path jar) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), "%08x %d".formatted(entry.getCrc(), entry.getSize()));
            }
        }
        return entries;
    }
}
