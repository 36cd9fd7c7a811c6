package app.synoptic.temporal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Splits a text into runs of letters, runs of digits and single marks; white space divides, and a blank line is a mark.
final class TextScan {

    private static final int LONGEST = 64;

    /// @param letters whether it is a word
    record Piece(int start, int end, String form, boolean letters, boolean digits, boolean capital) {}

    private TextScan() {}

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int glyph = text.codePointAt(at);
            int end = at + Character.charCount(glyph);
            if (Character.isWhitespace(glyph) || Character.isSpaceChar(glyph)) {
                end = spaces(text, at, pieces);
            } else if (digit(glyph)) {
                while (end < text.length() && end - at < LONGEST && digit(text.charAt(end))) {
                    end++;
                }
                pieces.add(new Piece(at, end, text.substring(at, end), false, true, false));
            } else if (letter(glyph)) {
                while (end < text.length() && end - at < LONGEST && letter(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                pieces.add(new Piece(at, end, text.substring(at, end).toLowerCase(Locale.ROOT).replace("\u00AD", "").replace('ё', 'е'), true, false, Character.isUpperCase(glyph)));
            } else {
                pieces.add(new Piece(at, end, mark(text.substring(at, end)), false, false, false));
            }
            at = end;
        }
        return pieces;
    }

    private static int spaces(String text, int from, List<Piece> pieces) {
        int end = from;
        int lines = 0;
        while (end < text.length() && (Character.isWhitespace(text.charAt(end)) || Character.isSpaceChar(text.charAt(end)))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (lines > 1 && !pieces.isEmpty()) {
            pieces.add(new Piece(from, end, "\n", false, false, false));
        }
        return end;
    }

    private static boolean digit(int glyph) {
        return glyph >= '0' && glyph <= '9';
    }

    private static boolean letter(int glyph) {
        return Character.isLetter(glyph) || Character.getType(glyph) == Character.NON_SPACING_MARK || glyph == '\u00AD';
    }

    private static String mark(String mark) {
        return switch (mark) {
            case "’", "‘", "ʼ", "`" -> "'";
            case "–", "—", "‑", "‐", "−" -> "-";
            default -> mark;
        };
    }
}
