package app.synoptic.read.container;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.Beside;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The pages and documents of a WARC file: of each address the newest capture.
final class WarcCaptures {

    /// The media types that are read, each with the end of the name of such a file.
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("text/html", ".html"), Map.entry("application/xhtml+xml", ".html"), Map.entry("text/plain", ".txt"),
            Map.entry("application/pdf", ".pdf"), Map.entry("text/markdown", ".md"), Map.entry("application/rtf", ".rtf"), Map.entry("text/rtf", ".rtf"),
            Map.entry("application/epub+zip", ".epub"), Map.entry("message/rfc822", ".eml"), Map.entry("multipart/related", ".mhtml"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"), Map.entry("application/vnd.oasis.opendocument.text", ".odt"));
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private WarcCaptures() {}

    static List<ContainedCapture> of(ByteSlice file) throws IOException {
        Map<String, WarcFile.Response> newest = new LinkedHashMap<>();
        for (WarcFile.Response response : WarcFile.responses(file)) {
            if (readable(response)) {
                newest.merge(response.url(), response, (one, other) -> other.date().compareTo(one.date()) >= 0 ? other : one);
            }
        }
        return newest.values().stream().map(response -> capture(response, List.of())).toList();
    }

    /// Whether a record is a page or a document, and not what a page only loads.
    static boolean readable(WarcFile.Response response) {
        boolean loaded = !response.kind().isEmpty() && !response.kind().toLowerCase(Locale.ROOT).equals("document");
        return response.to() == null && TYPES.containsKey(type(response)) && !loaded && !RecordedAddresses.fileName(response.url()).equals("robots.txt");
    }

    private static String type(WarcFile.Response response) {
        return response.type().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /// @param said what else is known of it
    static ContainedCapture capture(WarcFile.Response response, List<Found> said) {
        List<Found> known = new ArrayList<>(said);
        known.add(new Found(Field.URL, response.url(), Place.CAPTURE, "WARC-Target-URI", 0.94));
        if (!response.date().isEmpty()) {
            known.add(new Found(Field.SAVED, response.date(), Place.CAPTURE, "WARC-Date " + response.id(), 1));
        }
        return new ContainedCapture(response.url(), fileName(response), new Beside(known, charset(response)), response::payload);
    }

    static @Nullable String charset(WarcFile.Response response) {
        Matcher charset = CHARSET.matcher(response.type());
        return charset.find() ? charset.group(1) : null;
    }

    static String fileName(WarcFile.Response response) {
        String name = RecordedAddresses.fileName(response.url());
        String end = TYPES.getOrDefault(type(response), "");
        return name.toLowerCase(Locale.ROOT).endsWith(end) ? name : name + end;
    }
}
