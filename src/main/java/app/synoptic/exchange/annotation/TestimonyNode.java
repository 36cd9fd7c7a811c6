package app.synoptic.exchange.annotation;

import app.synoptic.compare.MatrixRow;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.domain.Value;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.words.ValueText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a source says, for programs: dates in EDTF, terms in those of dossier files.
public final class TestimonyNode {

    private TestimonyNode() {}

    /// A testimony, without what it is to and without its passages.
    public static ObjectNode of(ExportContent content, Topic topic, Testimony testimony) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", testimony.id().value());
        node.put("source", testimony.source().value());
        switch (testimony) {
            case Attestation own -> {
                put(node, "date", own.date());
                put(node, "part", own.part() == null ? null : ConstantTerm.of(own.part()));
                put(node, "dating", own.dating() == null ? null : ConstantTerm.of(own.dating()));
                put(node, "zone", own.zone());
                node.put("stance", ConstantTerm.of(own.stance()));
                node.put("strength", ConstantTerm.of(own.strength()));
            }
            case Reading own -> {
                value(node, own.value());
                node.put("words", ValueText.of(own.value(), topic instanceof Question question ? question.unit() : null, content.words(), Object::toString));
                put(node, "asOf", own.asOf());
            }
        }
        put(node, "saidBy", testimony.saidBy());
        put(node, "note", testimony.note());
        return node;
    }

    /// What a testimony is to, and how the sources stand to each other there.
    public static ObjectNode about(ExportContent content, Topic topic) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("type", topic instanceof Event ? "event" : "question").put("id", topic.id().value()).put("title", topic.title());
        if (topic instanceof Event event) {
            node.put("date", event.date().toString()).put("kind", event.kind().value());
        }
        return node.put("verdict", ConstantTerm.of(MatrixRow.of(content.analysis(), topic).verdict()));
    }

    private static void value(ObjectNode node, Value value) {
        ObjectNode told = node.putObject("value");
        switch (value) {
            case Value.Date(var date) -> told.put("date", date.toString());
            case Value.Number number -> {
                if (number.min() != null) {
                    told.put("min", number.min());
                }
                if (number.max() != null) {
                    told.put("max", number.max());
                }
            }
            case Value.Names(var names, boolean open) -> {
                names.forEach(told.putArray("names")::add);
                told.put("open", open);
            }
            case Value.Choice(String choice) -> told.put("choice", choice);
            case Value.Worded _ -> told.put("worded", true);
        }
    }

    private static void put(ObjectNode node, String field, @Nullable Object value) {
        if (value != null) {
            node.put(field, value.toString());
        }
    }
}
