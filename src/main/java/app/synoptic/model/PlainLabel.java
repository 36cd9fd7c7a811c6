package app.synoptic.model;

import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A label that adds no claim: its words are those of the quotations, but for their endings and for articles and prepositions.
final class PlainLabel {

    private static final int MOST_WORDS = 13;
    private static final int LONGEST = 200;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;
    private static final Set<String> SMALL = Set.of("a", "an", "the", "of", "in", "at", "on", "to", "by", "for", "from", "with", "and",
            "der", "die", "das", "den", "dem", "ein", "eine", "im", "am", "auf", "von", "bei", "und", "zu", "в", "на", "во", "из", "с", "и", "к", "у");

    private PlainLabel() {}

    /// Whether `label` tells nothing that `quotes` do not.
    static boolean follows(String label, List<String> quotes) {
        List<Word> own = Words.of(label);
        Set<String> said = quotes.stream().flatMap(quote -> Words.of(quote).stream()).map(Word::form).collect(Collectors.toSet());
        boolean denies = said.stream().anyMatch(PlainLabel::denying);
        return !own.isEmpty() && label.length() <= LONGEST && own.size() <= MOST_WORDS && own.stream().map(Word::form).allMatch(word -> SMALL.contains(word) || said.stream().anyMatch(other -> alike(word, other)))
                && (!denies || own.stream().map(Word::form).anyMatch(PlainLabel::denying));
    }

    private static boolean denying(String word) {
        return Set.of("not", "no", "never", "nobody", "none", "without", "nicht", "kein", "keine", "keinen", "nie", "ohne", "не", "нет", "ни", "без").contains(word) || word.endsWith("n't");
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return one.chars().noneMatch(Character::isDigit) && shared >= SHORTEST_STEM && Math.max(one.length(), other.length()) - shared <= LONGEST_ENDING;
    }

    /// The first words of a quotation.
    static String of(String quote) {
        List<Word> words = Words.of(quote);
        return quote.substring(0, words.get(Math.min(MOST_WORDS, words.size()) - 1).end()).replaceAll("\\s+", " ");
    }
}
