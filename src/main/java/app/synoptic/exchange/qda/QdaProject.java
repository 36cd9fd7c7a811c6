package app.synoptic.exchange.qda;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.packing.XmlPrinter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Prints the `project.qde` of one export.
final class QdaProject {

    static final String NAMESPACE = "urn:QDA-XML:project:1.0";
    private static final String LOCATION = NAMESPACE + " http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd";

    private final ExportContent content;
    private final ProjectGuids guids;
    private final TopicWords words;
    private final Map<SourceId, List<CodedPassage>> cited = new LinkedHashMap<>();

    QdaProject(ExportContent content) {
        this.content = content;
        this.guids = new ProjectGuids(content.dossier().id());
        this.words = new TopicWords(content);
        for (Topic topic : content.topics()) {
            for (Testimony testimony : topic.testimonies()) {
                for (CitedPassage passage : content.passages(testimony)) {
                    cited.computeIfAbsent(passage.source(), _ -> new ArrayList<>()).add(new CodedPassage(topic, passage));
                }
            }
        }
    }

    /// The texts that go with it, by their names in the project.
    List<QdaSourceText> texts() {
        return content.sources().stream().flatMap(source -> texts(source).stream()).toList();
    }

    private List<QdaSourceText> texts(Source source) {
        List<QdaSourceText> texts = new ArrayList<>();
        for (TextKind kind : TextKind.values()) {
            if (kind == TextKind.DIGEST || content.options().texts()) {
                content.text(source, kind).ifPresent(held -> texts.add(QdaSourceText.of(source, held, guids)));
            }
        }
        return texts;
    }

    void print(XmlPrinter xml) {
        String user = guids.of("user", content.input().program());
        String when = content.input().written() + "T00:00:00Z";
        xml.open("Project", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:schemaLocation", LOCATION,
                "name", content.dossier().title(), "origin", content.input().program(), "creatingUserGUID", user, "creationDateTime", when);
        xml.open("Users").empty("User", "guid", user, "name", content.input().program()).close();
        if (!content.topics().isEmpty()) {
            xml.open("CodeBook").open("Codes");
            codes(xml);
            xml.close().close();
        }
        if (!content.sources().isEmpty()) {
            xml.open("Sources");
            content.sources().forEach(source -> source(xml, source));
            xml.close();
        }
        fingerprints(xml);
        if (content.dossier().note() != null) {
            xml.words("Description", content.dossier().note());
        }
        xml.close();
    }

    private void codes(XmlPrinter xml) {
        if (!content.events().isEmpty()) {
            xml.open("Code", "guid", guids.of("codes", "events"), "name", content.words().of("section.events"), "isCodable", "false");
            Set<EventId> told = content.events().stream().map(Event::id).collect(Collectors.toCollection(HashSet::new));
            Map<EventId, List<Event>> phases = content.events().stream().filter(event -> event.partOf() != null).collect(Collectors.groupingBy(event -> Objects.requireNonNull(event.partOf())));
            content.events().stream().filter(event -> event.partOf() == null || !told.contains(event.partOf())).forEach(event -> code(xml, event, phases));
            xml.close();
        }
        if (!content.questions().isEmpty()) {
            xml.open("Code", "guid", guids.of("codes", "questions"), "name", content.words().of("section.questions"), "isCodable", "false");
            for (Question question : content.questions()) {
                xml.open("Code", "guid", guid(question), "name", question.question(), "isCodable", "true").words("Description", words.of(question)).close();
            }
            xml.close();
        }
    }

    /// An event with its phases under it.
    private void code(XmlPrinter xml, Event event, Map<EventId, List<Event>> phases) {
        xml.open("Code", "guid", guid(event), "name", event.label(), "isCodable", "true").words("Description", words.of(event));
        phases.getOrDefault(event.id(), List.of()).forEach(phase -> code(xml, phase, phases));
        xml.close();
    }

    private String guid(Topic topic) {
        return guids.of(topic instanceof Event ? "event" : "question", topic.id().value());
    }

    private void source(XmlPrinter xml, Source source) {
        List<QdaSourceText> texts = texts(source);
        boolean noted = !fingerprints(source).isEmpty();
        for (QdaSourceText text : texts) {
            xml.open("TextSource", "guid", text.guid(), "name", text.name(content, texts.size() > 1), "plainTextPath", "internal://" + text.guid() + ".txt");
            xml.words("Description", text.description(content));
            selections(xml, text);
            if (noted) {
                xml.empty("NoteRef", "targetGUID", guids.of("fingerprints", source.id().value()));
            }
            xml.close();
        }
        if (texts.isEmpty()) {
            xml.open("TextSource", "guid", guids.of("source", source.id().value()), "name", QdaSourceText.name(source, content));
            xml.words("Description", QdaSourceText.cited(source)).words("PlainTextContent", QdaSourceText.cited(source));
            if (noted) {
                xml.empty("NoteRef", "targetGUID", guids.of("fingerprints", source.id().value()));
            }
            xml.close();
        }
    }

    private void selections(XmlPrinter xml, QdaSourceText text) {
        PlainText file = text.file();
        CodedPassage.inPlaces(cited.getOrDefault(text.source().id(), List.of()), text.held().wording().id()).forEach((place, coded) -> {
            String key = text.guid() + " " + place.start() + " " + place.end();
            xml.open("PlainTextSelection", "guid", guids.of("quotation", key), "name", CodedPassage.name(text.held().wording().text(), place),
                    "startPosition", String.valueOf(file.offset(place.start())), "endPosition", String.valueOf(file.offset(place.end())));
            xml.words("Description", coded.stream().map(one -> one.words(words, content)).distinct().collect(Collectors.joining("\n")));
            coded.stream().map(CodedPassage::topic).distinct().forEach(topic -> xml.open("Coding", "guid", guids.of("coding", key + " " + guid(topic)))
                    .empty("CodeRef", "targetGUID", guid(topic)).close());
            xml.close();
        });
    }

    private List<CodedPassage> fingerprints(Source source) {
        return cited.getOrDefault(source.id(), List.of()).stream().filter(one -> !one.passage().fingerprint().isEmpty()).toList();
    }

    /// For each source a note of the fingerprints by which its passages are found in any copy of the original.
    private void fingerprints(XmlPrinter xml) {
        List<Source> sources = content.sources().stream().filter(source -> !fingerprints(source).isEmpty()).toList();
        if (sources.isEmpty()) {
            return;
        }
        xml.open("Notes");
        for (Source source : sources) {
            xml.open("Note", "guid", guids.of("fingerprints", source.id().value()), "name", "FingerprintSelector: " + QdaSourceText.name(source, content));
            xml.words("PlainTextContent", fingerprints(source).stream().map(one -> one.topic().title() + "\n" + one.passage().fingerprint())
                    .collect(Collectors.joining("\n\n"))).close();
        }
        xml.close();
    }
}
