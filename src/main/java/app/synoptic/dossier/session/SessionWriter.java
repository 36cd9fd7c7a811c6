package app.synoptic.dossier.session;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.dossier.json.Layout;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes sessions: always the same characters for the same session.
public final class SessionWriter {

    private SessionWriter() {}

    /// The session as a file.
    public static String print(KeptSession kept) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        session(file.putObject("session"), kept.session());
        outlook(file.putObject("outlook"), kept.viewState());
        return Layout.file(file);
    }

    private static void session(ObjectNode node, Session session) {
        node.put("id", session.id().value()).put("dossier", session.dossier().value()).put("title", session.title());
        node.put("by", session.by());
        ArrayNode pins = node.putArray("pins");
        session.pins().forEach(pin -> about(pins.addObject(), pin));
        ArrayNode notes = node.putArray("notes");
        for (Note note : session.notes()) {
            ObjectNode written = notes.addObject();
            about(written.putObject("about"), note.about());
            written.put("written", note.written().toString()).put("words", note.words());
        }
    }

    private static void about(ObjectNode node, Subject subject) {
        switch (subject) {
            case Subject.Whole() -> { }
            case Subject.OfEvent(var event) -> node.put("event", event.value());
            case Subject.OfQuestion(var question) -> node.put("question", question.value());
            case Subject.OfSource(var source) -> node.put("source", source.value());
            case Subject.OfTestimony(var testimony) -> node.put("attestation", testimony.value());
            case Subject.OfPassage(var passage) -> passage(node.putObject("passage"), passage);
        }
    }

    private static void passage(ObjectNode node, Passage passage) {
        node.put("text", passage.text().sha256()).put("start", passage.start()).put("end", passage.end());
    }

    private static void outlook(ObjectNode node, SessionViewState viewState) {
        node.put("event", string(viewState.event())).put("question", string(viewState.question()));
        if (viewState.passage() != null) {
            passage(node.putObject("passage"), viewState.passage());
        }
        Bounds window = viewState.window();
        if (window != null) {
            node.putObject("window").put("from", string(window.from())).put("until", string(window.until()));
        }
        node.put("sought", viewState.sought());
        ArrayNode chosen = node.putArray("chosen");
        for (Map.Entry<String, Set<String>> facet : new TreeMap<>(viewState.chosen()).entrySet()) {
            ArrayNode values = chosen.addObject().put("facet", facet.getKey()).putArray("values");
            facet.getValue().stream().sorted().forEach(values::add);
        }
        ObjectNode arrangement = node.putObject("arrangement");
        new TreeMap<>(viewState.arrangement()).forEach(arrangement::put);
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
