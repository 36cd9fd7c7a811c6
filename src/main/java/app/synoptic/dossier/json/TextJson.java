package app.synoptic.dossier.json;

import app.synoptic.domain.wording.Block;
import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What readers tell of texts, as files have it: blocks, and what captures say of their articles; both ways.
public final class TextJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern READER = Pattern.compile("[a-z][a-z0-9-]{0,30}/[1-9][0-9]{0,3}");

    private TextJson() {}

    /// Blocks as a list of objects.
    public static ArrayNode blocks(List<Block> blocks) {
        ArrayNode list = JSON.arrayNode();
        blocks.forEach(block -> list.addObject().put("kind", block.kind().word()).put("start", block.start()).put("end", block.end()));
        return list;
    }

    /// What a capture says of its article: a list for each field, of the values with where each was read and how sure that is.
    public static ObjectNode metadata(Metadata metadata) {
        ObjectNode node = JSON.objectNode();
        for (Found found : metadata.found()) {
            String field = EnumTerms.print(found.field());
            ArrayNode all = node.get(field) instanceof ArrayNode there ? there : node.putArray(field);
            all.addObject().put("value", found.value()).put("place", found.place().word()).put("where", found.where()).put("sure", found.sure());
        }
        return node;
    }

    /// The name and version of a reader.
    public static String reader(String named) {
        if (!READER.matcher(named).matches()) {
            throw new IllegalArgumentException("“%s” is no reader, such as html/1".formatted(Fields.shorten(named)));
        }
        return named;
    }

    /// A block of a text.
    public static Optional<Block> block(Fields fields) {
        Supplier<BlockKind> kind = fields.required("kind", term -> EnumTerms.parse(BlockKind.class, term));
        @Nullable Integer start = fields.integer("start");
        @Nullable Integer end = fields.integer("end");
        return fields.make(() -> {
            if (start == null || end == null) {
                throw new IllegalArgumentException("a block needs “start” and “end”");
            }
            return new Block(kind.get(), start, end);
        });
    }

    /// What a capture says of its article.
    public static Optional<Metadata> metadata(Fields fields) {
        List<Found> found = new ArrayList<>();
        for (Field field : Field.values()) {
            String name = EnumTerms.print(field);
            found.addAll(fields.objects(name, false, name, one -> found(field, one)));
        }
        return fields.make(() -> new Metadata(found));
    }

    private static Optional<Found> found(Field field, Fields fields) {
        Supplier<String> value = fields.required("value", Function.identity());
        Supplier<Place> place = fields.required("place", term -> EnumTerms.parse(Place.class, term));
        Supplier<String> where = fields.required("where", Function.identity());
        @Nullable Number sure = fields.number("sure");
        return fields.make(() -> {
            if (sure == null || sure.doubleValue() < 0 || sure.doubleValue() > 1) {
                throw new IllegalArgumentException("“sure” is a number from 0 to 1");
            }
            return new Found(field, value.get(), place.get(), where.get(), sure.doubleValue());
        });
    }
}
