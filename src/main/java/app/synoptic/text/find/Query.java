package app.synoptic.text.find;

import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.List;

/// What a person looks for: terms that must all occur. Words are compared as [Words] reads and
/// [Folding] folds them.
public record Query(List<Term> terms) {

    public static final Query NOTHING = new Query(List.of());

    private static final String QUOTES = "\"“”„‟«»";

    /// Words that stand side by side.
    ///
    /// @param open whether the last of them may go on: `kill` finds `killed`
    public record Term(List<String> words, boolean open) {
        public Term {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a term needs a word");
            }
            words = List.copyOf(words);
        }
    }

    public Query {
        terms = List.copyOf(terms);
    }

    /// What was typed, perhaps not to its end: words apart are terms of their own, and so are words in quotation marks.
    /// A word may go on where it was found, unless it is a number or its quotation marks were closed.
    public static Query of(String typed) {
        List<Term> terms = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int at = 0; at < typed.length(); at++) {
            if (QUOTES.indexOf(typed.charAt(at)) >= 0) {
                add(typed.substring(from, at), quoted, true, terms);
                quoted = !quoted;
                from = at + 1;
            }
        }
        add(typed.substring(from), quoted, false, terms);
        return terms.isEmpty() ? NOTHING : new Query(terms);
    }

    private static void add(String part, boolean quoted, boolean closed, List<Term> terms) {
        for (String chunk : quoted ? List.of(part) : List.of(part.strip().split("\\s+"))) {
            List<String> words = Words.of(chunk).stream().map(Word::form).map(Folding::of).toList();
            if (!words.isEmpty()) {
                terms.add(new Term(words, !(quoted && closed) && goesOn(words.getLast())));
            }
        }
    }

    private static boolean goesOn(String word) {
        return word.codePoints().noneMatch(Character::isDigit);
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }
}
