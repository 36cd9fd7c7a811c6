package app.synoptic.home;

/// Text as it may leave the program for a terminal or a log: what would steer a terminal, or turn the order of letters round,
/// is written as its escape, such as `\u202e`. That is how JSON writes it, too, so JSON stays the same JSON.
public final class PrintableText {

    private PrintableText() {}

    /// Text of any number of lines.
    public static String text(String text) {
        return of(text, true);
    }

    /// Text that is to stay on one line.
    public static String line(String text) {
        return of(text, false);
    }

    private static String of(String text, boolean lines) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean ending = c == '\n' || c == '\t' || c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (steers(c) && !(lines && ending)) {
                visible.append("\\u%04x".formatted((int) c));
            } else {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean steers(char c) {
        return Character.isISOControl(c) || c == '\u061c' || c == '\u200e' || c == '\u200f' || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069';
    }
}
