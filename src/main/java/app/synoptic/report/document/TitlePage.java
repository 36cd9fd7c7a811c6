package app.synoptic.report.document;

import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.wording.Match;
import app.synoptic.report.document.Document.Fact;
import app.synoptic.report.document.Document.Front;
import app.synoptic.report.words.Phrases;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The title page, with what was not checked.
final class TitlePage {

    private static final int NAMED = 6;

    private final ReportContext context;
    private final Notes notes;
    private final Phrases words;

    TitlePage(ReportContext context, Notes notes) {
        this.context = context;
        this.notes = notes;
        this.words = context.words;
    }

    Front front() {
        Session session = context.input.session();
        String dossier = context.dossier.title();
        String title = session == null ? dossier : session.title();
        String subtitle = words.of(session == null ? "front.dossier" : "front.session", dossier);
        HistoricalState past = context.input.past();
        String then = past == null ? "" : words.of("front.past.foot", Long.toString(past.change())) + " · ";
        String footer = (session == null ? "" : "“" + session.title() + "” · ") + dossier + " · " + then + context.input.program();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.of("front.dossier-name"), dossier + " (" + context.dossier.id() + ")"));
        if (session != null && session.by() != null) {
            facts.add(new Fact(words.of("front.researcher"), session.by()));
        }
        facts.add(new Fact(words.of("front.date"), words.dates().full(EdtfDate.of(context.input.written()))));
        facts.add(new Fact(words.of("front.program"), context.input.program()));
        facts.add(new Fact(words.of("front.extent"), words.of("front.extent.words", context.events.size(),
                context.dossier.events().size(), context.questions.size(), context.dossier.sources().size())));
        if (context.events.stream().anyMatch(event -> context.pinned(new OfEvent(event.id())))
                || context.questions.stream().anyMatch(question -> context.pinned(new OfQuestion(question.id())))) {
            facts.add(new Fact(words.of("front.order"), words.of("front.order.words")));
        }
        facts.add(new Fact(words.of("front.zone"), context.dossier.zone().getId()));
        return new Front(title, subtitle, footer, past == null ? null : past(past), facts, unchecked(), context.dossier.note(), notes.whole());
    }

    private String past(HistoricalState past) {
        return words.of("front.past", Long.toString(past.change()), words.dates().full(EdtfDate.of(past.at().toLocalDate())),
                past.at().format(DateTimeFormatter.ofPattern("HH:mm (O)", Locale.ROOT)));
    }

    private List<String> unchecked() {
        List<String> sentences = new ArrayList<>();
        sources(sentences, "front.unread", "front.unread.many", context.dossier.sources().stream()
                .filter(source -> context.text(source.id()).isEmpty()).toList());
        sources(sentences, "front.digests", "front.digests.many", context.dossier.sources().stream()
                .filter(source -> context.text(source.id()).filter(text -> !text.original()).isPresent()).toList());
        List<Finding> findings = context.input.texts().values().stream().flatMap(text -> text.findings().stream()).toList();
        for (Match match : Match.values()) {
            long count = findings.stream().filter(finding -> finding.match() == match).count();
            if (!match.settled() && count > 0) {
                sentences.add(words.of("front." + match.name().toLowerCase(Locale.ROOT), count));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(words.of("front.all-checked"));
        }
        return sentences;
    }

    private void sources(List<String> sentences, String key, String many, List<Source> sources) {
        if (sources.size() > NAMED) {
            sentences.add(words.of(many, sources.size()));
        } else if (!sources.isEmpty()) {
            sentences.add(words.of(key, sources.size(), sources.stream().map(source -> context.names.of(source.id())).collect(Collectors.joining(", "))));
        }
    }
}
