package app.synoptic.read.format;

import app.synoptic.read.FileReading;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.html.HtmlDecoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The reader `mhtml/1`, of pages that browsers save in one file: the page is the first part that is HTML. Pictures and frames beside
/// it are left alone.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc2557">RFC 2557, MHTML</a>
final class MhtmlReader {

    static final String ID = "mhtml/1";

    private static final int DEEPEST = 4;
    private static final int MOST_PARTS = 10_000;
    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]{1,200})\"|([^;\\s]{1,200}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEGINS = Pattern.compile("\\A(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)+\\r?\\n");

    private final HtmlReader reader;

    MhtmlReader(HtmlReader reader) {
        this.reader = reader;
    }

    /// A stretch of the file with its header lines; names in lower case.
    private record Part(Map<String, String> headers, int start, int end) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /// Whether a file begins with the header lines of such a page.
    static boolean meant(String beginning) {
        Matcher head = BEGINS.matcher(beginning);
        return head.find() && head.group().toLowerCase(Locale.ROOT).contains("multipart/related");
    }

    FileReading read(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        Part whole = part(bytes, 0, bytes.length());
        Optional<Part> found = page(bytes, whole, 0);
        if (found.isEmpty()) {
            return new FileReading.Refused(FileReading.Reason.DAMAGED);
        }
        Part page = found.get();
        Matcher charset = CHARSET.matcher(page.header("content-type"));
        byte[] html = decoded(bytes, page);
        return HtmlDecoder.decode(html, charset.find() ? charset.group(1) : null)
                .map(characters -> reader.read(characters, ID, "mhtml", captured(whole, page))).orElse(new FileReading.Refused(FileReading.Reason.BINARY));
    }

    private static List<Found> captured(Part whole, Part page) {
        List<Found> captured = new ArrayList<>();
        for (String address : List.of(whole.header("snapshot-content-location"), page.header("content-location"), whole.header("content-location"))) {
            if (address.startsWith("http") && captured.isEmpty()) {
                captured.add(new Found(Field.URL, address, Place.CAPTURE, "Content-Location", 0.94));
            }
        }
        try {
            OffsetDateTime date = OffsetDateTime.parse(whole.header("date"), DateTimeFormatter.RFC_1123_DATE_TIME);
            captured.add(new Found(Field.SAVED, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date), Place.CAPTURE, "Date", 1));
        } catch (DateTimeParseException none) {
            return captured;
        }
        return captured;
    }

    private static Optional<Part> page(String bytes, Part part, int depth) {
        String type = part.header("content-type").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            return Optional.of(part);
        }
        Matcher boundary = BOUNDARY.matcher(part.header("content-type"));
        if (!type.startsWith("multipart/") || depth > DEEPEST || !boundary.find()) {
            return Optional.empty();
        }
        String line = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        int at = bytes.indexOf(line, part.start());
        for (int count = 0; at >= 0 && at < part.end() && count < MOST_PARTS; count++) {
            int begins = bytes.indexOf('\n', at) + 1;
            int next = begins == 0 ? -1 : bytes.indexOf("\n" + line, begins - 1);
            if (begins == 0 || bytes.startsWith("--", at + line.length())) {
                return Optional.empty();
            }
            int ends = next < 0 ? part.end() : next;
            Optional<Part> found = page(bytes, part(bytes, begins, Math.max(begins, ends)), depth + 1);
            if (found.isPresent()) {
                return found;
            }
            at = next < 0 ? -1 : next + 1;
        }
        return Optional.empty();
    }

    private static Part part(String bytes, int from, int end) {
        Map<String, String> headers = new HashMap<>();
        String name = "";
        int at = from;
        while (at < end) {
            int line = bytes.indexOf('\n', at);
            String text = bytes.substring(at, line < 0 || line > end ? end : line).stripTrailing();
            at = line < 0 ? end : line + 1;
            int colon = text.indexOf(':');
            if (text.isEmpty()) {
                break;
            } else if (Character.isWhitespace(text.charAt(0)) && !name.isEmpty()) {
                headers.merge(name, text.strip(), (one, more) -> one + " " + more);
            } else if (colon > 0) {
                name = text.substring(0, colon).toLowerCase(Locale.ROOT);
                headers.putIfAbsent(name, text.substring(colon + 1).strip());
            }
        }
        return new Part(headers, Math.min(at, end), end);
    }

    private static byte[] decoded(String bytes, Part part) {
        String content = bytes.substring(part.start(), part.end());
        return switch (part.header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> unquoted(content);
            case "base64" -> Base64.getMimeDecoder().decode(base64(content));
            default -> content.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /// Only whole groups of four, so that a file that is cut off reads as far as it goes.
    private static String base64(String content) {
        String letters = content.replaceAll("[^A-Za-z0-9+/=]", "");
        int padding = letters.indexOf('=');
        String sound = padding < 0 ? letters : letters.substring(0, padding);
        return sound.length() % 4 == 1 ? sound.substring(0, sound.length() - 1) : sound;
    }

    private static byte[] unquoted(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length());
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (content.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (content.startsWith("\n", i + 1)) {
                i += 1;
            } else if (i + 2 < content.length() && Character.digit(content.charAt(i + 1), 16) >= 0 && Character.digit(content.charAt(i + 2), 16) >= 0) {
                out.write(Character.digit(content.charAt(i + 1), 16) * 16 + Character.digit(content.charAt(i + 2), 16));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }
}
