package app.synoptic.read.json;

import app.synoptic.domain.wording.RegionKind;
import app.synoptic.read.BlockKind;
import app.synoptic.read.Metadata.Field;
import app.synoptic.read.Metadata.Found;
import app.synoptic.read.Metadata;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Prints what was read of a file as one line of JSON. All names are always there; what is not known is null.
public final class ReadingJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadingJson() {}

    /// A line for a file that was read; offsets are in UTF-16 code units of `text`.
    public static String read(String file, ReadingText reading) {
        Metadata known = reading.metadata();
        ObjectNode node = JSON.objectNode().put("file", file).put("format", reading.format()).put("reader", reading.reader())
                .put("title", best(known, Field.TITLE));
        ArrayNode authors = node.putArray("authors");
        known.authors().forEach(authors::add);
        node.put("publisher", best(known, Field.PUBLISHER)).put("published", best(known, Field.PUBLISHED)).put("modified", best(known, Field.MODIFIED))
                .put("language", best(known, Field.LANGUAGE)).put("url", best(known, Field.URL))
                .put("body", reading.body()).put("text", reading.text());
        node.set("regions", regions(reading));
        node.set("metadata", metadata(known));
        return MAPPER.writeValueAsString(node.putNull("error"));
    }

    /// A line for a file that could not be read, and the sentence that says why.
    public static String refused(String file, String sentence) {
        ObjectNode node = JSON.objectNode().put("file", file);
        for (String unknown : List.of("format", "reader", "title")) {
            node.putNull(unknown);
        }
        node.putArray("authors");
        for (String unknown : List.of("publisher", "published", "modified", "language", "url", "body", "text")) {
            node.putNull(unknown);
        }
        node.putArray("regions");
        node.putObject("metadata");
        return MAPPER.writeValueAsString(node.put("error", sentence));
    }

    private static @Nullable String best(Metadata known, Field field) {
        return known.best(field).orElse(null);
    }

    /// Neighbouring blocks of one kind are one region. Furniture says what it is for.
    private static ArrayNode regions(ReadingText reading) {
        ArrayNode regions = JSON.arrayNode();
        BlockKind before = null;
        for (TextBlock block : reading.blocks()) {
            if (block.kind() == before && regions.get(regions.size() - 1) instanceof ObjectNode open) {
                open.put("end", block.end());
            } else {
                boolean furniture = block.kind().region() == RegionKind.FURNITURE;
                ObjectNode node = regions.addObject().put("kind", furniture ? "furniture" : block.kind().word()).put("start", block.start()).put("end", block.end());
                if (furniture) {
                    node.put("why", block.kind().word());
                }
            }
            before = block.kind();
        }
        return regions;
    }

    private static ObjectNode metadata(Metadata known) {
        ObjectNode node = JSON.objectNode();
        for (Found found : known.found()) {
            String name = found.field().name().toLowerCase(Locale.ROOT);
            ArrayNode all = node.get(name) instanceof ArrayNode there ? there : node.putArray(name);
            all.addObject().put("value", found.value()).put("place", found.place().word()).put("where", found.where()).put("sure", found.sure())
                    .put("guess", found.guess());
        }
        return node;
    }
}
