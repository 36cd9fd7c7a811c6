package app.synoptic.bibliography.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads CSL-JSON, a list of items or one alone.
///
/// @see <a href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL-JSON</a>
final class CslJsonReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CslJsonReader() {}

    /// @throws tools.jackson.core.JacksonException if it is no JSON
    static List<BibliographicItem> of(String text, NamedFiles files) {
        JsonNode all = MAPPER.readTree(text);
        JsonNode items = all.isObject() && all.path("items").isArray() ? all.path("items") : all;
        List<BibliographicItem> read = new ArrayList<>();
        for (JsonNode item : items.isArray() ? items.values() : List.of(items)) {
            if (item.isObject() && item.path("type").isString()) {
                item(item, files).done().ifPresent(read::add);
            }
        }
        return read;
    }

    private static BibliographicItem.Builder item(JsonNode node, NamedFiles files) {
        BibliographicItem.Builder item = new BibliographicItem.Builder().title(word(node, "title")).publisher(word(node, "container-title")).publisher(word(node, "publisher"))
                .url(word(node, "URL")).doi(word(node, "DOI")).language(word(node, "language"));
        for (JsonNode author : node.path("author").values()) {
            String family = Stream.of("non-dropping-particle", "family", "suffix").map(part -> word(author, part)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
            if (word(author, "literal").isEmpty()) {
                item.author(family, word(author, "given"));
            } else {
                item.author(word(author, "literal").replace(",", ""), "");
            }
        }
        JsonNode issued = node.path("issued");
        String parts = issued.path("date-parts").path(0).values().stream().map(part -> part.asString("")).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
        item.date(parts).date(word(issued, "raw")).date(word(issued, "literal"));
        files.of(word(node, "file")).ifPresent(item::file);
        return item;
    }

    private static String word(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
