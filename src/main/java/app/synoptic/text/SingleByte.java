package app.synoptic.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells Windows-1251 from Windows-1252 by what the letters make: in the right one of the two a word is all Cyrillic
/// or all Latin, and accented letters stand among plain ones. What reads badly in both is in neither.
final class SingleByte {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset LATIN = Charset.forName("windows-1252");
    /// The letters that make up more than a third of any Russian, Ukrainian or Bulgarian text.
    private static final String FREQUENT = "оеаинтсрлвіОЕАИНТСРЛВІ";

    private SingleByte() {}

    /// The encoding of bytes that are not UTF-8, or empty if neither makes words.
    static Optional<Charset> charsetOf(byte[] file) {
        if (damagedUtf8(file)) {
            return Optional.empty();
        }
        Tally cyrillic = new Tally(new String(file, CYRILLIC));
        Tally latin = new Tally(new String(file, LATIN));
        if (cyrillic.readsAsCyrillic()) {
            return Optional.of(CYRILLIC);
        }
        return latin.readsAsLatin() ? Optional.of(LATIN) : Optional.empty();
    }

    /// Whether most bytes above ASCII stand in sequences that only UTF-8 writes, so that the few others are damage.
    private static boolean damagedUtf8(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        long good = text.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        long bad = text.chars().filter(c -> c == 0xFFFD).count();
        return good >= 3 && good > 2 * bad || good >= 1 && bad == 1 && text.endsWith("\uFFFD");
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
