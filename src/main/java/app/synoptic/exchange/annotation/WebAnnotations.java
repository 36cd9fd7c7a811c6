package app.synoptic.exchange.annotation;

import app.synoptic.domain.Event;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.content.Losses;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An annotation for each passage, in a collection of one page. What the standard has no word for is told in words of our own,
/// which the second context defines. A testimony without a passage annotates its source as a whole.
///
/// @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
public final class WebAnnotations implements FormatWriter.OfFile {

    private static final String STANDARD = "http://www.w3.org/ns/anno.jsonld";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) {
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeName("@context");
            json.writeTree(context());
            json.writeStringProperty("id", TargetJson.name(content.dossier().id(), "export", "annotations"));
            json.writeStringProperty("type", "AnnotationCollection");
            json.writeStringProperty("label", content.dossier().title());
            json.writeStringProperty("generated", content.input().written() + "T00:00:00Z");
            json.writeName("generator");
            json.writeTree(JSON.objectNode().put("type", "Software").put("name", content.input().program()));
            json.writeNumberProperty("total", total(content));
            json.writeName("first");
            json.writeStartObject();
            json.writeStringProperty("type", "AnnotationPage");
            json.writeNumberProperty("startIndex", 0);
            json.writeName("items");
            json.writeStartArray();
            for (Topic topic : content.topics()) {
                for (Testimony testimony : topic.testimonies()) {
                    annotations(content, topic, testimony).forEach(json::writeTree);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        long unattested = content.topics().stream().filter(topic -> topic.testimonies().isEmpty()).count();
        return new Losses(content).add(Loss.What.UNATTESTED, unattested, "").silences("").all();
    }

    private static long total(ExportContent content) {
        return content.topics().stream().flatMap(topic -> topic.testimonies().stream())
                .mapToLong(own -> Math.max(1, content.input().catalogue().of(own.id()).size())).sum();
    }

    private static ArrayNode context() {
        ArrayNode context = JSON.arrayNode().add(STANDARD);
        ObjectNode own = context.addObject();
        own.put("synoptic", "urn:synoptic:");
        own.put("FingerprintSelector", "synoptic:FingerprintSelector");
        for (String term : List.of("tags", "textKind", "text", "match")) {
            own.put(term, "synoptic:" + term);
        }
        for (String term : List.of("about", "testimony")) {
            own.putObject(term).put("@id", "synoptic:" + term).put("@type", "@json");
        }
        return context;
    }

    private static List<ObjectNode> annotations(ExportContent content, Topic topic, Testimony testimony) {
        List<CitedPassage> passages = content.passages(testimony);
        if (passages.isEmpty()) {
            ObjectNode whole = annotation(content, topic, testimony, testimony.id().value());
            whole.put("target", TargetJson.source(content, testimony.source()));
            return List.of(whole);
        }
        return passages.stream().map(passage -> {
            ObjectNode annotation = annotation(content, topic, testimony, passage.id().toString());
            annotation.set("target", TargetJson.of(content, passage));
            return annotation;
        }).toList();
    }

    private static ObjectNode annotation(ExportContent content, Topic topic, Testimony testimony, String id) {
        ObjectNode annotation = JSON.objectNode();
        annotation.put("id", TargetJson.name(content.dossier().id(), topic instanceof Event ? "event" : "question", id));
        annotation.put("type", "Annotation");
        annotation.put("motivation", "describing");
        ArrayNode bodies = annotation.putArray("body");
        body(bodies, "describing", topic.title());
        if (topic instanceof Event event) {
            body(bodies, "tagging", content.dossier().called(event.kind()));
            event.tags().forEach(tag -> body(bodies, "tagging", tag));
        }
        annotation.set("about", TestimonyNode.about(content, topic));
        annotation.set("testimony", TestimonyNode.of(content, topic, testimony));
        return annotation;
    }

    private static void body(ArrayNode bodies, String purpose, String words) {
        bodies.addObject().put("type", "TextualBody").put("purpose", purpose).put("format", "text/plain").put("value", words);
    }
}
