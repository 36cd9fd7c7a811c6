package app.synoptic.compare.wording;

import app.synoptic.domain.Name.Spellings;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The actors and places of a dossier, with all spellings it knows of them, by their words.
public final class KnownNames {

    /// No name is known.
    public static final KnownNames NONE = new KnownNames(Map.of());

    /// A name where it stands among words.
    record Found(ProperName name, int words) {}

    private final Map<List<String>, String> names;
    private final int longest;

    private KnownNames(Map<List<String>, String> names) {
        this.names = Map.copyOf(names);
        this.longest = names.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /// @param used      names as the dossier uses them
    /// @param spellings of the dossier
    public static KnownNames of(Set<String> used, Spellings spellings) {
        Map<List<String>, String> names = new HashMap<>();
        used.forEach(name -> put(names, name, name));
        spellings.all().forEach((spelling, name) -> put(names, spelling, name));
        return new KnownNames(names);
    }

    /// Keeps what begins with a capital: "police" is no name.
    private static void put(Map<List<String>, String> names, String spelling, String name) {
        if (Character.isUpperCase(spelling.codePointAt(0))) {
            names.put(forms(spelling), name);
        }
    }

    private static List<String> forms(String spelling) {
        return Words.of(spelling).stream().map(Word::form).toList();
    }

    /// The longest known name that begins at a word; possessives count.
    ///
    /// @param forms the words from there on
    Optional<Found> at(List<String> forms) {
        for (int length = Math.min(longest, forms.size()); length > 0; length--) {
            List<String> words = forms.subList(0, length).stream().map(word -> word.replaceFirst("'s$", "")).toList();
            String name = names.get(words);
            if (name != null) {
                return Optional.of(new Found(ProperName.of(forms(name), name), length));
            }
        }
        return Optional.empty();
    }
}
