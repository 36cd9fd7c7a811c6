package app.synoptic.exchange.obsidian;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.words.MannerText;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ProposedText;
import app.synoptic.report.words.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What all notes of a vault say alike, in Markdown.
record VaultWords(ExportContent content, VaultLinks links) {

    Phrases words() {
        return content.words();
    }

    String say(String key, Object... values) {
        return SafeMarkdown.line(words().of(key, values));
    }

    /// How a source dates an event, and in whose voice.
    String dating(Attestation own) {
        return SafeMarkdown.line(words().dates().own(own) + " (" + MannerText.of(own, words()) + ")");
    }

    /// What a source answers.
    String answer(Reading own, Question question) {
        return SafeMarkdown.line(ValueText.of(own.value(), question.unit(), words(), words().dates()::full) + " (" + MannerText.of(own, words()) + ")");
    }

    /// What supports a testimony, and what the dossier remarks on it.
    void support(Testimony own, StringBuilder out) {
        if (own.note() != null) {
            out.append(SafeMarkdown.note(own.note())).append("\n\n");
        }
        String came = ProposedText.of(own, content.added().of(own.id()), words());
        if (came != null) {
            out.append(SafeMarkdown.line(came)).append("\n\n");
        }
        content.passages(own).forEach(passage -> out.append(quoted(passage)).append("\n"));
    }

    private String quoted(CitedPassage passage) {
        StringBuilder out = new StringBuilder();
        if (!passage.words().isEmpty()) {
            out.append("> “").append(SafeMarkdown.line(passage.words())).append("”  \n");
        }
        List<String> facts = new ArrayList<>();
        String range = String.join(", ", passage.places().stream().map(VaultWords::range).toList());
        if (!range.isEmpty()) {
            facts.add(words().of(passage.kind() == TextKind.ORIGINAL ? "foot.original" : "foot.digest", range));
        }
        if (passage.page() > 0) {
            facts.add(words().of("extract.page", passage.page()));
        }
        if (passage.match() != null && !passage.match().settled()) {
            facts.add(words().of(passage.match()));
        }
        List<String> shown = new ArrayList<>(facts.isEmpty() ? List.of() : List.of(SafeMarkdown.line(String.join(" · ", facts))));
        if (!passage.fingerprint().isEmpty()) {
            shown.add("`FingerprintSelector " + passage.fingerprint() + "`");
        }
        return shown.isEmpty() ? out.toString() : out.append("> ").append(String.join(" · ", shown)).append("\n").toString();
    }

    private static String range(Passage place) {
        return place.start() + "–" + place.end();
    }

    /// Who is silent, and why.
    void silent(Map<SourceId, Silence> silences, StringBuilder out) {
        if (!silences.isEmpty()) {
            out.append("**").append(say("silence.head")).append(":** ").append(String.join(", ", silences.entrySet().stream()
                    .map(silence -> links.to(silence.getKey()) + " (" + SafeMarkdown.line(words().of(silence.getValue())) + ")").toList())).append("\n\n");
        }
    }
}
