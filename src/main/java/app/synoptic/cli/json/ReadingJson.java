package app.synoptic.cli.json;

import app.synoptic.domain.Source;
import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.dossier.json.TextJson;
import app.synoptic.intake.ImportResult;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import java.util.List;
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
        return MAPPER.writeValueAsString(node(file, reading));
    }

    /// The same for a file that was taken in, with what became of it, the source it belongs to, and the text it is now.
    public static String taken(String file, ReadingText reading, ImportResult intake) {
        ObjectNode node = node(file, reading);
        switch (intake) {
            case ImportResult.New(var _, var source, var text, var _, var _) -> taken(node, "new", source, text);
            case ImportResult.Recognised(var _, var source, var text, var _, var _) -> taken(node, "recognised", source, text);
            case ImportResult.AlreadyHeld(var _, var source, var text) -> taken(node, "held", source, text);
            case ImportResult.Reread(var _, var source, var text, var _) -> taken(node, "recognised", source, text);
            case ImportResult.Refused _, ImportResult.LeftOut _ -> throw new IllegalArgumentException("this file was not taken in");
        }
        return MAPPER.writeValueAsString(node);
    }

    private static void taken(ObjectNode node, String result, Source source, TextId text) {
        node.put("result", result).put("source", source.id().value()).put("sha256", text.sha256());
    }

    private static ObjectNode node(String file, ReadingText reading) {
        Metadata known = reading.metadata();
        ObjectNode node = JSON.objectNode().put("file", file).put("format", reading.format()).put("reader", reading.reader())
                .put("title", best(known, Field.TITLE));
        ArrayNode authors = node.putArray("authors");
        known.authors().forEach(authors::add);
        node.put("publisher", best(known, Field.PUBLISHER)).put("published", best(known, Field.PUBLISHED)).put("modified", best(known, Field.MODIFIED))
                .put("language", best(known, Field.LANGUAGE)).put("url", best(known, Field.URL))
                .put("body", reading.body()).put("text", reading.text());
        node.set("regions", regions(reading));
        node.set("metadata", TextJson.metadata(known));
        return node.putNull("error");
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
}
