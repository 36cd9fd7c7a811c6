package app.synoptic.read.document;

import java.util.Locale;

/// The tokens of an RTF file: braces, control words, bytes.
final class RtfTokens {

    enum Kind { OPEN, CLOSE, WORD, BYTE, END }

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_NUMBER = 10;

    private final byte[] file;
    private int at;
    /// Where the token that was read last begins.
    int start;
    /// Its control word; a symbol is a word of one character.
    String word = "";
    /// The number behind the word, or the byte.
    int number;
    boolean numbered;

    RtfTokens(byte[] file) {
        this.file = file;
    }

    /// Where the token that was read last ends.
    int end() {
        return at;
    }

    Kind next() {
        while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == 0)) {
            at++;
        }
        start = at;
        if (at >= file.length) {
            return Kind.END;
        }
        int c = file[at++] & 0xFF;
        return switch (c) {
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '\\' -> control();
            default -> {
                number = c;
                yield Kind.BYTE;
            }
        };
    }

    /// Passes over bytes that are no tokens.
    void skip(int bytes) {
        at = (int) Math.min(file.length, (long) at + Math.max(0, bytes));
    }

    private Kind control() {
        numbered = false;
        number = 0;
        if (at >= file.length) {
            return Kind.END;
        }
        int c = file[at] & 0xFF;
        if (c == '\'' && at + 2 < file.length && Character.digit(file[at + 1], 16) >= 0 && Character.digit(file[at + 2], 16) >= 0) {
            number = Character.digit(file[at + 1], 16) * 16 + Character.digit(file[at + 2], 16);
            at += 3;
            return Kind.BYTE;
        }
        if (!letter(c)) {
            at++;
            if (c == '{' || c == '}' || c == '\\') {
                number = c;
                return Kind.BYTE;
            }
            word = c == '\n' || c == '\r' ? "par" : String.valueOf((char) c);
            return Kind.WORD;
        }
        int from = at;
        while (at < file.length && letter(file[at] & 0xFF) && at - from < LONGEST_WORD) {
            at++;
        }
        word = new String(file, from, at - from, java.nio.charset.StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT);
        parameter();
        return Kind.WORD;
    }

    private void parameter() {
        int from = at;
        boolean minus = at < file.length && file[at] == '-';
        int digits = minus ? at + 1 : at;
        long value = 0;
        int end = digits;
        while (end < file.length && file[end] >= '0' && file[end] <= '9' && end - digits < LONGEST_NUMBER) {
            value = value * 10 + file[end] - '0';
            end++;
        }
        if (end > digits) {
            numbered = true;
            number = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, minus ? -value : value));
            at = end;
        } else {
            at = from;
        }
        if (at < file.length && file[at] == ' ') {
            at++;
        }
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
