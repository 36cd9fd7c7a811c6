package app.synoptic.read.mime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A stretch of a file with its header lines.
///
/// @param file    the bytes of the whole file, one character each
/// @param headers by name in lower case; of a name that stands there twice the first
/// @param start   where its content begins in the file
/// @param end     where it ends
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2046">RFC 2046, multipart</a>
public record MimePart(String file, Map<String, String> headers, int start, int end) {

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_HEADERS = 5_000;

    /// A whole file as a part.
    public static MimePart of(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        return of(bytes, 0, bytes.length());
    }

    private static MimePart of(String bytes, int from, int end) {
        Map<String, StringBuilder> headers = new HashMap<>();
        StringBuilder open = new StringBuilder();
        int at = from;
        while (at < end) {
            int line = bytes.indexOf('\n', at, end);
            String text = bytes.substring(at, line < 0 ? end : line).stripTrailing();
            at = line < 0 ? end : line + 1;
            int colon = text.indexOf(':');
            if (text.isEmpty()) {
                break;
            } else if (Character.isWhitespace(text.charAt(0))) {
                open.append(' ').append(text.strip());
            } else if (colon > 0) {
                open = new StringBuilder(text.substring(colon + 1).strip());
                if (headers.size() < MOST_HEADERS) {
                    headers.putIfAbsent(text.substring(0, colon).strip().toLowerCase(Locale.ROOT), open);
                }
            }
        }
        Map<String, String> all = new HashMap<>();
        headers.forEach((name, value) -> all.put(name, value.toString()));
        return new MimePart(bytes, all, Math.min(at, end), end);
    }

    /// A header line as it stands; empty where there is none.
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /// The media type in lower case, without parameters.
    public String type() {
        String type = header("content-type").toLowerCase(Locale.ROOT);
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip();
    }

    /// A parameter of the media type; empty where there is none.
    public String parameter(String name) {
        return Headers.parameter(header("content-type"), name);
    }

    /// The encoding it names for its characters; null where it names none.
    public @Nullable String charset() {
        String charset = parameter("charset");
        return charset.isEmpty() ? null : charset;
    }

    /// Whether it is a file that was sent along.
    public boolean attached() {
        return header("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /// The parts of this one, or the message in it; none where it is a single one.
    public List<MimePart> parts() {
        if (type().equals("message/rfc822")) {
            return List.of(of(file, start, end));
        }
        String boundary = parameter("boundary");
        List<MimePart> parts = new ArrayList<>();
        if (!type().startsWith("multipart/") || boundary.isEmpty()) {
            return parts;
        }
        String line = "--" + boundary;
        int at = file.indexOf(line, start, end);
        while (at >= 0 && parts.size() < MOST_PARTS) {
            int begins = file.indexOf('\n', at) + 1;
            if (begins == 0 || begins > end || file.startsWith("--", at + line.length())) {
                break;
            }
            int next = file.indexOf("\n" + line, begins - 1, end);
            int ends = next < 0 ? end : next;
            parts.add(of(file, begins, Math.max(begins, ends)));
            at = next < 0 ? -1 : next + 1;
        }
        return parts;
    }

    /// Its content without the encoding it was sent in. Of one that is cut off as much as there is.
    public byte[] bytes() {
        String content = file.substring(start, end);
        return switch (header("content-transfer-encoding").strip().toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> TransferEncodings.unquoted(content);
            case "base64" -> TransferEncodings.unfolded(content);
            default -> content.getBytes(StandardCharsets.ISO_8859_1);
        };
    }
}
