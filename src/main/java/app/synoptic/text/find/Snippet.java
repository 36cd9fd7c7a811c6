package app.synoptic.text.find;

import app.synoptic.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/// Words around a place where something was found, on one line, with the matches as spans of them in UTF-16 code units.
public record Snippet(String words, List<Span> marks) {

    private static final String CUT = "…";
    /// Longer ones, in code units, are cut between words around the first match.
    private static final int LONGEST = 180;
    private static final int BEFORE = 60;

    public Snippet {
        marks = List.copyOf(marks);
    }

    /// @param marks in reading order, none overlapping another
    public static Snippet of(String text, Span stretch, List<Span> marks) {
        int from = stretch.start();
        int until = stretch.end();
        if (stretch.length() > LONGEST && !marks.isEmpty()) {
            from = Math.max(from, wordStart(text, marks.getFirst().start() - BEFORE, from, marks.getFirst().start()));
            until = Math.min(until, wordEnd(text, from + LONGEST, marks.getFirst().end(), until));
        }
        String before = from > stretch.start() ? CUT : "";
        String after = until < stretch.end() ? CUT : "";
        int shift = before.length() - from;
        int end = until;
        return new Snippet(before + text.substring(from, until).replaceAll("\\s", " ") + after,
                marks.stream().filter(mark -> mark.end() <= end)
                        .map(mark -> new Span(mark.start() + shift, mark.end() + shift)).toList());
    }

    private static int wordStart(String text, int at, int least, int most) {
        return at <= least ? least : IntStream.range(at, most)
                .filter(i -> Character.isWhitespace(text.charAt(i - 1))).findFirst().orElse(most);
    }

    private static int wordEnd(String text, int at, int least, int most) {
        return at >= most ? most : IntStream.iterate(Math.max(at, least), i -> i > least, i -> i - 1)
                .filter(i -> Character.isWhitespace(text.charAt(i))).findFirst().orElse(least);
    }
}
