package app.synoptic.report.document;

import app.synoptic.compare.Agreement;
import app.synoptic.compare.DossierAnalysis;
import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.Subject.Pin;
import app.synoptic.report.document.Document.Link;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.figure.AffairFigures;
import app.synoptic.report.words.Phrases;
import app.synoptic.report.words.SourceNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What all parts of one report draw from: the events and questions it tells of, by number, and what follows from them.
final class ReportContext {

    /// The language of the dossier's own words. A dossier does not tell it.
    static final String LABELS = "en";

    /// With more sources than this they are gathered wherever each would need a row or column of its own.
    private static final int FEW = 12;

    final ReportInput input;
    final Dossier dossier;
    final ReportOptions options;
    final Phrases words;
    final DossierAnalysis analysis;
    final List<Event> events;
    final List<Question> questions;
    final SourceNames names;
    private final Map<EventId, Integer> numbers = new LinkedHashMap<>();
    private final Map<QuestionId, Integer> asked = new LinkedHashMap<>();
    private final Map<TestimonyId, List<Finding>> found = new HashMap<>();

    ReportContext(ReportInput input) {
        this.input = input;
        this.dossier = input.dossier();
        this.options = input.options();
        this.words = options.words();
        this.names = new SourceNames(dossier, words);
        this.analysis = DossierAnalysis.of(dossier, input.texts(), NearCopies.NONE);
        Set<EventId> wanted = wanted();
        List<EventId> pinned = input.session() == null ? List.of() : input.session().events();
        this.events = dossier.events().stream().filter(event -> wanted.contains(event.id()))
                .sorted(Comparator.comparing((Event event) -> place(pinned, event.id())).thenComparing(this::begin)).toList();
        events.forEach(event -> numbers.put(event.id(), numbers.size() + 1));
        List<QuestionId> led = input.session() == null ? List.of() : input.session().questions();
        this.questions = !options.has(Part.QUESTIONS) ? List.of() : dossier.questions().stream().filter(question -> question.events().stream().anyMatch(wanted::contains)
                        || input.events().isEmpty() && led.contains(question.id()))
                .sorted(Comparator.comparing(question -> place(led, question.id()))).toList();
        questions.forEach(question -> asked.put(question.id(), asked.size() + 1));
        input.texts().values().forEach(text -> text.findings().forEach(finding ->
                found.computeIfAbsent(finding.evidence().testimony(), _ -> new ArrayList<>()).add(finding)));
    }

    private Set<EventId> wanted() {
        Session session = input.session();
        if (!input.events().isEmpty()) {
            return Set.copyOf(input.events());
        }
        if (session != null && !session.pins().isEmpty()) {
            return Set.copyOf(session.events(dossier));
        }
        Set<EventId> contested = new HashSet<>();
        dossier.events().stream().filter(event -> agreement(event).contested()).forEach(event -> contested.add(event.id()));
        return contested;
    }

    /// What is pinned comes first, in the researcher's order.
    private static <T> int place(List<T> pinned, T one) {
        int at = pinned.indexOf(one);
        return at < 0 ? pinned.size() : at;
    }

    /// Whether the session pins something.
    boolean pinned(Pin one) {
        return input.session() != null && input.session().pinned(one);
    }

    private Instant begin(Event event) {
        Bounds bounds = event.date().bounds(dossier.zone());
        return bounds.from() != null ? bounds.from() : bounds.until() != null ? bounds.until() : Instant.MAX;
    }

    /// Whether there are so many sources that they are gathered.
    boolean many() {
        return dossier.sources().size() > FEW;
    }

    /// What became of the evidence of one testimony in the text used of its source.
    List<Finding> found(TestimonyId testimony) {
        return found.getOrDefault(testimony, List.of());
    }

    Optional<ReportText> text(SourceId source) {
        return Optional.ofNullable(input.texts().get(source));
    }

    /// How the sources stand to each other on an event.
    Agreement agreement(Event event) {
        return analysis.agreement(event);
    }

    Map<EventId, Integer> numbers() {
        return numbers;
    }

    Link link(Source source) {
        return link(source.id());
    }

    Link link(SourceId source) {
        return new Link("source-" + source, names.of(source));
    }

    /// The language of a source's text, as far as it is held: a digest is in the dossier's own.
    String language(SourceId source) {
        return text(source).filter(ReportText::original).flatMap(_ -> dossier.source(source)).map(Source::language).orElse(LABELS);
    }

    Link link(Event event) {
        int number = numbers.getOrDefault(event.id(), 0);
        return new Link(AffairFigures.target(number), number + ". " + event.label(), LABELS);
    }

    Link link(Question question) {
        return new Link("question-" + asked.getOrDefault(question.id(), 0), question.question(), LABELS);
    }

    int number(Event event) {
        return numbers.getOrDefault(event.id(), 0);
    }

    int number(Question question) {
        return asked.getOrDefault(question.id(), 0);
    }

    /// The events a question is about, as far as they are told of.
    List<Event> told(Question question) {
        return events.stream().filter(event -> question.events().contains(event.id())).toList();
    }
}
