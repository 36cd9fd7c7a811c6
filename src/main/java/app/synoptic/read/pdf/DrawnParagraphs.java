package app.synoptic.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts lines, in the order they are drawn, together to paragraphs, where a file does not tell them: by the gaps between lines, indents,
/// other fonts, and lines that end before the next word would have had to go to another one. A paragraph goes on in the next column and
/// on the next page where its last line there is full and no sentence ends with it, or the next one begins in lower case.
final class DrawnParagraphs {

    private static final float OTHER_SIZE = 1.08f;
    private static final float GAP = 1.25f;
    private static final float INDENT = 0.7f;
    private static final float USUAL_PITCH = 1.2f;
    private static final float LARGE = 1.25f;
    private static final float NEAR = 4;
    private static final int AROUND = 60;
    private static final int ENOUGH = 3;

    private final List<TextLine> lines;
    private final float[] sizes;
    private final float[] pitches;
    private final float body;

    private DrawnParagraphs(List<TextLine> lines) {
        this.lines = lines;
        sizes = new float[lines.size()];
        Map<Integer, Integer> letters = new HashMap<>();
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = lines.get(i).size();
            letters.merge(Math.round(sizes[i] * 2), lines.get(i).letters().size(), Integer::sum);
        }
        body = letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> most.getKey() / 2f).orElse(10f);
        pitches = pitches();
    }

    /// The paragraphs, each of one or more lines.
    static List<List<TextLine>> of(List<TextLine> lines) {
        DrawnParagraphs drawn = new DrawnParagraphs(lines);
        List<List<TextLine>> paragraphs = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!open.isEmpty() && drawn.parts(i - 1, i)) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
            open.add(lines.get(i));
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    /// How far apart the lines of each one's size are as a rule, in parts of the size.
    private float[] pitches() {
        Map<Integer, List<Float>> known = new HashMap<>();
        for (int i = 1; i < sizes.length; i++) {
            float step = (lines.get(i).across() - lines.get(i - 1).across()) / sizes[i];
            if (sameColumn(i - 1, i) && step > 0.8f && step < 2.6f) {
                known.computeIfAbsent(Math.round(sizes[i]), _ -> new ArrayList<>()).add(step);
            }
        }
        Map<Integer, Float> usual = new HashMap<>();
        known.forEach((size, steps) -> {
            steps.sort(null);
            usual.put(size, steps.get((steps.size() - 1) / 3));
        });
        float[] all = new float[sizes.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = usual.getOrDefault(Math.round(sizes[i]), USUAL_PITCH);
        }
        return all;
    }

    private boolean sameColumn(int one, int other) {
        TextLine a = lines.get(one);
        TextLine b = lines.get(other);
        return a.page() == b.page() && a.first().turn() == b.first().turn() && b.across() > a.across() && Math.min(a.right(), b.right()) > Math.max(a.left(), b.left());
    }

    /// Whether another paragraph begins at line `b`.
    private boolean parts(int a, int b) {
        if (Math.max(sizes[a], sizes[b]) > Math.min(sizes[a], sizes[b]) * OTHER_SIZE || lines.get(a).bold() != lines.get(b).bold()
                || lines.get(a).first().turn() != lines.get(b).first().turn()) {
            return true;
        }
        if (!sameColumn(a, b)) {
            return !goesOn(a, b);
        }
        float step = (lines.get(b).across() - lines.get(a).across()) / sizes[b];
        if (step > pitches[b] * GAP) {
            return true;
        }
        return sizes[b] < body * LARGE && (indented(a, b) || !full(a, b));
    }

    /// Whether a paragraph may go on across the end of a column or page.
    private boolean goesOn(int a, int b) {
        String before = lines.get(a).text();
        String after = lines.get(b).text();
        if (Math.abs(lines.get(a).across() - lines.get(b).across()) < sizes[b] / 2 && lines.get(a).page() == lines.get(b).page()) {
            return false;
        }
        boolean ended = before.matches("(?s).*[.!?:…։][\"'”’»“)\\]]*$");
        return full(a, a) && (Character.isLowerCase(after.codePointAt(0)) || !ended) && !(b + 1 < sizes.length && sameColumn(b, b + 1) && indent(b, b + 1));
    }

    /// Whether line `b` is set in, and the one after it is not.
    private boolean indented(int a, int b) {
        if (lines.get(b).left() - lines.get(a).left() <= sizes[b] * INDENT || lines.get(a).text().matches("^(?:[•◦▪–*·-]|\\d{1,3}[.)])(?: .*)?$")) {
            return false;
        }
        return b + 1 >= sizes.length || !sameColumn(b, b + 1) || indent(b, b + 1);
    }

    private boolean indent(int one, int next) {
        return lines.get(one).left() - lines.get(next).left() > sizes[one] * INDENT;
    }

    /// Whether the first word of `b` had no room at the end of line `a`; for a line against itself, whether it reaches the edge.
    private boolean full(int a, int b) {
        float edge = edge(a);
        float room = edge - lines.get(a).right();
        return a == b ? room < sizes[a] * 4 : room < lines.get(b).firstWord() + sizes[a] * 0.1f;
    }

    /// The right edge of the column that a line stands in: as far as the lines reach that follow each other around it or, where those
    /// are too few to tell, as two others of the page do.
    private float edge(int at) {
        int from = at;
        int to = at;
        while (from > 0 && at - from < AROUND && run(from - 1, from)) {
            from--;
        }
        while (to + 1 < sizes.length && to - at < AROUND && run(to, to + 1)) {
            to++;
        }
        boolean enough = to - from + 1 >= ENOUGH;
        List<Float> rights = new ArrayList<>();
        for (int i = enough ? from : Math.max(0, at - AROUND); i <= (enough ? to : Math.min(sizes.length - 1, at + AROUND)); i++) {
            if (enough || alike(i, at)) {
                rights.add(lines.get(i).right());
            }
        }
        rights.sort(Comparator.reverseOrder());
        for (int i = 0; !enough && i + 1 < rights.size(); i++) {
            if (rights.get(i) - rights.get(i + 1) < sizes[at]) {
                return Math.max(rights.get(i), lines.get(at).right());
            }
        }
        return rights.getFirst();
    }

    private boolean run(int upper, int lower) {
        return sameColumn(upper, lower) && alike(upper, lower) && (lines.get(lower).across() - lines.get(upper).across()) / sizes[lower] <= pitches[lower] * GAP;
    }

    private boolean alike(int one, int other) {
        return lines.get(one).page() == lines.get(other).page() && lines.get(one).first().turn() == lines.get(other).first().turn()
                && Math.abs(lines.get(one).left() - lines.get(other).left()) < sizes[other] * NEAR && Math.abs(sizes[one] - sizes[other]) < sizes[other] * 0.1f;
    }
}
