package app.synoptic.exchange.bibliography;

import app.synoptic.domain.Source;
import app.synoptic.exchange.account.SourceNotes;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.report.words.AuthorName;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// CSL-JSON (schema 1.0.2), which Zotero and Pandoc read: an article of a newspaper for each source.
public final class CslItems implements FormatWriter.OfFile {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public List<Loss> write(ExportContent content, OutputStream out) {
        SourceNotes notes = new SourceNotes(content);
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
            json.writeStartArray();
            for (Source source : content.sources()) {
                ObjectNode item = item(source);
                List<String> said = notes.of(source.id());
                if (!said.isEmpty()) {
                    item.put("annote", String.join("\n", said));
                }
                item.set("custom", own(content, source));
                json.writeTree(item);
            }
            json.writeEndArray();
        }
        return EntryLosses.of(content, "custom.published", "annote");
    }

    /// What every program that reads CSL-JSON knows.
    static ObjectNode item(Source source) {
        ObjectNode item = JSON.objectNode();
        item.put("id", source.id().value()).put("type", "article-newspaper").put("title", source.title()).put("container-title", source.publisher());
        if (!source.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            source.authors().stream().map(AuthorName::of).forEach(name -> author(authors.addObject(), name));
        }
        CslDates.of(source.published()).ifPresent(issued -> item.set("issued", issued));
        if (source.url() != null) {
            item.put("URL", source.url());
        }
        item.put("language", source.language());
        if (source.note() != null) {
            item.put("note", source.note());
        }
        return item;
    }

    private static void author(ObjectNode author, AuthorName name) {
        if (name.organisation()) {
            author.put("literal", name.family());
        } else {
            author.put("family", name.family()).put("given", name.given());
        }
    }

    /// What only this program knows, where the schema lets it stand.
    private static ObjectNode own(ExportContent content, Source source) {
        ObjectNode own = JSON.objectNode();
        own.put("dossier", content.dossier().id().value());
        EntryFacts.of(source).forEach(own::put);
        return own;
    }
}
