package app.synoptic.read.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Guesses the language of running text, by its script where that is enough, and by the commonest words of languages that share one.
public final class LanguageGuess {

    private static final int SAMPLE = 6_000;
    private static final Map<Character.UnicodeScript, String> BY_SCRIPT = Map.of(Character.UnicodeScript.ARMENIAN, "hy", Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.GREEK, "el", Character.UnicodeScript.HEBREW, "he", Character.UnicodeScript.HANGUL, "ko", Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.HIRAGANA, "ja", Character.UnicodeScript.DEVANAGARI, "hi", Character.UnicodeScript.BENGALI, "bn", Character.UnicodeScript.TAMIL, "ta");
    private static final String KAZAKH = "әғқңөұүһӘҒҚҢӨҰҮҺ";
    private static final String UKRAINIAN = "іїєґІЇЄҐ";

    private LanguageGuess() {}

    /// A guess, and how far ahead of the next one it is.
    ///
    /// @param language a BCP 47 tag
    /// @param sure between 0 and 1
    public record Guess(String language, double sure) {}

    /// Empty where the text has too few words of any language known.
    public static Optional<Guess> of(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE));
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        sample.codePoints().filter(Character::isLetter).forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        Optional<Map.Entry<Character.UnicodeScript, Integer>> most = scripts.entrySet().stream().max(Map.Entry.comparingByValue());
        if (most.isEmpty() || most.get().getValue() < 20) {
            return Optional.empty();
        }
        Character.UnicodeScript script = most.get().getKey();
        if (scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) > 10) {
            return Optional.of(new Guess("ja", 0.95));
        }
        String alone = BY_SCRIPT.get(script);
        if (alone != null) {
            return Optional.of(new Guess(alone, 0.95));
        }
        if (script == Character.UnicodeScript.HAN) {
            return Optional.of(new Guess("zh", 0.9));
        }
        if (script == Character.UnicodeScript.ARABIC) {
            return Optional.of(sample.indexOf('پ') >= 0 || sample.indexOf('گ') >= 0 || sample.indexOf('ی') >= 0 ? new Guess("fa", 0.7) : new Guess("ar", 0.8));
        }
        return byWords(sample, script == Character.UnicodeScript.CYRILLIC);
    }

    private static Optional<Guess> byWords(String sample, boolean cyrillic) {
        Map<String, Double> scores = new HashMap<>();
        int words = 0;
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!word.isEmpty()) {
                words++;
                for (Map.Entry<String, Set<String>> language : StopWords.languages().entrySet()) {
                    if (language.getValue().contains(word)) {
                        scores.merge(language.getKey(), 1.0, Double::sum);
                    }
                }
            }
        }
        if (cyrillic) {
            count(scores, "kk", sample, KAZAKH);
            count(scores, "uk", sample, UKRAINIAN);
        }
        List<Map.Entry<String, Double>> ranked = scores.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).toList();
        if (ranked.isEmpty() || words < 15 || ranked.getFirst().getValue() * 12 < words) {
            return Optional.empty();
        }
        double ahead = ranked.size() == 1 ? 1 : 1 - ranked.get(1).getValue() / ranked.getFirst().getValue();
        return Optional.of(new Guess(ranked.getFirst().getKey(), Math.min(0.98, 0.6 + ahead)));
    }

    private static void count(Map<String, Double> scores, String language, String sample, String letters) {
        long own = sample.chars().filter(c -> letters.indexOf(c) >= 0).count();
        if (own * 60 > sample.length()) {
            scores.merge(language, own / 3.0, Double::sum);
        }
    }
}
