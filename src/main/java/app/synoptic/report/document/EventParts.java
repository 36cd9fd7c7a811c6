package app.synoptic.report.document;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.Aspect;
import app.synoptic.compare.AspectVerdict;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Status;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.report.document.Document.Dating;
import app.synoptic.report.document.Document.EventPart;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.Document.Told;
import app.synoptic.report.figure.AffairFigures;
import app.synoptic.report.figure.EventFigure;
import app.synoptic.report.words.MannerText;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.ProposedText;
import app.synoptic.report.words.VerdictText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells of each chosen event what every source has on it.
final class EventParts {

    private final ReportContext context;
    private final Notes notes;
    private final Phrases words;
    private final Dossier dossier;
    private final SilentSources silences;
    private final EventFigure figures;

    EventParts(ReportContext context, Notes notes) {
        this.context = context;
        this.notes = notes;
        this.words = context.words;
        this.dossier = context.dossier;
        this.silences = new SilentSources(context);
        this.figures = new EventFigure(dossier, context.many(), context.names, words);
    }

    List<EventPart> all() {
        return context.events.stream().map(this::part).toList();
    }

    private EventPart part(Event event) {
        Agreement agreement = context.agreement(event);
        int number = context.number(event);
        Map<SourceId, List<Attestation>> telling = new HashMap<>();
        event.attestations().forEach(own -> telling.computeIfAbsent(own.source(), _ -> new ArrayList<>()).add(own));
        List<Told> told = dossier.sources().stream().flatMap(source -> Optional.ofNullable(telling.get(source.id()))
                .map(own -> told(source, own)).stream()).toList();
        return new EventPart(AffairFigures.target(number), number, about(event, number), event.label(), words.dates().full(event.date()),
                standing(event, agreement), differences(event, agreement), figures.of(event, agreement.dating().differ()).orElse(null), context.many() ? gathered(told) : told,
                silences.of(context.analysis.silences(event)), event.note(),
                context.questions.stream().filter(question -> question.events().contains(event.id())).map(context::link).toList(),
                notes.of(event), event.id().value());
    }

    private String about(Event event, int number) {
        List<String> parts = new ArrayList<>();
        parts.add(words.of("event.number", number, context.events.size()));
        if (context.pinned(new OfEvent(event.id()))) {
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
        var origins = context.analysis.origins(event);
        return words.of("event.standing", words.of(agreement.verdict()), origins.sources(), origins.count());
    }

    private List<String> differences(Event event, Agreement agreement) {
        List<String> sentences = new ArrayList<>();
        for (AspectVerdict aspect : agreement.matters()) {
            if (aspect.contested() && aspect.question().isEmpty()) {
                (context.many() ? summed(event, aspect) : VerdictText.reasons(aspect.judgement(), context.names, words))
                        .forEach(reason -> sentences.add(words.of(aspect.aspect()) + ": " + reason));
            }
        }
        return sentences;
    }

    private List<String> summed(Event event, AspectVerdict aspect) {
        AnswerGroups camps = new AnswerGroups();
        event.attestations().forEach(own -> camps.add(aspect.aspect() == Aspect.STANCE ? words.of(own.stance()) : words.dates().own(own), own.source()));
        return VerdictText.summed(aspect.judgement(), words).stream().map(reason -> camps.all() + ". " + reason).toList();
    }

    /// One for all that tell the same and of which no text is held, after the others.
    private List<Told> gathered(List<Told> told) {
        Map<Told, List<Link>> alike = new LinkedHashMap<>();
        List<Told> all = new ArrayList<>();
        for (Told one : told) {
            if (one.remarks().equals(List.of(words.of("told.no-text")))) {
                alike.computeIfAbsent(new Told(List.of(), one.dating(), List.of(), one.remarks()), _ -> new ArrayList<>()).addAll(one.sources());
            } else {
                all.add(one);
            }
        }
        alike.forEach((one, sources) -> all.add(new Told(sources, one.dating(), List.of(),
                sources.size() == 1 ? one.remarks() : List.of(words.of("told.no-texts")))));
        return all;
    }

    private Told told(Source source, List<Attestation> own) {
        List<Finding> findings = own.stream().flatMap(some -> context.found(some.id()).stream()).toList();
        List<Extract> extracts = context.text(source.id()).map(text -> Extract.of(text, findings, context.language(source.id()), words)).orElse(List.of());
        List<String> remarks = new ArrayList<>();
        if (context.text(source.id()).isEmpty()) {
            remarks.add(words.of("told.no-text"));
        } else if (extracts.isEmpty()) {
            remarks.add(words.of("told.not-found"));
        } else {
            remarks.add(words.of(extracts.getFirst().original() ? "told.original" : "told.digest"));
        }
        findings.stream().map(Finding::match).filter(match -> !match.settled()).distinct().sorted()
                .forEach(match -> remarks.add(words.of(match)));
        return new Told(List.of(context.link(source)), own.stream().map(this::dating).toList(), extracts, remarks);
    }

    private Dating dating(Attestation own) {
        return new Dating(words.dates().own(own), MannerText.of(own, words), own.note(), ProposedText.of(own, context.input.added().of(own.id()), words));
    }
}
