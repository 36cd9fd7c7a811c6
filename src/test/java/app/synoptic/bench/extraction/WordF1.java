package app.synoptic.bench.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The score of WCXB's own evaluate.py: words in lower case as a bag, precision and recall of the bags.
record WordF1(double precision, double recall) {

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    static WordF1 of(String predicted, String reference) {
        List<String> found = words(predicted);
        List<String> wanted = words(reference);
        if (wanted.isEmpty() || found.isEmpty()) {
            double both = wanted.isEmpty() && found.isEmpty() ? 1 : 0;
            return new WordF1(both, both);
        }
        Map<String, Integer> bag = new HashMap<>();
        wanted.forEach(word -> bag.merge(word, 1, Integer::sum));
        int overlap = 0;
        for (String word : found) {
            if (bag.merge(word, -1, Integer::sum) >= 0) {
                overlap++;
            }
        }
        return new WordF1(overlap / (double) found.size(), overlap / (double) wanted.size());
    }

    /// Runs of what Python's `\w` matches: letters and numbers of any kind, and the low line.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = -1;
        for (int i = 0; i <= lower.length(); ) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            boolean word = c == '_' || Character.isLetter(c) || switch (Character.getType(c)) {
                case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                default -> false;
            };
            if (word && from < 0) {
                from = i;
            } else if (!word && from >= 0) {
                words.add(lower.substring(from, i));
                from = -1;
            }
            i += i < lower.length() ? Character.charCount(c) : 1;
        }
        return words;
    }
}
