package app.synoptic.read.mime;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what stands in header lines: words in other scripts, and parameters.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2047">RFC 2047</a>
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2231">RFC 2231</a>
public final class Headers {

    /// More of a line is not read.
    private static final int LONGEST = 4_000;
    private static final Pattern WORD = Pattern.compile("=\\?([\\w.:+-]{1,40})(?:\\*[^?]{0,20})?\\?([bBqQ])\\?([^?]*)\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s+(=\\?[\\w.:+-]{1,40}(?:\\*[^?]{0,20})?\\?[bBqQ]\\?)");
    private static final Pattern PARAMETER = Pattern.compile(";\\s*([\\w-]{1,40})(?:\\*(\\d{1,3}))?(\\*)?\\s*=\\s*(?:\"([^\"]{0,2000})\"|([^;\\s]{0,2000}))");

    private Headers() {}

    /// The characters of a line, whatever way they were sent.
    ///
    /// @param line the bytes, one character each
    public static String text(String line) {
        String joined = BETWEEN.matcher(unicode(line.substring(0, Math.min(line.length(), LONGEST)))).replaceAll("$1$2");
        StringBuilder text = new StringBuilder();
        Matcher word = WORD.matcher(joined);
        int at = 0;
        byte[] open = new byte[0];
        String charset = "";
        while (word.find()) {
            byte[] bytes = word.group(2).equalsIgnoreCase("b") ? TransferEncodings.unfolded(word.group(3)) : TransferEncodings.unquoted(word.group(3).replace('_', ' '));
            if (word.start() != at || !word.group(1).equalsIgnoreCase(charset)) {
                text.append(new String(open, charset(charset))).append(joined, at, word.start());
                open = bytes;
            } else {
                // A character may be torn between two words.
                byte[] both = java.util.Arrays.copyOf(open, open.length + bytes.length);
                System.arraycopy(bytes, 0, both, open.length, bytes.length);
                open = both;
            }
            charset = word.group(1);
            at = word.end();
        }
        return text.append(new String(open, charset(charset))).append(joined, at, joined.length()).toString().strip();
    }

    /// A parameter of a line, also one that is told in pieces.
    static String parameter(String line, String name) {
        Map<Integer, String> pieces = new TreeMap<>();
        boolean encoded = false;
        Matcher parameter = PARAMETER.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase(name)) {
                String value = parameter.group(4) == null ? parameter.group(5) : parameter.group(4);
                pieces.putIfAbsent(parameter.group(2) == null ? 0 : Integer.parseInt(parameter.group(2)), value);
                encoded |= parameter.group(3) != null;
            }
        }
        String value = String.join("", pieces.values());
        return encoded ? percent(value) : value;
    }

    private static String percent(String value) {
        String[] parts = value.split("'", 3);
        if (parts.length < 3) {
            return value;
        }
        return new String(TransferEncodings.unquoted(parts[2].replace("=", "=3D").replace('%', '=')), charset(parts[0]));
    }

    /// Bytes that were sent as they are, which newer mail has in UTF-8.
    private static String unicode(String line) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException old) {
            return line;
        }
    }

    private static Charset charset(String label) {
        try {
            String name = label.toLowerCase(Locale.ROOT);
            return name.isEmpty() || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException nonsense) {
            return StandardCharsets.UTF_8;
        }
    }
}
