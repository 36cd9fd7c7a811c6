package app.synoptic.exchange.timeline;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// The lines of an iCalendar file: ended by CR and LF, none longer than 75 octets, folded between characters (RFC 5545, 3.1).
final class CalendarLines {

    private static final int LONGEST = 75;

    private final Writer writer;

    CalendarLines(Writer writer) {
        this.writer = writer;
    }

    /// A line whose value is written as it is.
    void put(String name, String value) throws IOException {
        String line = name + ":" + value;
        int octets = 0;
        for (int at = 0; at < line.length();) {
            int c = line.codePointAt(at);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > LONGEST) {
                writer.write("\r\n ");
                octets = 1;
            }
            writer.write(line, at, Character.charCount(c));
            octets += size;
            at += Character.charCount(c);
        }
        writer.write("\r\n");
    }

    /// A line whose value is text (3.3.11).
    void text(String name, String words) throws IOException {
        put(name, escaped(words));
    }

    /// A line whose value is a list of texts.
    void texts(String name, List<String> words) throws IOException {
        put(name, words.stream().map(CalendarLines::escaped).collect(Collectors.joining(",")));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n").replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", " ");
    }
}
