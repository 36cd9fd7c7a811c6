package app.synoptic.read.container;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import app.synoptic.read.Beside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The pages of a WACZ file: those its lists name. The records are looked through when the first page is read.
///
/// @see <a href="https://specs.webrecorder.net/wacz/1.1.1/">WACZ 1.1.1</a>
final class WaczPages {

    private static final List<String> LISTS = List.of("pages/pages.jsonl", "pages/extraPages.jsonl");
    private static final int MOST_PAGES = 50_000;
    private static final int MOST_HOPS = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipArchive zip;
    private @Nullable Map<String, List<WarcFile.Response>> responses;

    private WaczPages(ZipArchive zip) {
        this.zip = zip;
    }

    static boolean meant(ZipArchive zip) {
        return zip.entries().stream().anyMatch(WaczPages::records) && (zip.has("datapackage.json") || LISTS.stream().anyMatch(zip::has));
    }

    private static boolean records(ZipEntry entry) {
        String path = entry.path().toLowerCase(Locale.ROOT);
        return entry.given() && path.startsWith("archive/") && (path.endsWith(".warc") || path.endsWith(".warc.gz"));
    }

    /// The pages that are listed; where none is, all that are recorded.
    static List<ContainedCapture> of(ZipArchive zip) throws IOException {
        WaczPages pages = new WaczPages(zip);
        Map<String, ContainedCapture> listed = new LinkedHashMap<>();
        for (String list : LISTS) {
            if (zip.has(list)) {
                String lines = new String(zip.file(list).orElseThrow(), StandardCharsets.UTF_8);
                lines.lines().limit(MOST_PAGES).forEach(line -> pages.page(line, listed));
            }
        }
        return listed.isEmpty() ? pages.recorded() : List.copyOf(listed.values());
    }

    private void page(String line, Map<String, ContainedCapture> listed) {
        JsonNode page;
        try {
            page = JSON.readTree(line);
        } catch (JacksonException damaged) {
            return;
        }
        String url = page.path("url").asString("");
        if (!url.startsWith("http")) {
            return;
        }
        String title = page.path("title").asString("").strip();
        String date = moment(page.path("ts"));
        List<Found> known = new ArrayList<>();
        known.add(new Found(Field.URL, url, Place.CAPTURE, "pages.jsonl", 0.94));
        if (!title.isEmpty() && !title.equals(url)) {
            known.add(new Found(Field.TITLE, title, Place.CAPTURE, "pages.jsonl", 0.7));
        }
        if (!date.isEmpty()) {
            known.add(new Found(Field.SAVED, date, Place.CAPTURE, "pages.jsonl", 1));
        }
        String name = listed.containsKey(url) ? url + " (" + date + ")" : url;
        String fileName = RecordedAddresses.fileName(url);
        listed.putIfAbsent(name, new ContainedCapture(name, fileName.isEmpty() ? "page.html" : fileName, new Beside(known), () -> payload(url, date)));
    }

    private static String moment(JsonNode written) {
        try {
            return written.isNumber() ? Instant.ofEpochMilli(written.asLong()).toString() : Instant.parse(written.asString("")).toString();
        } catch (DateTimeException none) {
            return "";
        }
    }

    private List<ContainedCapture> recorded() throws IOException {
        List<ContainedCapture> all = new ArrayList<>();
        for (ZipEntry entry : zip.entries()) {
            if (records(entry)) {
                all.addAll(WarcCaptures.of(zip.slice(entry)));
            }
        }
        return all;
    }

    private byte[] payload(String url, String date) throws IOException {
        String at = url;
        for (int hops = 0; hops < MOST_HOPS; hops++) {
            WarcFile.Response found = nearest(at, date);
            String to = found.to();
            if (to == null) {
                return found.payload();
            }
            at = to;
        }
        throw new MissingException(url);
    }

    /// The record of an address whose moment is nearest; one with content of its own before one that leads elsewhere.
    private WarcFile.Response nearest(String url, String date) throws IOException {
        List<WarcFile.Response> found = responses().getOrDefault(RecordedAddresses.key(url), List.of());
        return found.stream().filter(one -> one.to() == null ? WarcCaptures.readable(one) : !one.to().equals(url))
                .min(Comparator.comparing((WarcFile.Response one) -> one.to() != null).thenComparing(one -> !one.url().equals(url)).thenComparing(one -> apart(one.date(), date)))
                .orElseThrow(() -> new MissingException(url));
    }

    private static Duration apart(String one, String other) {
        try {
            return Duration.between(Instant.parse(one), Instant.parse(other)).abs();
        } catch (DateTimeException unknown) {
            return Duration.ofDays(Short.MAX_VALUE);
        }
    }

    private synchronized Map<String, List<WarcFile.Response>> responses() throws IOException {
        Map<String, List<WarcFile.Response>> known = responses;
        if (known == null) {
            known = new HashMap<>();
            for (ZipEntry entry : zip.entries()) {
                if (records(entry)) {
                    for (WarcFile.Response response : WarcFile.responses(zip.slice(entry))) {
                        known.computeIfAbsent(RecordedAddresses.key(response.url()), _ -> new ArrayList<>()).add(response);
                    }
                }
            }
            responses = known;
        }
        return known;
    }
}
