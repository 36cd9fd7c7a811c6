package app.synoptic.tables;

import app.synoptic.edit.Slugs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Ids made of what things are called, each once, in time that does not grow with how many are called the same.
final class FreeIds {

    private final Predicate<String> taken;
    private final Map<String, Integer> next = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /// @param taken whether the dossier has it
    FreeIds(Predicate<String> taken) {
        this.taken = taken;
    }

    /// @param nameless what is taken where the words leave no letter
    String of(String words, String nameless) {
        String base = Slugs.plain(words, nameless);
        int number = next.getOrDefault(base, 1);
        String id = number == 1 ? base : base + "-" + number;
        while (taken.test(id) || !given.add(id)) {
            id = base + "-" + ++number;
        }
        next.put(base, number + 1);
        return id;
    }
}
