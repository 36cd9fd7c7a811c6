package app.synoptic.domain.custody;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values as one line of text, so that they can be hashed, and read and hashed again by anybody: separated by tabs; within
/// a value a backslash, a tab, a line feed and a carriage return are written `\\`, `\t`, `\n` and `\r`, and a value that is not
/// there `\-`. Bytes are those of UTF-8.
public final class LineForm {

    private LineForm() {}

    public static String of(List<? extends @Nullable Object> values) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < values.size(); at++) {
            append(at == 0 ? line : line.append('\t'), values.get(at));
        }
        return line.toString();
    }

    private static void append(StringBuilder line, @Nullable Object value) {
        if (value == null) {
            line.append("\\-");
            return;
        }
        String text = value.toString();
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(text.charAt(at));
            }
        }
    }

    /// The values of a line; one that is not there is empty.
    ///
    /// @throws IllegalArgumentException if it is none
    public static List<String> read(String line) {
        List<String> values = new ArrayList<>();
        for (String written : line.split("\t", -1)) {
            values.add(written.equals("\\-") ? "" : value(written));
        }
        return values;
    }

    private static String value(String written) {
        StringBuilder value = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (c != '\\') {
                value.append(c);
            } else {
                int mark = ++at < written.length() ? "\\tnr".indexOf(written.charAt(at)) : -1;
                if (mark < 0) {
                    throw new IllegalArgumentException("no line: " + written);
                }
                value.append("\\\t\n\r".charAt(mark));
            }
        }
        return value.toString();
    }
}
