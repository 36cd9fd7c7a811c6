package app.synoptic.exchange.obsidian;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.AspectVerdict;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Status;
import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.exchange.content.Days;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.words.VerdictText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The note of an event.
record EventNote(VaultWords words, VaultLinks links) {

    String of(Event event) {
        ExportContent content = words.content();
        Agreement agreement = content.analysis().agreement(event);
        StringBuilder out = new StringBuilder(properties(event, agreement));
        out.append("# ").append(SafeMarkdown.line(event.label())).append("\n\n");
        out.append("**").append(SafeMarkdown.line(words.words().dates().full(event.date()))).append("** · ").append(SafeMarkdown.line(content.dossier().called(event.kind())
                + (event.status() == Status.PLANNED ? " · " + words.words().of("event.planned") : "") + " · " + words.words().of(agreement.verdict()))).append("\n\n");
        differences(agreement, out);
        if (!event.attestations().isEmpty()) {
            out.append("## ").append(words.say("event.sources")).append("\n\n");
            for (Attestation own : event.attestations()) {
                out.append("### ").append(links.to(own.source())).append("\n\n").append(words.dating(own)).append("\n\n");
                words.support(own, out);
            }
        }
        words.silent(content.analysis().silences(event), out);
        if (event.note() != null) {
            out.append("## ").append(words.say("event.note")).append("\n\n").append(SafeMarkdown.note(event.note())).append("\n\n");
        }
        List<String> asked = content.dossier().asking(event.id()).stream().sorted(Comparator.comparing(QuestionId::value)).map(links::to).flatMap(Optional::stream).toList();
        if (!asked.isEmpty()) {
            out.append("## ").append(words.say("event.questions")).append("\n\n");
            asked.forEach(link -> out.append("- ").append(link).append("\n"));
        }
        return out.toString();
    }

    private void differences(Agreement agreement, StringBuilder out) {
        for (AspectVerdict aspect : agreement.matters()) {
            if (aspect.contested() && aspect.question().isEmpty()) {
                VerdictText.summed(aspect.judgement(), words.words()).forEach(reason ->
                        out.append(SafeMarkdown.line(words.words().of(aspect.aspect()) + ": " + reason)).append("\n\n"));
            }
        }
    }

    private String properties(Event event, Agreement agreement) {
        Days days = Days.of(event.date(), words.content().dossier().zone());
        EventId whole = event.partOf();
        return new NoteProperties().put("type", "event").put("id", event.id()).put("aliases", List.of(event.label())).put("date", event.date())
                .put("first_day", days.first()).put("last_day", days.last()).put("kind", words.content().dossier().called(event.kind()))
                .put("status", ConstantTerm.of(event.status())).put("verdict", ConstantTerm.of(agreement.verdict())).put("actors", event.actors()).put("places", event.places())
                .tags(event.tags()).put("sources", event.attestations().stream().map(Attestation::source).distinct().map(links::bare).flatMap(Optional::stream).collect(Collectors.toList()))
                .put("part_of", whole == null ? null : links.bare(whole).orElse(null)).toString();
    }
}
