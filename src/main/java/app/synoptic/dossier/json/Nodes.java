package app.synoptic.dossier.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Makes nodes of JSON.
public final class Nodes {

    public static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Nodes() {}

    /// Each value as its `toString` has it.
    public static ArrayNode strings(List<?> values) {
        ArrayNode node = JSON.arrayNode();
        values.forEach(value -> node.add(value.toString()));
        return node;
    }

    /// A value as its `toString` has it; null stays null.
    public static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
