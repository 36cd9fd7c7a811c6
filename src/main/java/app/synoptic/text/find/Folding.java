package app.synoptic.text.find;

import java.text.Normalizer;

/// Words as they are compared when somebody looks for them: letters of the Latin and the Greek script lose the marks on
/// them, letters that are one sign for two are those two (`é` is `e`, `ø` is `o`, `ß` is `ss`), and `ё` is `е`. All other
/// letters stay what they are: `й` is no `и`, and no mark is taken from a letter of a script that needs it.
public final class Folding {

    private static final int ASCII = 0x80;
    /// The letters that do not come apart by themselves, and what they become.
    private static final String[][] LETTERS = {
        {"ß", "ss"}, {"æ", "ae"}, {"œ", "oe"}, {"ø", "o"}, {"đ", "d"}, {"ð", "d"}, {"þ", "th"}, {"ł", "l"}, {"ħ", "h"}, {"ŧ", "t"},
        {"ŋ", "ng"}, {"ı", "i"}, {"ĸ", "k"}, {"ĳ", "ij"}, {"ſ", "s"}, {"ə", "a"}, {"ƒ", "f"}, {"ё", "е"}, {"ς", "σ"}};

    private Folding() {}

    /// The folded form of a word whose case is folded already.
    public static String of(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= ASCII) {
                return fold(word);
            }
        }
        return word;
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            letter(word.codePointAt(at), folded);
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static void letter(int letter, StringBuilder folded) {
        if (letter < ASCII) {
            folded.appendCodePoint(letter);
        } else if (marked(letter)) {
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePoints().filter(part -> !mark(part))
                    .forEach(part -> folded.append(plain(part)));
        } else if (!follows(letter, folded)) {
            folded.append(plain(letter));
        }
    }

    private static String plain(int letter) {
        String itself = Character.toString(letter);
        for (String[] known : LETTERS) {
            if (known[0].equals(itself)) {
                return known[1];
            }
        }
        return itself;
    }

    private static boolean marked(int letter) {
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.GREEK;
    }

    /// Whether this is a mark on a letter that loses it.
    private static boolean follows(int glyph, StringBuilder folded) {
        return mark(glyph) && !folded.isEmpty() && marked(folded.codePointBefore(folded.length()));
    }

    private static boolean mark(int glyph) {
        return Character.getType(glyph) == Character.NON_SPACING_MARK;
    }
}
