package app.synoptic.compare.wording;

import app.synoptic.compare.collation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A word of a wording, contractions taken apart.
///
/// @param form    its compared form, as the lexicon of its language spells it
/// @param capital whether it begins with a capital
/// @param capitals whether it has more capitals than the first
/// @param before  what stands between the word before it and this one
record WordPiece(String form, boolean capital, boolean capitals, String before) {

    private static final Map<String, String> SHORT = Map.of("wo", "will", "ca", "can", "sha", "shall");

    static List<WordPiece> of(List<Token> tokens, WordingLanguage language) {
        List<WordPiece> pieces = new ArrayList<>();
        for (Token token : tokens) {
            String form = language.folded(token.form());
            boolean capital = Character.isUpperCase(token.written().codePointAt(0));
            boolean capitals = token.written().codePoints().filter(Character::isUpperCase).count() > 1;
            if (language == WordingLanguage.ENGLISH && form.endsWith("n't")) {
                String verb = form.substring(0, form.length() - 3);
                pieces.add(new WordPiece(SHORT.getOrDefault(verb, verb), capital, false, token.before()));
                pieces.add(new WordPiece("not", false, false, ""));
            } else if (language == WordingLanguage.ENGLISH && form.equals("cannot")) {
                pieces.add(new WordPiece("can", capital, false, token.before()));
                pieces.add(new WordPiece("not", false, false, ""));
            } else if (language == WordingLanguage.ENGLISH && form.endsWith("'ll")) {
                pieces.add(new WordPiece(form.substring(0, form.length() - 3), capital, false, token.before()));
                pieces.add(new WordPiece("will", false, false, ""));
            } else {
                pieces.add(new WordPiece(form, capital, capitals, token.before()));
            }
        }
        return pieces;
    }

    /// Whether another sentence may begin here, so that a capital tells nothing.
    boolean begins() {
        return before.chars().anyMatch(mark -> ".!?…\n\"“”„«»‘:".indexOf(mark) >= 0);
    }

    /// Whether another clause begins here.
    boolean parted() {
        return before.contains("\n\n") || before.chars().anyMatch(mark -> ".!?…;:—–()[]".indexOf(mark) >= 0) || before.contains(" - ");
    }

    boolean comma() {
        return before.contains(",");
    }

    /// Whether it goes on with a name that the word before it belongs to.
    boolean joined() {
        return before.chars().allMatch(mark -> Character.isWhitespace(mark) || mark == '-' || mark == '.' || mark == '‑') && !before.contains("\n\n");
    }
}
