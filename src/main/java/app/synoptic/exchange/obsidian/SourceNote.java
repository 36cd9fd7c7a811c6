package app.synoptic.exchange.obsidian;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.document.ReportText;
import app.synoptic.report.words.SourceCitation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The notes of sources: what each is, what it tells of, and the text held of it as far as that may be told.
final class SourceNote {

    private final VaultWords words;
    private final VaultLinks links;
    private final Map<SourceId, List<String>> told = new HashMap<>();
    private final Map<SourceId, List<String>> answered = new HashMap<>();

    SourceNote(VaultWords words, VaultLinks links) {
        this.words = words;
        this.links = links;
        for (Event event : words.content().events()) {
            for (Attestation own : event.attestations()) {
                told.computeIfAbsent(own.source(), _ -> new ArrayList<>()).add(links.to(event) + ": " + words.dating(own));
            }
        }
        for (Question question : words.content().questions()) {
            for (Reading own : question.readings()) {
                answered.computeIfAbsent(own.source(), _ -> new ArrayList<>()).add(links.to(question) + " " + words.answer(own, question));
            }
        }
    }

    String of(Source source) {
        ExportContent content = words.content();
        StringBuilder out = new StringBuilder(properties(source));
        out.append("# ").append(SafeMarkdown.line(content.names().of(source.id()))).append("\n\n");
        out.append(SafeMarkdown.note(SourceCitation.chicago(source).replaceAll("[\\r\\n]+", " "))).append("\n\n");
        if (source.derivedFrom() != null) {
            out.append("**").append(words.say("source.derived")).append(":** ").append(links.to(source.derivedFrom())).append("\n\n");
        }
        if (source.note() != null) {
            out.append(SafeMarkdown.note(source.note())).append("\n\n");
        }
        list(words.say("section.events"), told.getOrDefault(source.id(), List.of()), out);
        list(words.say("section.questions"), answered.getOrDefault(source.id(), List.of()), out);
        text(source, TextKind.DIGEST, "told.digest", out);
        if (content.options().texts()) {
            text(source, TextKind.ORIGINAL, "told.original", out);
        }
        return out.toString();
    }

    private static void list(String heading, List<String> items, StringBuilder out) {
        if (!items.isEmpty()) {
            out.append("## ").append(heading).append("\n\n");
            items.forEach(item -> out.append("- ").append(item).append("\n"));
            out.append("\n");
        }
    }

    private void text(Source source, TextKind kind, String heading, StringBuilder out) {
        words.content().text(source, kind).ifPresent(held -> out.append("## ").append(words.say(heading)).append("\n\n")
                .append(SafeMarkdown.lines(held.wording().text())).append("\n\n"));
    }

    private String properties(Source source) {
        return new NoteProperties().put("type", "source").put("id", source.id()).put("publisher", source.publisher()).put("title", source.title().isEmpty() ? null : source.title())
                .put("authors", source.authors()).put("language", source.language()).put("url", source.url()).put("published", source.published())
                .put("knows", source.knows()).put("read", ConstantTerm.of(source.read().state()))
                .put("taken_from", Optional.ofNullable(source.derivedFrom()).flatMap(links::bare).orElse(null))
                .put("digest_sha256", sha(source, TextKind.DIGEST)).put("original_sha256", sha(source, TextKind.ORIGINAL)).toString();
    }

    private @Nullable String sha(Source source, TextKind kind) {
        return words.content().text(source, kind).map(ReportText::wording).map(held -> held.id().sha256()).orElse(null);
    }
}
