package app.synoptic.report.document;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.Matter;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.wording.Match;
import app.synoptic.report.document.Document.Dating;
import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.Told;
import app.synoptic.report.figure.AffairFigures;
import app.synoptic.report.figure.EventFigure;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.VerdictText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells of each chosen event what every source has on it.
final class EventParts {

    private final Material material;
    private final Phrases words;
    private final Dossier dossier;

    EventParts(Material material) {
        this.material = material;
        this.words = material.words;
        this.dossier = material.dossier;
    }

    List<EventPart> all() {
        return material.events.stream().map(this::part).toList();
    }

    private EventPart part(Event event) {
        Agreement agreement = material.agreement(event);
        int number = material.number(event);
        Map<SourceId, Silence> silences = material.analysis.silences(event);
        List<Told> told = dossier.sources().stream().map(source -> told(event, source, Optional.ofNullable(silences.get(source.id())))).toList();
        return new EventPart(AffairFigures.target(number), number, about(event, number), event.label(), words.dates().full(event.date()),
                standing(event, agreement), differences(agreement), EventFigure.of(dossier, event, agreement.dating().differ(), words).orElse(null), told, event.note(),
                material.questions.stream().filter(question -> question.events().contains(event.id())).map(material::link).toList(),
                material.notes.of(event));
    }

    private String about(Event event, int number) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("event.number", number, material.events.size()));
        if (material.pinned(new OfEvent(event.id()))) {
            parts.add(words.of("event.pinned"));
        }
        parts.add(dossier.called(event.kind()));
        if (event.status() == Status.PLANNED) {
            parts.add(words.of("event.planned"));
        }
        Optional.ofNullable(event.partOf()).flatMap(dossier::event).ifPresent(whole -> parts.add(words.of("event.phase", whole.label())));
        if (!event.places().isEmpty()) {
            parts.add(String.join(", ", event.places()));
        }
        if (!event.tags().isEmpty()) {
            parts.add(String.join(", ", event.tags()));
        }
        return String.join(" · ", parts);
    }

    private String standing(Event event, Agreement agreement) {
        var origins = material.analysis.origins(event);
        return words.of("event.standing", words.of(agreement.verdict()), origins.sources(), origins.count());
    }

    private List<String> differences(Agreement agreement) {
        List<String> sentences = new ArrayList<>();
        for (Matter matter : agreement.matters()) {
            if (matter.contested() && matter.question().isEmpty()) {
                VerdictText.reasons(matter.judgement(), dossier, words)
                        .forEach(reason -> sentences.add(words.of(matter.aspect()) + ": " + reason));
            }
        }
        return sentences;
    }

    private Told told(Event event, Source source, Optional<Silence> silence) {
        if (silence.isPresent()) {
            return new Told(material.link(source), List.of(), List.of(), List.of(silenced(source, silence.get())), true);
        }
        List<Attestation> own = event.attestations().stream().filter(some -> some.source().equals(source.id())).toList();
        List<Finding> findings = material.text(source.id()).map(text -> own.stream().flatMap(some -> text.of(some.id()).stream()).toList())
                .orElse(List.of());
        List<Extract> extracts = material.text(source.id()).map(text -> Extract.of(text, findings, material.language(source.id()))).orElse(List.of());
        List<String> remarks = new ArrayList<>();
        if (material.text(source.id()).isEmpty()) {
            remarks.add(words.of("told.no-text"));
        } else if (extracts.isEmpty()) {
            remarks.add(words.of("told.not-found"));
        } else {
            remarks.add(words.of(extracts.getFirst().original() ? "told.original" : "told.digest"));
        }
        findings.stream().map(Finding::match).filter(match -> !match.settled()).distinct().sorted()
                .forEach(match -> remarks.add(words.of(match)));
        return new Told(material.link(source), own.stream().map(this::dating).toList(), extracts, remarks, false);
    }

    private Dating dating(Attestation own) {
        List<String> manner = new ArrayList<>();
        if (own.stance() != Stance.AFFIRMS) {
            manner.add(words.of(own.stance()));
        }
        if (own.dating() != null) {
            manner.add(words.of(own.dating()));
        }
        manner.add(own.saidBy() == null ? words.of("told.own-voice") : words.of("told.said-by", own.saidBy()));
        if (own.strength() == Strength.MENTION) {
            manner.add(words.of("told.mention"));
        }
        return new Dating(words.dates().own(own), String.join(" · ", manner), own.note());
    }

    private String silenced(Source source, Silence silence) {
        if (silence == Silence.TOO_EARLY && source.knows() != null) {
            return words.of("silence.too-early", words.dates().full(source.knows()));
        }
        boolean unmarked = silence == Silence.NOT_READ && material.text(source.id()).isPresent();
        return words.of(unmarked ? "silence.not-read.held" : "silence." + key(silence));
    }

    private static String key(Silence silence) {
        return switch (silence) {
            case NOT_READ -> "not-read";
            case BEGUN -> "begun";
            case TOO_EARLY -> "too-early-undated";
            case UNMENTIONED -> "unmentioned";
            case NOT_APPLICABLE -> "not-applicable";
        };
    }
}
