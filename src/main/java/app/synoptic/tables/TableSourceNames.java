package app.synoptic.tables;

import app.synoptic.domain.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows sources by what tables call them: their ids, addresses, titles and publishers.
final class TableSourceNames {

    private static final Pattern ASKED = Pattern.compile("^https?://(?:www\\.)?");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Source>> named = new HashMap<>();

    TableSourceNames(List<Source> sources) {
        sources.forEach(this::add);
    }

    void add(Source source) {
        for (String name : new String[] {source.id().value(), source.publisher(), source.title(), source.publisher() + " " + source.title(), String.valueOf(source.url())}) {
            String plain = plain(name);
            List<Source> known = named.computeIfAbsent(plain, _ -> new ArrayList<>());
            if (!plain.isEmpty() && !known.contains(source)) {
                known.add(source);
            }
        }
    }

    /// The one source called so; empty where none is, or several are.
    Optional<Source> of(String name) {
        List<Source> known = named.getOrDefault(plain(name), List.of());
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /// Letters and digits alone; of an address neither how it is asked for nor the stroke at its end.
    private static String plain(String name) {
        return OTHERS.matcher(ASKED.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("")).replaceAll(" ").strip();
    }
}
