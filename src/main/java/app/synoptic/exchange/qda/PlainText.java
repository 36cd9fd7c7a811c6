package app.synoptic.exchange.qda;

import java.nio.charset.StandardCharsets;

/// A text as a file of a project: lines end with a line feed alone, whatever they end with in the text, and places count Unicode code
/// points.
final class PlainText {

    private static final int STEP = 256;

    private final String text;
    /// For every so many code units of the text, how many code points come before them in the file.
    private final int[] before;

    PlainText(String text) {
        this.text = text;
        this.before = new int[text.length() / STEP + 1];
        int points = 0;
        for (int at = 0; at < text.length(); at++) {
            if (at % STEP == 0) {
                before[at / STEP] = points;
            }
            points += counts(at);
        }
        if (text.length() % STEP == 0) {
            before[text.length() / STEP] = points;
        }
    }

    /// Whether a code unit begins a code point of the file. A carriage return that a line feed follows is none of it.
    private int counts(int at) {
        char unit = text.charAt(at);
        boolean second = Character.isLowSurrogate(unit) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        boolean dropped = unit == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return second || dropped ? 0 : 1;
    }

    byte[] file() {
        return text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// How many code points come before a code unit of the text.
    int offset(int at) {
        int points = before[at / STEP];
        for (int i = at / STEP * STEP; i < at; i++) {
            points += counts(i);
        }
        return points;
    }
}
