package app.synoptic.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a text into words: NFC, case folded; soft hyphens, zero-width and bidi marks dropped; an apostrophe between
/// letters becomes `'`, every other quotation mark vanishes; hyphens, dashes and all other punctuation divide. A sign
/// directly before a number belongs to it; `%` and currency signs are words; an ideograph is a word. How numbers are
/// read is told at [Numeral]. Letters of other scripts that look alike are never taken for each other.
public final class Words {

    /// A longer run is cut, in code units of the form, so that no text takes more than linear time.
    private static final int LONGEST = 512;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder form = new StringBuilder();
    /// Where the last code point that counts ends.
    private int end;

    private Words(String text) {
        this.text = text;
    }

    /// The words in reading order. Each keeps the range it takes in `text`, in UTF-16 code units, from the first to the
    /// last that counts: ranges ascend, do not overlap and are never empty.
    public static List<Word> of(String text) {
        Words scan = new Words(text);
        int at = 0;
        while (at < text.length()) {
            at = scan.next(at);
        }
        return scan.words;
    }

    /// Reads what stands at `at`, and returns where to go on.
    private int next(int at) {
        int glyph = text.codePointAt(at);
        int after = at + Character.charCount(glyph);
        form.setLength(0);
        if (CodePoints.digit(glyph)) {
            return finish(at, letters(number(at)));
        }
        if (CodePoints.standsAlone(glyph)) {
            form.appendCodePoint(glyph);
            end = after;
            return finish(at, after);
        }
        if (CodePoints.letter(glyph)) {
            return finish(at, letters(at));
        }
        if (CodePoints.sign(glyph) && opensAt(at) && after < text.length() && CodePoints.digit(text.codePointAt(after))) {
            form.append(CodePoints.plainSign(glyph));
            return finish(at, letters(number(after)));
        }
        return after;
    }

    private boolean opensAt(int at) {
        if (at == 0) {
            return true;
        }
        int before = text.codePointBefore(at);
        return CodePoints.space(before) || CodePoints.quote(before) || before == '(' || before == '[';
    }

    private int finish(int start, int next) {
        words.add(new Word(folded(form.toString()), start, end));
        return Math.max(next, end);
    }

    private static String folded(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return nfc(nfc(word).toLowerCase(Locale.ROOT));
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String nfc(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    private int number(int at) {
        end = Numeral.read(text, at, form);
        return end;
    }

    /// Takes what continues the word from `at` on, and returns where it stops.
    private int letters(int at) {
        int here = at;
        while (here < text.length() && form.length() < LONGEST) {
            int glyph = text.codePointAt(here);
            int after = here + Character.charCount(glyph);
            if (CodePoints.continues(glyph)) {
                form.appendCodePoint(glyph);
                end = after;
            } else if (glyph == CodePoints.SOFT_HYPHEN) {
                after = pastLineBreak(after);
            } else if (CodePoints.quote(glyph)) {
                after = pastQuotes(glyph, after);
                if (after < 0) {
                    return here;
                }
            } else if (!CodePoints.ignored(glyph)) {
                return here;
            }
            here = after;
        }
        return here;
    }

    /// A soft hyphen at the end of a line holds the two halves of its word together.
    private int pastLineBreak(int at) {
        int here = at < text.length() && text.charAt(at) == '\r' ? at + 1 : at;
        return here < text.length() && text.charAt(here) == '\n' ? here + 1 : at;
    }

    /// Behind the quotation marks that begin with `quote`, if the word goes on there; else -1.
    private int pastQuotes(int quote, int after) {
        boolean single = CodePoints.apostrophe(quote);
        int here = after;
        while (here < text.length()) {
            int glyph = text.codePointAt(here);
            if (CodePoints.quote(glyph)) {
                single = false;
            } else if (!CodePoints.ignored(glyph)) {
                boolean letters = CodePoints.letter(glyph) && !endsInDigit();
                if (!letters && !(CodePoints.continues(glyph) && !(CodePoints.digit(glyph) && endsInDigit()))) {
                    return -1;
                }
                if (single && letters) {
                    form.append('\'');
                }
                return here;
            }
            here += Character.charCount(glyph);
        }
        return -1;
    }

    private boolean endsInDigit() {
        return CodePoints.digit(form.codePointBefore(form.length()));
    }
}
