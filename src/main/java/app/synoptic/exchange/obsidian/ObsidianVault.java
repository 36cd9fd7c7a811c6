package app.synoptic.exchange.obsidian;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.content.FormatWriter;
import app.synoptic.exchange.content.Loss;
import app.synoptic.files.WholeFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a vault: a folder of notes for each kind of thing, and a note of the whole that leads to all of them.
public final class ObsidianVault implements FormatWriter.OfFolder {

    @Override
    public List<Loss> write(ExportContent content, WholeFolder.Entries files) throws IOException {
        VaultLinks links = new VaultLinks(content);
        VaultWords words = new VaultWords(content, links);
        put(files, new NoteNames().of(content.dossier().title(), content.dossier().id().value()) + ".md", whole(words, links));
        EventNote events = new EventNote(words, links);
        for (Event event : content.events()) {
            put(files, links.file(event.id()), events.of(event));
        }
        QuestionNote questions = new QuestionNote(words, links);
        for (Question question : content.questions()) {
            put(files, links.file(question.id()), questions.of(question));
        }
        SourceNote sources = new SourceNote(words, links);
        for (Source source : content.sources()) {
            put(files, links.file(source.id()), sources.of(source));
        }
        return List.of();
    }

    private static void put(WholeFolder.Entries files, String name, String note) throws IOException {
        files.next(name).write((note.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String whole(VaultWords words, VaultLinks links) {
        ExportContent content = words.content();
        StringBuilder out = new StringBuilder(new NoteProperties().put("type", "dossier").put("id", content.dossier().id()).put("title", content.dossier().title())
                .put("window", content.dossier().window()).put("zone", content.dossier().zone().getId()).put("written", content.input().written())
                .put("program", content.input().program()).toString());
        out.append("# ").append(SafeMarkdown.line(content.dossier().title())).append("\n\n");
        if (content.dossier().note() != null) {
            out.append(SafeMarkdown.note(content.dossier().note())).append("\n\n");
        }
        out.append("## ").append(words.say("section.chronology")).append("\n\n");
        content.events().forEach(event -> out.append("- ").append(SafeMarkdown.line(content.words().dates().full(event.date()))).append(": ").append(links.to(event)).append("\n"));
        out.append("\n## ").append(words.say("section.questions")).append("\n\n");
        content.questions().forEach(question -> out.append("- ").append(links.to(question)).append(" — ")
                .append(SafeMarkdown.line(content.words().of(content.analysis().verdicts().standing(question)))).append("\n"));
        out.append("\n## ").append(words.say("section.sources")).append("\n\n");
        content.sources().forEach(source -> out.append("- ").append(links.to(source)).append("\n"));
        return out.toString();
    }
}
