package app.synoptic.exchange.qda;

import app.synoptic.compare.Agreement;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Testimony;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.words.MannerText;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ProposedText;
import app.synoptic.report.words.ValueText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a project has no place of its own for, as lines for a person to read: dates, verdicts, who says what, and who is silent.
record TopicWords(ExportContent content) {

    private Phrases words() {
        return content.words();
    }

    String of(Event event) {
        List<String> lines = new ArrayList<>();
        Agreement agreement = content.analysis().agreement(event);
        lines.add(words().of("event.best") + ": " + words().dates().full(event.date()) + " (" + event.date() + ") · " + content.dossier().called(event.kind())
                + " · " + words().of(agreement.verdict()));
        List<String> named = new ArrayList<>(event.places());
        named.addAll(event.actors());
        named.addAll(event.tags());
        if (!named.isEmpty()) {
            lines.add(String.join(", ", named));
        }
        event.attestations().forEach(own -> lines.add(of(own)));
        silences(lines, content.analysis().silences(event));
        if (event.note() != null) {
            lines.add(event.note());
        }
        return String.join("\n", lines);
    }

    String of(Question question) {
        List<String> lines = new ArrayList<>();
        lines.add(words().of("question.verdict") + ": " + words().of(content.analysis().verdicts().standing(question)));
        question.readings().forEach(own -> lines.add(content.names().of(own.source()) + ": " + of(own, question)));
        silences(lines, content.analysis().silences(question));
        if (question.note() != null) {
            lines.add(question.note());
        }
        return String.join("\n", lines);
    }

    /// What a source says of an event, on one line.
    String of(Attestation own) {
        return content.names().of(own.source()) + ": " + words().dates().own(own) + " (" + MannerText.of(own, words()) + ")" + rest(own);
    }

    /// What a source answers, on one line.
    String of(Reading own, Question question) {
        return ValueText.of(own.value(), question.unit(), words(), words().dates()::full) + " (" + MannerText.of(own, words()) + ")" + rest(own);
    }

    private String rest(Testimony own) {
        String came = ProposedText.of(own, content.added().of(own.id()), words());
        return (own.note() == null ? "" : " " + own.note()) + (came == null ? "" : " " + came);
    }

    private void silences(List<String> lines, Map<SourceId, Silence> silences) {
        if (!silences.isEmpty()) {
            lines.add(words().of("silence.head") + ": " + String.join(", ", silences.entrySet().stream()
                    .map(silence -> content.names().of(silence.getKey()) + " (" + words().of(silence.getValue()) + ")").toList()));
        }
    }
}
