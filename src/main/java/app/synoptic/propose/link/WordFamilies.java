package app.synoptic.propose.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Words that may stand for one another in reports, across languages.
final class WordFamilies {

    private static final Map<String, List<String>> OF = read();

    private WordFamilies() {}

    /// The families of a term, by names that no term has; none for most.
    static List<String> of(String key) {
        return OF.getOrDefault(key, List.of());
    }

    private static Map<String, List<String>> read() {
        Map<String, TreeSet<String>> families = new HashMap<>();
        try (InputStream in = WordFamilies.class.getResourceAsStream("families.txt")) {
            if (in == null) {
                throw new IllegalStateException("families.txt is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] words = line.startsWith("#") ? new String[0] : line.split(" ");
                for (String word : words) {
                    families.computeIfAbsent(LinkTerms.key(word), key -> new TreeSet<>()).add('=' + words[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> of = new HashMap<>();
        families.forEach((key, names) -> of.put(key, List.copyOf(names)));
        return Map.copyOf(of);
    }
}
