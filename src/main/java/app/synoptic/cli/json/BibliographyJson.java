package app.synoptic.cli.json;

import app.synoptic.bibliography.BibliographyTaking.Taken;
import app.synoptic.bibliography.ItemField;
import app.synoptic.bibliography.MatchedItem;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Prints what was taken of a bibliography as one line of JSON.
public final class BibliographyJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BibliographyJson() {}

    public static String of(String file, List<MatchedItem> matched, Taken taken) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("file", file).put("added", taken.added()).put("described", taken.described()).put("texts", taken.texts());
        ArrayNode items = node.putArray("items");
        for (MatchedItem one : matched) {
            ObjectNode item = items.addObject().put("title", one.item().title()).put("match", one.how().name().toLowerCase(Locale.ROOT))
                    .put("source", one.source() == null ? null : one.source().id().value());
            ArrayNode differing = item.putArray("differing");
            one.differing().stream().map(ItemField::name).forEach(name -> differing.add(name.toLowerCase(Locale.ROOT)));
        }
        ArrayNode refused = node.putArray("refused");
        taken.refused().forEach(refused::add);
        return MAPPER.writeValueAsString(node.putNull("error"));
    }
}
