package app.synoptic.text;

import java.util.regex.Pattern;

/// A paragraph of a page, and what its looks say: how long it is, how it begins and ends.
///
/// @param head its first characters, at most 400, white space folded; patterns are matched on these
/// @param words how many words it has, counted up to 60
/// @param end its last character that is no closing quotation mark or bracket
record PageParagraph(Span span, String head, int words, char end) {

    private static final int HEAD = 400;
    private static final int COUNTED = 60;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}[.)] .*", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("[-–—•*·‣▪●] .*", Pattern.DOTALL);

    static PageParagraph of(String text, Span span) {
        String beginning = text.substring(span.start(), Math.min(span.end(), span.start() + HEAD));
        String head = SPACE.matcher(beginning).replaceAll(" ").strip();
        int words = 0;
        for (int i = span.start(); i < span.end() && words < COUNTED; i++) {
            boolean begins = i == span.start() || CodePoints.space(text.charAt(i - 1));
            words += begins && !CodePoints.space(text.charAt(i)) ? 1 : 0;
        }
        int last = span.end() - 1;
        while (last > span.start() && (CodePoints.quote(text.charAt(last)) || ")]* ".indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return new PageParagraph(span, head, words, text.charAt(last));
    }

    boolean matches(Pattern pattern) {
        return pattern.matcher(head).matches();
    }

    boolean begins(Pattern pattern) {
        return pattern.matcher(head).lookingAt();
    }

    boolean holds(Pattern pattern) {
        return pattern.matcher(head).find();
    }

    boolean bullet() {
        return matches(BULLET);
    }

    boolean numbered() {
        return matches(NUMBERED);
    }

    /// Whether it ends as a sentence does.
    boolean closed() {
        return ".!?։。".indexOf(end) >= 0;
    }

    /// Whether it reads as running text rather than as a title or a label.
    boolean prose() {
        return !bullet() && (closed() && words >= 2 || words >= 30);
    }

    /// Whether it is a whole paragraph of running text, too long and too complete for a teaser's title.
    boolean solid() {
        return !bullet() && !numbered() && closed() && words >= 20;
    }
}
