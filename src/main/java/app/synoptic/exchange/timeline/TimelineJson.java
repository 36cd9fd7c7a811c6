package app.synoptic.exchange.timeline;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Topic;
import app.synoptic.exchange.account.EventAccount;
import app.synoptic.exchange.account.QuestionsByEvent;
import app.synoptic.exchange.annotation.TargetJson;
import app.synoptic.exchange.annotation.TestimonyNode;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.exchange.content.Losses;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON that TimelineJS 3 reads: a slide for each event, and one for the affair. What the sources say stands in the text of a
/// slide, their answers to a question in that of the first event it is about; for other programs all of it stands in `synoptic`,
/// which TimelineJS does not look at.
public final class TimelineJson implements FormatWriter.OfFile {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final String TEXT = "text.text";
    private static final String OWN = "synoptic";

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) {
        List<Event> undated = content.events().stream().filter(event -> SlideDates.of(event.date()).isEmpty()).toList();
        QuestionsByEvent questions = new QuestionsByEvent(content, content.events());
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("scale", "human");
            json.writeName("title");
            json.writeTree(title(content, questions, undated));
            json.writeName("events");
            json.writeStartArray();
            for (Event event : content.events()) {
                Optional<SlideDates> dates = SlideDates.of(event.date());
                if (dates.isPresent()) {
                    json.writeTree(slide(content, questions, event, dates.get()));
                }
            }
            json.writeEndArray();
            json.writeName(OWN);
            json.writeStartObject();
            json.writeStringProperty("dossier", content.dossier().id().value());
            json.writeName("questions");
            json.writeStartArray();
            for (Question question : content.questions()) {
                json.writeTree(told(content, question));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        return new Losses(content).dates(SlideDates::tellsAll, "display_date", TEXT).contradictions(TEXT).silences(TEXT).add(Loss.What.UNDATED, undated.size(), "title." + TEXT)
                .questions(TEXT).passages(TEXT).all();
    }

    private static ObjectNode title(ExportContent content, QuestionsByEvent questions, List<Event> undated) {
        ObjectNode title = JSON.objectNode();
        title.put("unique_id", "title");
        StringBuilder text = new StringBuilder(SlideText.paragraphs(content.dossier().note()));
        undated.forEach(event -> text.append(SlideText.heading(event.label() + " (" + content.words().dates().full(event.date()) + ")"))
                .append(SlideText.of(EventAccount.of(content, event), questions.of(event), content.options().language())));
        questions.others().forEach(asked -> text.append(SlideText.of(asked, content.options().language())));
        title.putObject("text").put("headline", SlideText.escaped(content.dossier().title())).put("text", text.append(SlideText.made(content)).toString());
        return title;
    }

    private static ObjectNode slide(ExportContent content, QuestionsByEvent questions, Event event, SlideDates dates) {
        ObjectNode slide = JSON.objectNode();
        slide.put("unique_id", event.id().value());
        slide.set("start_date", dates.start());
        if (dates.end() != null) {
            slide.set("end_date", dates.end());
        }
        if (!SlideDates.tellsAll(event.date())) {
            slide.put("display_date", SlideText.escaped(content.words().dates().full(event.date())));
        }
        slide.put("group", SlideText.escaped(content.dossier().called(event.kind())));
        slide.putObject("text").put("headline", SlideText.escaped(event.label()))
                .put("text", SlideText.paragraphs(event.note()) + SlideText.of(EventAccount.of(content, event), questions.of(event), content.options().language()));
        slide.set(OWN, told(content, event));
        return slide;
    }

    private static ObjectNode told(ExportContent content, Topic topic) {
        ObjectNode about = TestimonyNode.about(content, topic);
        ArrayNode testimonies = about.putArray("testimonies");
        topic.testimonies().forEach(own -> {
            ObjectNode node = TestimonyNode.of(content, topic, own);
            ArrayNode targets = node.putArray("passages");
            content.passages(own).forEach(passage -> targets.add(TargetJson.of(content, passage).put("id", passage.id().toString())));
            testimonies.add(node);
        });
        return about;
    }
}
