package app.synoptic.report.pdf;

import java.util.HashMap;
import java.util.Map;

/// The forms Arabic letters take beside each other, as Unicode's Arabic Presentation Forms-B and -A name them, for a page
/// maker that draws letter by letter. No ligatures.
final class ArabicForms {

    /// Letters that join on both sides, and so have four forms; all others but the hamza have two.
    private static final String FOUR = "ئبتثجحخسشصضطظعغفقكلمنهي";
    /// Letters in the order of the block of forms from U+FE80.
    private static final String ORDER = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
    private static final Map<Character, Character> ISOLATED = new HashMap<>();
    private static final Map<Character, Character> LETTERS = new HashMap<>();
    private static final Map<Character, Boolean> BOTH = new HashMap<>();

    static {
        char form = '\uFE80';
        for (char letter : ORDER.toCharArray()) {
            int forms = letter == 'ء' ? 1 : FOUR.indexOf(letter) >= 0 ? 4 : 2;
            form = put(letter, form, forms);
        }
        put('پ', '\uFB56', 4);
        put('چ', '\uFB7A', 4);
        put('ژ', '\uFB8A', 2);
        put('ک', '\uFB8E', 4);
        put('گ', '\uFB92', 4);
        put('ی', '\uFBFC', 4);
    }

    private ArabicForms() {}

    private static char put(char letter, char form, int forms) {
        if (forms > 1) {
            ISOLATED.put(letter, form);
            BOTH.put(letter, forms == 4);
        }
        for (int i = 0; i < forms; i++) {
            LETTERS.put((char) (form + i), letter);
        }
        return (char) (form + forms);
    }

    /// Each letter in the form its neighbours ask for. As long as the text given.
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            Character isolated = ISOLATED.get(text.charAt(i));
            if (isolated != null) {
                boolean before = Boolean.TRUE.equals(BOTH.get(neighbour(text, i, -1))) || neighbour(text, i, -1) == 'ـ';
                boolean after = Boolean.TRUE.equals(BOTH.get(text.charAt(i)))
                        && (BOTH.containsKey(neighbour(text, i, 1)) || neighbour(text, i, 1) == 'ـ');
                joined.setCharAt(i, (char) (isolated + (before && after ? 3 : after ? 2 : before ? 1 : 0)));
            }
        }
        return joined.toString();
    }

    /// The letters themselves.
    static String apart(String text) {
        StringBuilder apart = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            apart.setCharAt(i, LETTERS.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return apart.toString();
    }

    /// The next letter on one side, over vowel marks; a space where there is none.
    private static char neighbour(String text, int at, int step) {
        int next = at + step;
        while (next >= 0 && next < text.length() && Character.getType(text.charAt(next)) == Character.NON_SPACING_MARK) {
            next += step;
        }
        return next >= 0 && next < text.length() ? text.charAt(next) : ' ';
    }
}
