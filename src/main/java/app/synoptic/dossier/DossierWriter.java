package app.synoptic.dossier;

import static app.synoptic.dossier.json.Nodes.JSON;
import static app.synoptic.dossier.json.Nodes.string;
import static app.synoptic.dossier.json.Nodes.strings;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Name;
import app.synoptic.domain.Question;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.LibraryState.Judgement;
import app.synoptic.dossier.LibraryState.Origin;
import app.synoptic.dossier.LibraryState.Refused;
import app.synoptic.dossier.WrittenSubject.Naming;
import app.synoptic.dossier.json.EnumTerms;
import app.synoptic.dossier.json.Layout;
import app.synoptic.dossier.json.TextJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes dossier files: always the same characters for the same catalogue, in its order.
public final class DossierWriter {


    private final Catalogue catalogue;
    private final @Nullable LibraryState resolved;
    private final TestimonyJson testimonies;

    private DossierWriter(Catalogue catalogue, @Nullable LibraryState resolved) {
        this.catalogue = catalogue;
        this.resolved = resolved;
        this.testimonies = new TestimonyJson(catalogue, resolved);
    }

    /// The file to publish: no text of an original, nothing that is computed or depends on which texts are held.
    public static String sealed(Catalogue catalogue) {
        return Layout.file(new DossierWriter(catalogue, null).file());
    }

    /// The same with all that a library knows. It quotes the originals that are held.
    public static String dump(Catalogue catalogue, LibraryState resolved) {
        return Layout.file(new DossierWriter(catalogue, resolved).file());
    }

    private ObjectNode file() {
        Dossier dossier = catalogue.dossier();
        ObjectNode file = JSON.objectNode();
        ObjectNode head = file.putObject("dossier");
        head.put("id", dossier.id().value()).put("title", dossier.title());
        if (dossier.window() != null) {
            head.put("window", dossier.window().toString());
        }
        head.put("zone", dossier.zone().getId()).put("note", dossier.note());
        ArrayNode names = head.putArray("names");
        for (Name name : dossier.names()) {
            names.addObject().put("name", name.name()).set("variants", strings(name.variants()));
        }
        if (!dossier.kinds().isEmpty()) {
            ArrayNode kinds = head.putArray("kinds");
            dossier.kinds().forEach(kind -> kinds.addObject().put("id", kind.id().value()).put("label", kind.label())
                    .put("colour", kind.colour() == null ? null : EnumTerms.print(kind.colour())));
        }
        ArrayNode sources = file.putArray("sources");
        dossier.sources().forEach(source -> sources.add(source(source)));
        ArrayNode events = file.putArray("events");
        dossier.events().forEach(event -> events.add(event(event)));
        ArrayNode questions = file.putArray("questions");
        dossier.questions().forEach(question -> questions.add(question(question)));
        if (resolved != null) {
            ArrayNode refused = file.putArray(DossierReader.REFUSED);
            resolved.refused().forEach(one -> refused.add(refused(one, resolved)));
        }
        return file;
    }

    private ObjectNode source(Source source) {
        ObjectNode node = JSON.objectNode().put("id", source.id().value()).put("publisher", source.publisher());
        node.put("title", source.title()).set("authors", strings(source.authors()));
        node.put("language", source.language()).put("url", source.url());
        node.put("published", string(source.published())).put("knows", string(source.knows()));
        node.put("derivedFrom", string(source.derivedFrom())).put("note", source.note());
        node.put("read", EnumTerms.print(source.read().state()));
        source.read().bookmark().ifPresent(upTo -> node.putObject("readTo").put("text", upTo.text().sha256()).put("offset", upTo.at()));
        if (source.digest() != null) {
            node.putObject("digest").put("file", source.digest().file()).put("sha256", source.digest().text().sha256());
        }
        if (source.recognition() != null) {
            ObjectNode recognise = node.putObject("recognise");
            recognise.set("windows", strings(source.recognition().windows()));
            recognise.set("keys", strings(source.recognition().keys()));
        }
        if (resolved != null) {
            ArrayNode texts = node.putArray("texts");
            resolved.texts(source.id()).forEach(text -> texts.add(text(text, resolved)));
        }
        return node;
    }

    private static ObjectNode text(Wording text, LibraryState resolved) {
        ObjectNode node = JSON.objectNode().put("sha256", text.id().sha256()).put("kind", EnumTerms.print(text.kind())).put("reader", text.reader());
        Origin origin = resolved.origins().get(text.id());
        if (origin != null) {
            node.putObject("capture").put("sha256", origin.capture().sha256()).put("file", origin.capture().name()).put("bytes", origin.capture().bytes());
            node.set("metadata", TextJson.metadata(origin.metadata()));
        }
        ArrayNode regions = node.putArray("regions");
        text.regions().forEach(region -> regions.addObject().put("kind", EnumTerms.print(region.kind()))
                .put("start", region.start()).put("end", region.end()));
        if (!text.blocks().isEmpty()) {
            node.set("blocks", TextJson.blocks(text.blocks()));
        }
        return resolved.words() ? node.put("text", text.text()) : node;
    }

    private static ObjectNode refused(Refused refused, LibraryState resolved) {
        ObjectNode node = JSON.objectNode().put("kind", refused.kind());
        node.set("keys", strings(refused.keys()));
        ArrayNode passages = node.putArray("passages");
        refused.passages().forEach(passage -> passages.addObject().put("text", passage.text().sha256()).put("start", passage.start()).put("end", passage.end())
                .put("quote", resolved.text(passage.text()).map(text -> text.text().substring(passage.start(), passage.end())).orElse(null)));
        return node.put("reason", refused.reason());
    }

    private ObjectNode event(Event event) {
        ObjectNode node = JSON.objectNode().put("id", event.id().value()).put("label", event.label());
        node.put("date", event.date().toString()).put("knowable", string(event.knowable()));
        node.put("kind", event.kind().value()).put("status", EnumTerms.print(event.status())).put("tier", EnumTerms.print(event.tier()));
        node.set("actors", strings(event.actors()));
        node.set("places", strings(event.places()));
        if (!event.tags().isEmpty()) {
            node.set("tags", strings(event.tags()));
        }
        if (event.partOf() != null) {
            node.put("partOf", event.partOf().value());
        }
        node.put("note", event.note());
        ArrayNode attestations = node.putArray("attestations");
        Naming<AttestationId> naming = new Naming<>((source, ordinal) -> AttestationId.of(event.id(), source, ordinal));
        event.attestations().forEach(one -> attestations.add(testimonies.attestation(one, naming.next(one.source()))));
        node.set("silences", silences(event.silences(),
                resolved == null ? Map.of() : resolved.silences().events().getOrDefault(event.id(), Map.of())));
        return node;
    }

    private ObjectNode question(Question question) {
        ObjectNode node = JSON.objectNode().put("id", question.id().value()).put("question", question.question());
        node.set("events", strings(question.events()));
        node.put("knowable", string(question.knowable()));
        node.put("type", EnumTerms.print(question.type())).put("unit", question.unit());
        if (question.note() != null) {
            node.put("note", question.note());
        }
        ArrayNode readings = node.putArray("readings");
        Naming<ReadingId> naming = new Naming<>((source, ordinal) -> ReadingId.of(question.id(), source, ordinal));
        question.readings().forEach(one -> readings.add(testimonies.reading(one, naming.next(one.source()))));
        Judgement judgement = resolved == null ? null : resolved.judgements().get(question.id());
        if (judgement != null) {
            node.put("verdict", EnumTerms.print(judgement.verdict()));
            node.put("reconcilable", judgement.reconcilable()).put("reason", judgement.reason());
        }
        if (question.overruled() == null) {
            node.putNull("overruled");
        } else {
            node.putObject("overruled").put("verdict", EnumTerms.print(question.overruled().verdict()))
                    .put("reason", question.overruled().reason());
        }
        node.set("silences", silences(question.silences(),
                resolved == null ? Map.of() : resolved.silences().questions().getOrDefault(question.id(), Map.of())));
        return node;
    }

    private <T extends Enum<T>> ObjectNode silences(Map<?, T> byEditor, Map<?, T> computed) {
        Map<Object, T> all = new LinkedHashMap<>(computed);
        all.putAll(byEditor);
        ObjectNode node = JSON.objectNode();
        for (Source source : catalogue.dossier().sources()) {
            T silence = all.get(source.id());
            if (silence != null) {
                node.put(source.id().value(), EnumTerms.print(silence));
            }
        }
        return node;
    }
}
