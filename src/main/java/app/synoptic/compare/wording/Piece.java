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
record Piece(String form, boolean capital, boolean capitals, String before) {

    private static final Map<String, String> SHORT = Map.of("wo", "will", "ca", "can", "sha", "shall");

    static List<Piece> of(List<Token> tokens, Language language) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : tokens) {
            String form = language.folded(token.form());
            boolean capital = Character.isUpperCase(token.written().codePointAt(0));
            boolean capitals = token.written().codePoints().filter(Character::isUpperCase).count() > 1;
            if (language == Language.ENGLISH && form.endsWith("n't")) {
                String verb = form.substring(0, form.length() - 3);
                pieces.add(new Piece(SHORT.getOrDefault(verb, verb), capital, false, token.before()));
                pieces.add(new Piece("not", false, false, ""));
            } else if (language == Language.ENGLISH && form.equals("cannot")) {
                pieces.add(new Piece("can", capital, false, token.before()));
                pieces.add(new Piece("not", false, false, ""));
            } else if (language == Language.ENGLISH && form.endsWith("'ll")) {
                pieces.add(new Piece(form.substring(0, form.length() - 3), capital, false, token.before()));
                pieces.add(new Piece("will", false, false, ""));
            } else {
                pieces.add(new Piece(form, capital, capitals, token.before()));
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
