package app.synoptic.exchange.obsidian;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.exchange.content.ExportContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where each note of a vault lies, and how others link to it.
final class VaultLinks {

    private final Map<Object, String> paths = new HashMap<>();
    private final ExportContent content;

    VaultLinks(ExportContent content) {
        this.content = content;
        NoteNames folders = new NoteNames();
        String events = folders.of(content.words().of("section.events"), "events");
        String questions = folders.of(content.words().of("section.questions"), "questions");
        String sources = folders.of(content.words().of("section.sources"), "sources");
        NoteNames names = new NoteNames();
        content.sources().forEach(source -> paths.put(source.id(), sources + "/" + names.of(content.names().of(source.id()), source.id().value())));
        content.events().forEach(event -> paths.put(event.id(), events + "/" + names.of(event.label(), event.id().value())));
        content.questions().forEach(question -> paths.put(question.id(), questions + "/" + names.of(question.question(), question.id().value())));
    }

    /// The path of a note's file.
    String file(Object id) {
        return paths.get(id) + ".md";
    }

    /// As a property has it; empty where there is no such note.
    Optional<String> bare(Object id) {
        return Optional.ofNullable(paths.get(id)).map(path -> "[[" + path + "]]");
    }

    String to(Event event) {
        return link(event.id(), event.label());
    }

    String to(Question question) {
        return link(question.id(), question.question());
    }

    String to(SourceId source) {
        return link(source, content.names().of(source));
    }

    Optional<String> to(EventId event) {
        return paths.containsKey(event) ? content.dossier().event(event).map(this::to) : Optional.empty();
    }

    Optional<String> to(QuestionId question) {
        return paths.containsKey(question) ? content.dossier().question(question).map(this::to) : Optional.empty();
    }

    String to(Source source) {
        return to(source.id());
    }

    /// The words of a link end at its brackets, and must not look like a link of their own.
    private String link(Object id, String words) {
        String shown = words.replaceAll("[\\[\\]|\\p{Cntrl}\\s]+", " ").replace("<", "‹").replace(">", "›").strip();
        return "[[" + paths.get(id) + (shown.isEmpty() ? "" : "|" + shown) + "]]";
    }
}
