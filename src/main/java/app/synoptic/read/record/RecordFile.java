package app.synoptic.read.record;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.html.HtmlDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of records as libraries and reference managers write them.
///
/// @see <a href="https://en.wikipedia.org/wiki/RIS_(file_format)">RIS</a>
/// @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL-JSON</a>
public final class RecordFile {

    /// No file of records is larger, in bytes.
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int MOST = 20_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RecordFile() {}

    /// The records of a file; none of one that is no such file, or damaged.
    ///
    /// @param name what it is called; its ending tells its format
    public static List<SourceRecord> of(byte[] file, String name) {
        Optional<String> text = HtmlDecoder.decode(file).map(HtmlDecoder.Characters::text);
        if (text.isEmpty() || file.length > MOST_BYTES) {
            return List.of();
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".ris") ? ris(text.get(), name) : csl(text.get(), name);
    }

    private static List<SourceRecord> ris(String text, String name) {
        List<SourceRecord> records = new ArrayList<>();
        SourceRecord.Builder open = null;
        for (String line : text.lines().toList()) {
            if (line.length() < 5 || !line.substring(2).stripLeading().startsWith("-")) {
                continue;
            }
            String tag = line.substring(0, 2);
            String value = line.substring(line.indexOf('-') + 1).strip();
            if (tag.equals("TY")) {
                open = new SourceRecord.Builder(name);
            } else if (open != null && tag.equals("ER")) {
                records.add(open.done());
                open = null;
            } else if (open != null) {
                says(open, tag, value);
            }
            if (records.size() > MOST) {
                return List.of();
            }
        }
        if (open != null && !open.empty()) {
            records.add(open.done());
        }
        return records;
    }

    private static void says(SourceRecord.Builder record, String tag, String value) {
        switch (tag) {
            case "TI", "T1" -> record.says(Field.TITLE, value, tag);
            case "AU", "A1" -> record.author(value, tag);
            case "T2", "JO", "JF", "PB" -> record.says(Field.PUBLISHER, value, tag);
            case "DA", "PY", "Y1" -> record.day(Field.PUBLISHED, value, tag);
            case "Y2" -> record.day(Field.SAVED, value, tag);
            case "UR" -> record.says(Field.URL, value, tag);
            case "LA" -> record.says(Field.LANGUAGE, value, tag);
            case "SE" -> record.says(Field.SECTION, value, tag);
            case "L1", "L2" -> record.names(value);
            default -> { }
        }
    }

    private static List<SourceRecord> csl(String text, String name) {
        try {
            JsonNode all = MAPPER.readTree(text);
            JsonNode items = all.isObject() && all.has("items") ? all.get("items") : all;
            List<SourceRecord> records = new ArrayList<>();
            for (JsonNode item : items.isArray() ? items.values() : List.of(items)) {
                if (item.isObject() && item.path("type").isString() && records.size() < MOST) {
                    records.add(csl(item, new SourceRecord.Builder(name)));
                }
            }
            return records;
        } catch (JacksonException | StackOverflowError other) {
            return List.of();
        }
    }

    private static SourceRecord csl(JsonNode item, SourceRecord.Builder record) {
        record.says(Field.TITLE, item.path("title").asString(""), "title");
        for (JsonNode author : item.path("author").values()) {
            String whole = author.path("literal").asString("");
            String given = author.path("given").asString("");
            String particle = author.path("non-dropping-particle").asString("");
            record.says(Field.AUTHOR, whole.isEmpty() ? String.join(" ", given, particle, author.path("family").asString("")).replaceAll("\\s+", " ") : whole, "author");
        }
        record.says(Field.PUBLISHER, item.path("container-title").asString(item.path("publisher").asString("")), "container-title");
        record.day(Field.PUBLISHED, day(item.path("issued")), "issued");
        record.day(Field.SAVED, day(item.path("accessed")), "accessed");
        record.says(Field.URL, item.path("URL").asString(""), "URL");
        record.says(Field.LANGUAGE, item.path("language").asString(""), "language");
        record.says(Field.SECTION, item.path("section").asString(""), "section");
        return record.done();
    }

    private static String day(JsonNode date) {
        JsonNode parts = date.path("date-parts").path(0);
        return parts.size() == 3 ? "%s-%s-%s".formatted(parts.get(0).asString(""), parts.get(1).asString(""), parts.get(2).asString("")) : date.path("raw").asString("");
    }
}
