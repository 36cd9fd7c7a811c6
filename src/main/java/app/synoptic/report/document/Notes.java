package app.synoptic.report.document;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfPassage;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject.Whole;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.report.document.Document.Cited;
import app.synoptic.report.document.Document.NotePart;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.words.Phrases;
import app.synoptic.text.Paragraphs;
import app.synoptic.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The researcher's notes, each where it belongs: with the event or question it is about; one on a passage with the first
/// event told of that the passage attests, or the first question it answers; one on a testimony with its event; one on a
/// source in the bibliography. What is not told of has its notes at the end.
final class Notes {

    private final ReportContext context;
    private final Phrases words;
    private final Map<Subject, List<NotePart>> placed = new HashMap<>();
    private final List<NotePart> others = new ArrayList<>();

    Notes(ReportContext context) {
        this.context = context;
        this.words = context.words;
        List<Note> notes = context.input.session() == null || !context.options.has(Part.NOTES) ? List.of() : context.input.session().notes();
        notes.stream().sorted(Comparator.comparing(note -> turn(note.about()))).forEach(this::place);
    }

    /// First on what a chapter is about, then on what is told there, then on words of it.
    private static int turn(Subject about) {
        return switch (about) {
            case OfTestimony _ -> 1;
            case OfPassage _ -> 2;
            default -> 0;
        };
    }

    /// On the session as a whole.
    List<NotePart> whole() {
        return placed.getOrDefault(new Whole(), List.of());
    }

    /// On an event, then on testimonies to it, then on passages that attest it.
    List<NotePart> of(Event event) {
        return placed.getOrDefault(new OfEvent(event.id()), List.of());
    }

    /// On a question, then on passages that answer it.
    List<NotePart> of(Question question) {
        return placed.getOrDefault(new OfQuestion(question.id()), List.of());
    }

    /// On a source.
    List<NotePart> of(Source source) {
        return placed.getOrDefault(new OfSource(source.id()), List.of());
    }

    /// On what is not told of.
    List<NotePart> others() {
        return List.copyOf(others);
    }

    private void place(Note note) {
        switch (note.about()) {
            case Whole whole -> add(whole, part(note, null, null));
            case OfEvent about when context.events.stream().anyMatch(event -> event.id().equals(about.event())) ->
                    add(about, part(note, null, null));
            case OfQuestion about when context.questions.stream().anyMatch(question -> question.id().equals(about.question())) ->
                    add(about, part(note, null, null));
            case OfEvent(var event) -> others.add(part(note, context.dossier.event(event).map(untold ->
                    words.of("note.event", untold.label())).orElseGet(() -> words.of("note.event.gone", event)), null));
            case OfQuestion(var question) -> others.add(part(note, context.dossier.question(question).map(untold ->
                    words.of("note.question", untold.question())).orElseGet(() -> words.of("note.question.gone", question)), null));
            case OfSource about when context.dossier.source(about.source()).isPresent() -> add(about, part(note, null, null));
            case OfSource(var source) -> others.add(part(note, words.of("note.source.gone", source), null));
            case OfTestimony(var testimony) -> testimony(note, testimony);
            case OfPassage(Passage passage) -> {
                NotePart part = part(note, null, cited(passage));
                home(passage).ifPresentOrElse(home -> add(home, part), () -> others.add(part));
            }
        }
    }

    private void testimony(Note note, AttestationId testimony) {
        String teller = context.dossier.attestation(testimony).map(own -> context.names.of(own.source()))
                .orElse(null);
        Optional<Event> told = context.events.stream()
                .filter(event -> event.attestations().stream().anyMatch(one -> one.id().equals(testimony))).findFirst();
        if (teller == null) {
            others.add(part(note, words.of("note.testimony.gone", testimony), null));
        } else if (told.isPresent()) {
            add(new OfEvent(told.get().id()), part(note, words.of("note.testimony", teller), null));
        } else {
            others.add(part(note, words.of("note.testimony.untold", teller, context.dossier.told(testimony).orElseThrow().label()), null));
        }
    }

    private void add(Subject home, NotePart part) {
        placed.computeIfAbsent(home, _ -> new ArrayList<>()).add(part);
    }

    private NotePart part(Note note, @Nullable String about, @Nullable Cited cited) {
        return new NotePart(words.dates().full(EdtfDate.of(note.written())), about, cited, note.words());
    }

    private Optional<Subject> home(Passage passage) {
        for (Event event : context.events) {
            if (event.attestations().stream().anyMatch(own -> shown(own.id(), own.source(), passage))) {
                return Optional.of(new OfEvent(event.id()));
            }
        }
        for (Question question : context.questions) {
            if (question.readings().stream().anyMatch(own -> shown(own.id(), own.source(), passage))) {
                return Optional.of(new OfQuestion(question.id()));
            }
        }
        return Optional.empty();
    }

    private boolean shown(TestimonyId testimony, SourceId source, Passage passage) {
        return context.text(source).filter(text -> text.wording().id().equals(passage.text())).stream()
                .flatMap(text -> text.of(testimony).stream()).map(Finding::places).flatMap(List::stream).anyMatch(passage::overlaps);
    }

    private Cited cited(Passage passage) {
        for (Source source : context.dossier.sources()) {
            ReportText text = context.text(source.id()).filter(held -> held.wording().id().equals(passage.text())
                    && passage.end() <= held.wording().text().length()).orElse(null);
            if (text != null) {
                return new Cited(context.link(source), words.of(text.original() ? "note.place.original" : "note.place.digest",
                        paragraph(text.wording().text(), passage), range(passage)), List.of(Extract.around(text, passage, context.language(source.id()), words)));
            }
        }
        return new Cited(null, words.of("note.place.unheld", range(passage), passage.text().sha256()), List.of());
    }

    /// The number of the paragraph a passage begins in, from one.
    private static int paragraph(String text, Passage passage) {
        List<Span> paragraphs = Paragraphs.of(text);
        return (int) paragraphs.stream().filter(paragraph -> paragraph.start() <= passage.start()).count();
    }

    private static String range(Passage passage) {
        return passage.start() + "–" + passage.end();
    }
}
