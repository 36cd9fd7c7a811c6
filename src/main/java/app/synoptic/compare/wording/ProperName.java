package app.synoptic.compare.wording;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A name as one wording writes it.
///
/// @param parts its words without endings and, from the second letter on, without vowels, so that the spellings and the
///              cases of one name are alike
/// @param known the dossier's spelling, where the dossier knows it
record ProperName(List<String> parts, @Nullable String known) {

    private static final int INITIAL = 2;
    /// A name of fewer consonants is compared letter by letter.
    private static final int TELLING = 3;

    ProperName {
        parts = List.copyOf(parts);
    }

    /// @param words in their compared forms
    static ProperName of(List<String> words, @Nullable String known) {
        List<String> told = words.stream().filter(word -> word.length() > INITIAL).toList();
        return new ProperName((told.isEmpty() ? words : told).stream().map(ProperName::plain).toList(), known);
    }

    /// What all spellings and cases of a word of a name have in common.
    static String plain(String word) {
        String base = word.replaceFirst("('s|')$", "").replaceFirst("(?<=[ie]a)ns?$", "");
        if (base.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
            base = base.length() > TELLING ? base.replaceFirst("(ыми|ого|ому|ым|ом|ой|ем|ами|ах|ам|ов|[аеиоуыюя])$", "") : base;
        } else if (base.length() > TELLING + 1 && !base.endsWith("us") && !base.endsWith("is")) {
            base = base.replaceFirst("(?<=n)s$", "");
        }
        String sounds = base.toLowerCase(Locale.ROOT).replace("zh", "j").replace("kh", "h").replace('q', 'k').replace('c', 'k')
                .replace('w', 'v').replace("x", "ks");
        String bones = sounds.substring(0, 1) + sounds.substring(1).replaceAll("[aeiouyаеёиоуыэюяйьъ]", "");
        bones = bones.replaceAll("(.)\\1+", "$1");
        return bones.length() < TELLING ? base : bones;
    }

    /// Whether both can name the same: one of them may say less of the name.
    boolean matches(ProperName other) {
        if (known != null && other.known != null) {
            return known.equals(other.known);
        }
        return parts.containsAll(other.parts) || other.parts.containsAll(parts);
    }

    /// What two equal names have in common.
    String key() {
        return "name " + Objects.requireNonNullElseGet(known, () -> String.join(" ", new TreeSet<>(parts)));
    }
}
