package app.synoptic.cli.json;

import app.synoptic.annotate.AnnotationImport;
import app.synoptic.annotate.Placement.Left;
import app.synoptic.annotate.Placement.Placed;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.domain.wording.TextQuoteSelector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What became of a file of annotations, as one line of JSON.
public final class AnnotationsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AnnotationsJson() {}

    public static String of(String name, AnnotationImport done) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("file", name).put("sources", done.sources());
        ArrayNode waiting = node.putArray("waiting");
        for (Placed placed : done.placed()) {
            waiting.addObject().put("place", placed.annotation().place()).put("source", placed.draft().source().value()).put("label", placed.draft().label())
                    .put("event", placed.draft().event() == null ? null : placed.draft().event().value()).put("quote", placed.draft().quotes().getFirst().words());
        }
        ArrayNode left = node.putArray("left");
        for (Left one : done.left()) {
            TextQuoteSelector quote = one.annotation().quote();
            left.addObject().put("place", one.annotation().place()).put("source", one.source() == null ? null : one.source().value())
                    .put("reason", ConstantTerm.of(one.reason())).put("quote", quote == null ? null : quote.exact());
        }
        return MAPPER.writeValueAsString(node);
    }
}
