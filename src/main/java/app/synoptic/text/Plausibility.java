package app.synoptic.text;

import java.util.EnumMap;
import java.util.Map;

/// Whether a decoding reads as a language does, by what its letters make: in the right encoding a word is all Cyrillic or all
/// Latin, and accented letters stand among plain ones. What reads badly is in another encoding.
final class Plausibility {

    /// The letters that make up more than a third of any Russian, Ukrainian or Bulgarian text.
    private static final String FREQUENT = "оеаинтсрлвіОЕАИНТСРЛВІ";

    private Plausibility() {}

    static boolean readsAsCyrillic(String text) {
        return new Tally(text).readsAsCyrillic();
    }

    static boolean readsAsLatin(String text) {
        return new Tally(text).readsAsLatin();
    }

    /// The share of the letters beyond ASCII that are of the most frequent script among them, if that is not Latin.
    static double oneScript(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        int all = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int glyph = text.codePointAt(at);
            Character.UnicodeScript script = family(glyph);
            if (glyph >= 0x80 && script != Character.UnicodeScript.COMMON) {
                all++;
                scripts.merge(script, 1, Integer::sum);
            }
        }
        scripts.remove(Character.UnicodeScript.LATIN);
        return all == 0 ? 0 : scripts.values().stream().mapToInt(Integer::intValue).max().orElse(0) / (double) all;
    }

    /// Japanese is written in three scripts, and East Asian marks are common to all.
    private static Character.UnicodeScript family(int glyph) {
        Character.UnicodeScript script = Character.UnicodeScript.of(glyph);
        return switch (script) {
            case HIRAGANA, KATAKANA -> Character.UnicodeScript.HAN;
            case COMMON -> glyph >= 0x3000 ? Character.UnicodeScript.HAN : script;
            default -> script;
        };
    }

    /// What kinds of words a decoding makes.
    private static final class Tally {
        /// Words of two letters or more in Cyrillic only; words in which Cyrillic and Latin meet.
        private int cyrillic;
        private int mixed;
        private int cyrillicLetters;
        private int frequentLetters;
        private int caseFlips;
        /// Words with letters beyond ASCII, and those of them that have three in a row.
        private int accented;
        private int crowded;

        Tally(String text) {
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
                if (letter && start < 0) {
                    start = i;
                } else if (!letter && start >= 0) {
                    count(text, start, i);
                    start = -1;
                }
            }
        }

        private void count(String text, int start, int end) {
            int own = 0;
            int ascii = 0;
            int row = 0;
            int longest = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                if (c < 0x80) {
                    ascii++;
                    row = 0;
                } else {
                    longest = Math.max(longest, ++row);
                }
                if (Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC) {
                    own++;
                    frequentLetters += FREQUENT.indexOf(c) >= 0 ? 1 : 0;
                }
                caseFlips += i > start && Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
            }
            cyrillicLetters += own;
            cyrillic += own == end - start && own > 1 ? 1 : 0;
            mixed += own > 0 && ascii > 0 ? 1 : 0;
            accented += longest > 0 ? 1 : 0;
            crowded += longest > 2 ? 1 : 0;
        }

        boolean readsAsCyrillic() {
            boolean pure = cyrillic > 0 && cyrillic >= 4 * mixed;
            boolean likely = cyrillicLetters < 30 || frequentLetters * 3 > cyrillicLetters;
            return pure && likely && caseFlips * 8 <= cyrillic;
        }

        boolean readsAsLatin() {
            return crowded * 5 <= accented;
        }
    }
}
