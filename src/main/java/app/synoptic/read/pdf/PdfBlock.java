package app.synoptic.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A block of the reading text with the letters behind it.
///
/// @param letters for each UTF-16 code unit of the text the letter it comes from; null where a space is drawn by none
@SuppressWarnings("ArrayRecordComponent")
record PdfBlock(BlockLetters piece, String text, @Nullable Letter[] letters) {

    /// A piece whose lines are joined: one space between words, what the ends of lines part put together.
    static PdfBlock of(BlockLetters piece, List<TextLine> lines, Hyphens hyphens) {
        StringBuilder text = new StringBuilder();
        List<@Nullable Letter> letters = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            append(lines.get(i), text, letters);
            if (i + 1 < lines.size()) {
                String next = lines.get(i + 1).text();
                Hyphens.Join join = hyphens.join(tail(text), next);
                if (join == Hyphens.Join.SPACE) {
                    text.append(' ');
                    letters.add(null);
                } else if (join == Hyphens.Join.WHOLE) {
                    text.setLength(text.length() - 1);
                    letters.removeLast();
                }
            }
        }
        return new PdfBlock(piece, text.toString(), letters.toArray(Letter[]::new));
    }

    private static String tail(StringBuilder text) {
        return text.substring(Math.max(0, text.length() - 80));
    }

    private static void append(TextLine line, StringBuilder text, List<@Nullable Letter> letters) {
        Letter before = null;
        int from = text.length();
        for (Letter letter : line.letters()) {
            boolean spaced = text.length() == from || text.charAt(text.length() - 1) == ' ';
            if (before != null && !spaced && (letter.blank() || TextLine.gap(before, letter))) {
                text.append(' ');
                letters.add(letter.blank() ? letter : null);
            }
            if (!letter.blank()) {
                for (int i = 0; i < letter.text().length(); i++) {
                    text.append(letter.text().charAt(i));
                    letters.add(letter);
                }
            }
            before = letter;
        }
    }

    /// The number of the page it begins on, counted from 0.
    int page() {
        return piece.letters().getFirst().page();
    }

    /// The size that most of its letters have.
    float size() {
        Map<Float, Integer> sizes = new HashMap<>();
        piece.letters().forEach(letter -> sizes.merge(letter.size(), 1, Integer::sum));
        return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0f);
    }

    boolean bold() {
        return piece.letters().stream().allMatch(letter -> letter.bold() || letter.blank());
    }

    /// Which part of its letters lies under links, between 0 and 1.
    double links() {
        long all = piece.letters().stream().filter(letter -> !letter.blank()).count();
        return all == 0 ? 0 : (double) piece.letters().stream().filter(letter -> letter.link() && !letter.blank()).count() / all;
    }
}
