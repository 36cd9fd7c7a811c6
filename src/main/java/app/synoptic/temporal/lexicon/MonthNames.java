package app.synoptic.temporal.lexicon;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The names of months in the languages whose absolute dates alone are read, from the locale data of the JDK, in the cases
/// in which dates stand.
final class MonthNames {

    private static final Map<String, List<String>> ENDINGS = Map.of(
            "hy", List.of("", "ի", "ին", "ից", "ում", "ը", "իցն", "ն"),
            "ka", List.of("", "ი", "ს", "ის", "ში", "იდან", "ამდე", "მდე", "ისთვის", "შია", "სა", "დან"),
            "kk", List.of("", "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "дың", "дің", "тың", "тің", "ның", "нің", "ға", "ге", "қа", "ке", "ында", "інде",
                    "ынан", "інен", "ының", "інің", "ына", "іне", "дағы", "дегі", "тағы", "тегі", "ындағы", "індегі", "ы", "і"));
    private static final Set<String> KNOWN = Set.of("hy", "ka", "kk", "uk", "fr");

    private MonthNames() {}

    /// Every form, folded, with its month; none of a language whose words are all written down.
    static Map<String, Integer> of(String language) {
        Map<String, Integer> names = new HashMap<>();
        if (!KNOWN.contains(language)) {
            return names;
        }
        Locale locale = Locale.of(language);
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                String name = month.getDisplayName(style, locale).toLowerCase(locale).replace(".", "");
                if (name.length() > 2 && name.chars().allMatch(Character::isLetter)) {
                    forms(language, name, style).forEach(form -> names.put(form, month.getValue()));
                }
            }
        }
        return names;
    }

    private static Set<String> forms(String language, String name, TextStyle style) {
        Set<String> forms = new HashSet<>(Set.of(name));
        if (style == TextStyle.SHORT || style == TextStyle.SHORT_STANDALONE) {
            return forms;
        }
        for (String stem : stems(language, name)) {
            ENDINGS.getOrDefault(language, List.of()).forEach(ending -> forms.add(stem + ending));
        }
        return forms;
    }

    /// What endings are put to: in Georgian without the nominative's ending, and also without the vowel that falls out
    /// (იანვარი, იანვრის); in Armenian without the genitive's; in Kazakh with the voiced consonant (қыркүйегінде).
    private static List<String> stems(String language, String name) {
        if (language.equals("ka") && name.endsWith("ი")) {
            String stem = name.substring(0, name.length() - 1);
            int vowel = stem.length() - 2;
            return "აე".indexOf(stem.charAt(vowel)) >= 0 ? List.of(stem, stem.substring(0, vowel) + stem.substring(vowel + 1)) : List.of(stem);
        }
        if (language.equals("kk") && (name.endsWith("к") || name.endsWith("қ"))) {
            return List.of(name, name.substring(0, name.length() - 1) + (name.endsWith("к") ? "г" : "ғ"));
        }
        return language.equals("hy") && name.endsWith("ի") ? List.of(name.substring(0, name.length() - 1)) : List.of(name);
    }
}
