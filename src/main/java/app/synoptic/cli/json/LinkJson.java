package app.synoptic.cli.json;

import app.synoptic.propose.link.ArticleIndex;
import app.synoptic.propose.link.KnownEvent;
import app.synoptic.propose.link.KnownEvents;
import app.synoptic.propose.link.Link;
import app.synoptic.propose.link.Linker;
import app.synoptic.text.Regions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Known events from a file, and where a text tells each: `[{"id", "label", "date", "passages": ["…"]}]` becomes
/// `[{"event", "presence", "threshold", "sentences": [{"start", "end", "score"}]}]`.
public final class LinkJson {

    /// Sentences told of each event.
    private static final int SENTENCES = 10;

    private final Linker linker = Linker.shipped();
    private final KnownEvents known;

    private LinkJson(KnownEvents known) {
        this.known = known;
    }

    /// @throws IllegalArgumentException if it is no list of events, or an event lacks id or label or shares its id
    public static LinkJson of(JsonNode events) {
        if (!events.isArray()) {
            throw new IllegalArgumentException("not a list of events");
        }
        Set<String> ids = new HashSet<>();
        List<KnownEvent> known = new ArrayList<>();
        for (JsonNode event : events) {
            String id = word(event, "id");
            String label = word(event, "label");
            if (id == null || label == null || !ids.add(id)) {
                throw new IllegalArgumentException("event %d has no id of its own, or no label".formatted(known.size() + 1));
            }
            List<String> passages = new ArrayList<>();
            event.path("passages").forEach(passage -> passages.add(passage.asString("")));
            known.add(new KnownEvent(id, label, word(event, "date"), passages));
        }
        return new LinkJson(KnownEvents.of(known));
    }

    private static @Nullable String word(JsonNode event, String name) {
        JsonNode value = event.get(name);
        return value == null || !value.isString() || value.asString().isBlank() ? null : value.asString();
    }

    void add(ArrayNode links, String text) {
        for (Link link : linker.link(ArticleIndex.of(text, Regions.ofArticle(text)), known)) {
            ObjectNode node = links.addObject().put("event", link.event()).put("presence", link.presence()).put("threshold", linker.threshold());
            ArrayNode sentences = node.putArray("sentences");
            link.sentences().stream().limit(SENTENCES).forEach(sentence -> sentences.addObject().put("start", sentence.at().start()).put("end", sentence.at().end())
                    .put("score", sentence.score()));
        }
    }
}
