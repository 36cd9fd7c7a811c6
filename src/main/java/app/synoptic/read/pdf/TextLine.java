package app.synoptic.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Letters that stand on one line, in their order.
record TextLine(List<Letter> letters) {

    /// A word space, in parts of the font's size.
    private static final float SPACE = 0.17f;
    /// The gap at which a column ends.
    private static final float COLUMN = 2.2f;
    /// So much wider a gap may be where a space is drawn, which justified lines stretch.
    private static final float SPACED = 4;
    private static final float BACKWARDS = 0.6f;

    /// Whether `next` goes on in the line that `last` stands in.
    ///
    /// @param gap how far away it may be, in parts of the font's size
    static boolean follows(Letter last, Letter next, float gap) {
        float size = Math.max(last.size(), next.size());
        return level(last, next) && next.along() - last.end() < size * (last.blank() ? gap * SPACED : gap) && next.along() > last.along() - size * BACKWARDS;
    }

    /// Whether two letters stand side by side, in whichever order.
    static boolean beside(Letter one, Letter other) {
        return level(one, other) && Math.max(other.along() - one.end(), one.along() - other.end()) < Math.max(one.size(), other.size());
    }

    private static boolean level(Letter last, Letter next) {
        if (last.page() != next.page() || last.turn() != next.turn()) {
            return false;
        }
        float upper = Math.max(last.across() - last.size() * 0.78f, next.across() - next.size() * 0.78f);
        float lower = Math.min(last.across() + last.size() * 0.22f, next.across() + next.size() * 0.22f);
        return lower - upper > Math.min(last.size(), next.size()) * 0.5f;
    }

    /// Parts letters into lines.
    ///
    /// @param columns whether a wide gap ends a line too
    static List<TextLine> of(List<Letter> letters, boolean columns) {
        List<TextLine> lines = new ArrayList<>();
        List<Letter> open = new ArrayList<>();
        for (Letter letter : letters) {
            if (!open.isEmpty() && !follows(open.getLast(), letter, columns ? COLUMN : Float.MAX_VALUE)) {
                add(lines, open);
                open = new ArrayList<>();
            }
            open.add(letter);
        }
        add(lines, open);
        return lines;
    }

    private static void add(List<TextLine> lines, List<Letter> letters) {
        int from = 0;
        int to = letters.size();
        while (from < to && letters.get(from).blank()) {
            from++;
        }
        while (to > from && letters.get(to - 1).blank()) {
            to--;
        }
        if (from < to) {
            lines.add(new TextLine(ReadingDirection.read(withoutSoftHyphens(letters.subList(from, to)))));
        }
    }

    /// The same letters with no soft hyphen but one at the end, where it stands for the hyphen that is drawn behind it as well.
    private static List<Letter> withoutSoftHyphens(List<Letter> letters) {
        int last = letters.size() - 1;
        boolean drawn = last > 0 && soft(letters.get(last - 1)) && (letters.get(last).text().equals("-") || letters.get(last).text().equals("\u2010"));
        int end = drawn ? last - 1 : last;
        List<Letter> kept = new ArrayList<>(letters.subList(0, end).stream().filter(letter -> !soft(letter)).toList());
        kept.add(letters.get(end));
        return List.copyOf(kept);
    }

    private static boolean soft(Letter letter) {
        return letter.text().equals("\u00AD");
    }

    /// Whether there is white space between two letters of a line that follow each other, though none is drawn.
    static boolean gap(Letter one, Letter next) {
        return Math.max(next.along() - one.end(), one.along() - next.end()) > SPACE * Math.min(one.size(), next.size());
    }

    Letter first() {
        return letters.getFirst();
    }

    Letter last() {
        return letters.getLast();
    }

    int page() {
        return first().page();
    }

    float left() {
        return Math.min(first().along(), last().along());
    }

    float right() {
        return Math.max(first().end(), last().end());
    }

    /// The size that most of its letters have.
    float size() {
        Map<Float, Integer> sizes = new HashMap<>();
        Letter most = first();
        for (Letter letter : letters) {
            if (sizes.merge(letter.size(), 1, Integer::sum) > sizes.getOrDefault(most.size(), 0)) {
                most = letter;
            }
        }
        return most.size();
    }

    float across() {
        return last().across();
    }

    boolean bold() {
        return letters.stream().allMatch(letter -> letter.bold() || letter.blank());
    }

    /// Its words, with one space between them.
    String text() {
        StringBuilder text = new StringBuilder();
        Letter before = null;
        for (Letter letter : letters) {
            boolean spaced = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            if (before != null && !spaced && !letter.blank() && gap(before, letter)) {
                text.append(' ');
            }
            if (!letter.blank() || !spaced && !text.isEmpty()) {
                text.append(letter.blank() ? " " : letter.text());
            }
            before = letter;
        }
        return text.toString().strip();
    }

    /// How much room its first word takes.
    float firstWord() {
        Letter before = first();
        for (Letter letter : letters) {
            if (letter.blank() || letter != before && gap(before, letter)) {
                break;
            }
            before = letter;
        }
        return Math.abs(before.end() - first().along());
    }
}
