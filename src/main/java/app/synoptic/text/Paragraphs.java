package app.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Divides a text into paragraphs, whichever way it marks them: blank lines, single line breaks, or both.
///
/// A text is taken for hard-wrapped when most of its lines end where the next word would not have fitted into the width
/// of the text; then such line breaks do not divide. A line that begins a list item always does.
public final class Paragraphs {

    static final Pattern ITEM = Pattern.compile("\\s*(?:[-–—•*·‣▪●]\\s+|\\d{1,3}[.)]\\s+)");
    private static final int NARROWEST = 24;
    private static final int WIDEST = 160;
    private static final int SLACK = 2;

    private final String text;
    private final List<Span> lines;

    private Paragraphs(String text) {
        this.text = text;
        this.lines = lines(text);
    }

    /// The paragraphs in reading order, each without the white space around it. Between them is nothing but white space.
    public static List<Span> of(String text) {
        return new Paragraphs(text).join();
    }

    private List<Span> join() {
        int width = wrapWidth();
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.length() == 0) {
                continue;
            }
            if (start < 0) {
                start = line.start();
            }
            if (i + 1 == lines.size() || !followed(i) || !continues(i, width)) {
                paragraphs.add(new Span(start, line.end()));
                start = -1;
            }
        }
        return paragraphs;
    }

    /// Whether the line after line `i` goes on with its paragraph.
    private boolean continues(int i, int width) {
        if (item(i + 1)) {
            return false;
        }
        boolean hangs = item(i) && lines.get(i + 1).start() - lineStart(lines.get(i + 1).start()) >= 2;
        return hangs || width > 0 && full(i, width);
    }

    private boolean item(int i) {
        Span line = lines.get(i);
        return ITEM.matcher(text).region(line.start(), line.end()).lookingAt();
    }

    private int lineStart(int at) {
        int here = at;
        while (here > 0 && !breaks(text.charAt(here - 1))) {
            here--;
        }
        return here;
    }

    /// The width at which the text is hard-wrapped, in code units, or 0. Only lines that another follows directly tell it:
    /// a page may have paragraphs of one long line beside its wrapped ones.
    private int wrapWidth() {
        int[] followed = IntStream.range(0, lines.size() - 1).filter(this::followed).toArray();
        int[] lengths = IntStream.of(followed).map(i -> lines.get(i).length()).sorted().toArray();
        int width = lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 49 / 50];
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        long full = IntStream.of(followed).filter(i -> full(i, width)).count();
        return full >= 2 && full * 2 >= followed.length ? width : 0;
    }

    private boolean followed(int i) {
        return lines.get(i).length() > 0 && lines.get(i + 1).length() > 0;
    }

    /// Whether the first word of the next line would not have fitted into line `i`.
    private boolean full(int i, int width) {
        Span next = lines.get(i + 1);
        int word = next.start();
        while (word < next.end() && !Character.isWhitespace(text.charAt(word)) && word - next.start() <= width) {
            word++;
        }
        return lines.get(i).length() + 1 + word - next.start() > width - SLACK;
    }

    /// The lines without the white space around them; an empty span for a blank line.
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || breaks(text.charAt(i))) {
                lines.add(trimmed(text, start, i));
                start = i + 1;
                if (i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n') {
                    start = ++i + 1;
                }
            }
        }
        return lines;
    }

    private static Span trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean blank(char c) {
        return CodePoints.space(c) || CodePoints.ignored(c);
    }

    private static boolean breaks(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }
}
